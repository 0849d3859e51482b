// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/laidrow.h"

namespace print {

/// Sets the facts of a sheet in thirds of the width, each value under its label: short ones stand three abreast, longer
/// ones over two thirds or the whole line. Their order stays.
class FactGrid
{
public:
    FactGrid(const Table &table, double left, double width, const QSet<QString> &anchors);

    int rowCount() const { return int(m_rows.size()); }
    const LaidRow &row(int row) const { return m_laid.at(size_t(row)); }
    /// Where links to the facts of the row land.
    QStringList anchors(int row) const;

    static constexpr int columns = 3;
    /// How many thirds a value wants whose paragraphs are so wide, where a third has that much room for text.
    static int span(const QList<double> &paragraphs, double third, double padding);

private:
    struct Place {
        int fact;
        int column;
        int span;
    };

    LaidRow lay(const QList<Place> &row) const;
    LaidCell label(const Place &place, double width) const;

    const Table &m_table;
    double m_left;
    double m_width;
    const QSet<QString> &m_anchors;
    QList<QList<Place>> m_rows;
    std::vector<LaidRow> m_laid;
};

} // namespace print
