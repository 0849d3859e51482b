// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/columnheights.h"

namespace print {

/// Finds out what the columns of a table want, from what their cells hold. Widths are those of the bare text: what
/// stands left and right of it in a cell comes on top.
class ColumnMeasure
{
public:
    ColumnMeasure();

    ColumnWish wish(const Table &table, int column, const ColumnSpec &spec);
    /// A sample of the rows, by how many lines they take.
    ColumnHeights heights(const Table &table);
    /// How wide each paragraph of a cell is on one line.
    QList<double> paragraphs(const Cell &cell, TextSize size = TextSize::Normal);

private:
    enum class Face { Normal, Bold };
    TextMeasure::Widths measure(const Text &text, Face face);

    TextMeasure m_normal;
    TextMeasure m_bold;
    TextMeasure m_heading;
};

} // namespace print
