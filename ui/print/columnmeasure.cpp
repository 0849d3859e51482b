// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnmeasure.h"

#include "print/plaintext.h"

#include <algorithm>
#include <cmath>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr int measured = 2000; ///< characters of a cell that count for the width of its column
/// Words longer than any that people write are broken: they do not take the room of the other columns.
constexpr double longestWhole = pt(120);

// Kerning and rounding may make a text a trifle wider than the sum of its characters.
double surely(double width)
{
    return width * 1.01 + pt(0.6);
}
// A figure takes room from the texts.
double besides(const Cell &cell)
{
    return cell.figure ? paper::mm(cell.figure->sizeMm.width()) + pt(4.5) : 0;
}
} // namespace

ColumnMeasure::ColumnMeasure()
    : m_normal(paper::font(Style::Cell)), m_bold(paper::font(Style::Cell, paper::Weight::Bold)),
      m_heading(paper::font(Style::CellHeading))
{}

TextMeasure::Widths ColumnMeasure::measure(const Text &text, Face face)
{
    TextMeasure::Widths sum;
    double unfinished = 0; // a word may go on from run to run
    for (const Run &run : text) {
        const bool isBold = run.bold || face == Face::Bold;
        const double scale = run.large ? paper::largeRun : 1;
        const TextMeasure::Widths widths = (isBold ? m_bold : m_normal)(typeset(run.text.left(measured)));
        sum.whole += widths.whole * scale;
        sum.longestWord =
            std::max({sum.longestWord, widths.longestWord * scale, unfinished + widths.firstWord * scale});
        unfinished = (widths.isOneWord ? unfinished : 0) + widths.lastWord * scale;
    }
    return sum;
}

QList<double> ColumnMeasure::paragraphs(const Cell &cell, TextSize size)
{
    const double scale = paper::factor(std::max(size, cell.size));
    QList<double> result;
    for (const Text &text : cell.paragraphs)
        result.append(surely(measure(text, cell.bold ? Face::Bold : Face::Normal).whole * scale) + besides(cell));
    return result;
}

// The height of a cell is about its text divided by the width of its column. Widths in proportion to the cube root of
// the mean square of the texts make the sum of the squared heights least; the weight asked for corrects what a few rows
// cannot know.
ColumnWish ColumnMeasure::wish(const Table &table, int column, const ColumnSpec &spec)
{
    TextMeasure::Widths widest;
    double squares = 0;
    int count = 0;
    for (const TableRow &row : table.rows) {
        if (row.heading || column >= row.cells.size())
            continue;
        const Cell &cell = row.cells.at(column);
        const bool isLabel = !table.hasHeadings && !table.isGrid && column == 0;
        const double scale = paper::factor(std::max(table.size, cell.size));
        double length = 0;
        for (const Text &text : cell.paragraphs) {
            const TextMeasure::Widths widths = measure(text, cell.bold || isLabel ? Face::Bold : Face::Normal);
            widest.whole = std::max(widest.whole, widths.whole * scale + besides(cell));
            widest.longestWord = std::max(widest.longestWord, widths.longestWord * scale + besides(cell));
            length += widths.whole * scale;
        }
        squares += length * length;
        ++count;
    }
    if (table.hasHeadings) {
        const TextMeasure::Widths heading = m_heading(typeset(clean(spec.heading)));
        const double whole = heading.whole * paper::factor(table.size);
        widest.longestWord = std::max(widest.longestWord, heading.longestWord * paper::factor(table.size));
        widest.whole = std::max(widest.whole, whole);
        squares += whole * whole;
        ++count;
    }
    const double need = count > 0 ? std::cbrt(squares / count) : 1;
    const double asked = std::max(spec.weight, 0.05);
    const double word = std::min(surely(widest.longestWord), longestWhole * paper::factor(table.size));
    return {std::cbrt(asked) * std::max(need, pt(1)), word, surely(widest.whole), asked};
}

ColumnHeights ColumnMeasure::heights(const Table &table)
{
    ColumnHeights result;
    ColumnHeights::Row headings;
    for (const ColumnSpec &column : table.columns)
        headings.append(
            QList<double>{surely(m_heading(typeset(clean(column.heading))).whole * paper::factor(table.size))});
    if (table.hasHeadings)
        result.add(headings);
    const qsizetype step = std::max<qsizetype>(1, table.rows.size() / ColumnHeights::sample);
    for (qsizetype i = 0; i < table.rows.size(); i += step) {
        const TableRow &row = table.rows.at(i);
        if (row.heading)
            continue;
        ColumnHeights::Row cells;
        for (const Cell &cell : row.cells)
            cells.append(paragraphs(cell, table.size));
        result.add(cells);
    }
    return result;
}

} // namespace print
