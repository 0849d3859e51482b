// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/factgrid.h"

#include <algorithm>
#include <optional>

namespace print {

/// Turns a table into strips: how wide its columns are, how high its rows, and where a row too high to stay whole may
/// be cut.
class TableLayout
{
public:
    /// Where the table stands, in layout units, and how high the pages are that it is cut into.
    struct Place {
        double left = 0;
        double width = 0;
        double pageHeight = 0;
    };
    TableLayout(const Table &table, const Place &place, const QSet<QString> &anchors);

    QList<double> columnWidths() const;
    /// The heading row, none for a list of facts; several strips when it is too high to be repeated on each page.
    std::vector<Strip> heading() const;
    /// How many rows there are to place: fewer than facts where those stand abreast.
    int rowCount() const { return m_grid ? m_grid->rowCount() : int(m_table.rows.size()); }
    /// One strip, or one per line when the row is higher than half a page.
    std::vector<Strip> row(int row) const;

private:
    struct Column {
        ColumnSpec spec;
        double x = 0;
        double width = 0;
    };

    void setColumns();
    LaidCell lay(const Cell &cell, const TextLayout::Format &format, double x, double width) const;
    LaidRow layRow(const TableRow &row) const;
    LaidRow layGroupHeading(const TableRow &row) const;
    bool isFacts() const { return !m_table.hasHeadings && !m_table.isGrid; }
    TextSize textSize(const Cell &cell) const { return std::max(m_table.size, cell.size); }

    const Table &m_table;
    CellRoom m_room;
    double m_left;
    double m_width;
    double m_pageHeight;
    const QSet<QString> &m_anchors;
    QList<Column> m_columns;
    std::optional<FactGrid> m_grid;
};

} // namespace print
