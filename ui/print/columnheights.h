// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/columnwidths.h"

namespace print {

/// Judges the widths of a table's columns by how many lines its rows would take, from a sample of its rows.
class ColumnHeights
{
public:
    /// For each column, how wide each paragraph of the row's cell is on one line.
    using Row = QList<QList<double>>;

    void add(const Row &row) { m_rows.append(row); }
    /// About how many lines the rows take in all, a little more where many cells are high; columns have `padding`
    /// beside their text.
    double lines(const QList<double> &widths, double padding) const;
    /// Moves width from column to column, never below `least`, as long as the rows get lower.
    QList<double> improved(QList<double> widths, const QList<double> &least, double padding) const;

    static constexpr int sample = 40; ///< rows that tell enough about a table

private:
    QList<Row> m_rows;
};

} // namespace print
