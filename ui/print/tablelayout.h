// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

/// Turns a table into strips: how wide its columns are, how high its rows, and where a row too high to stay whole may
/// be cut.
class TableLayout
{
public:
    /// Lays out at `left`, `width` units wide.
    TableLayout(const Table &table, double left, double width, const QSet<QString> &anchors);

    QList<double> columnWidths() const;
    /// The heading row, none for a list of facts; several strips when it is too high to be repeated on each page.
    std::vector<Strip> heading() const;
    int rowCount() const { return int(m_table.rows.size()); }
    /// One strip, or one per line when the row is higher than half a page.
    std::vector<Strip> row(int row) const;

private:
    struct Column {
        ColumnSpec spec;
        double x = 0;
        double width = 0;
    };
    using Paragraphs = std::vector<std::shared_ptr<const TextLayout>>;
    struct LaidCell {
        Paragraphs paragraphs;
        paper::Ink ink;
        double x = 0;
        double width = 0;
        double height = 0; ///< of the text
        double drop = 0;   ///< how far below the top of the row the text begins
    };
    struct LaidRow {
        std::vector<LaidCell> cells;
        double height = 0;
        double padY = 0;
        QColor rule;
    };

    void setColumns();
    LaidCell lay(const QList<Text> &paragraphs, const TextLayout::Format &format, double x, double width) const;
    LaidRow layRow(const TableRow &row) const;
    LaidRow layGroupHeading(const TableRow &row) const;
    static std::vector<Strip> strips(const std::shared_ptr<const LaidRow> &row, double highest);
    static Strip whole(const std::shared_ptr<const LaidRow> &row);
    static std::vector<Strip> lineByLine(const std::shared_ptr<const LaidRow> &row);
    bool isFacts() const { return !m_table.hasHeadings; }

    const Table &m_table;
    double m_padY;
    double m_left;
    double m_width;
    const QSet<QString> &m_anchors;
    QList<Column> m_columns;
};

} // namespace print
