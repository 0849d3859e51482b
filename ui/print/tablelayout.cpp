// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tablelayout.h"

#include "print/columnmeasure.h"

#include <algorithm>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double tightPadX = pt(2.6); ///< where words would not find room otherwise

TextLayout::Format format(Style style, paper::Weight weight, Align align, const QColor &color, TextSize size)
{
    return {.style = style, .weight = weight, .align = align, .color = color, .size = size};
}

bool isUnweighted(const QList<ColumnSpec> &columns)
{
    return std::all_of(columns.begin(), columns.end(),
                       [&columns](const ColumnSpec &spec) { return spec.weight == columns.first().weight; });
}

// The texts beside a figure keep half of the cell.
QSizeF sizeOf(const Figure &figure, double width)
{
    const QSizeF natural(paper::mm(figure.sizeMm.width()), paper::mm(figure.sizeMm.height()));
    return natural * std::min(1.0, width / 2 / std::max(natural.width(), 1.0));
}

double wordsOf(const QList<ColumnWish> &wishes)
{
    double sum = 0;
    for (const ColumnWish &wish : wishes)
        sum += wish.word;
    return sum;
}
} // namespace

TableLayout::TableLayout(const Table &table, const Place &place, const QSet<QString> &anchors)
    : m_table(table), m_room(table.isCompact ? compactCell : roomyCell), m_left(place.left), m_width(place.width),
      m_pageHeight(place.pageHeight), m_anchors(anchors)
{
    setColumns();
    if (table.isSheet)
        m_grid.emplace(table, place.left, place.width, anchors);
}

QList<double> TableLayout::columnWidths() const
{
    QList<double> widths;
    for (const Column &column : m_columns)
        widths.append(column.width);
    return widths;
}

void TableLayout::setColumns()
{
    qsizetype count = m_table.columns.size();
    for (const TableRow &row : m_table.rows)
        count = std::max(count, row.heading ? 1 : row.cells.size());
    QList<ColumnSpec> specs = m_table.columns;
    specs.resize(count); // a row with more cells than columns loses nothing
    if (specs.isEmpty())
        return;
    ColumnMeasure measure;
    QList<ColumnWish> wishes;
    for (int i = 0; i < count; ++i)
        wishes.append(measure.wish(m_table, i, specs.at(i)));
    if (wordsOf(wishes) + double(count) * 2 * m_room.padX > m_width)
        m_room.padX = tightPadX;
    for (ColumnWish &wish : wishes) {
        wish.word += 2 * m_room.padX;
        wish.line += 2 * m_room.padX;
    }
    const bool isListOfFacts = isFacts() && count == 2 && isUnweighted(specs);
    if (m_table.isGrid && isUnweighted(specs)) {
        for (ColumnWish &wish : wishes)
            wish = {1, 0, m_width, 1};
    } else if (isListOfFacts) {
        // Labels of all lists of facts end at the same place.
        wishes[0] = {0.28, wishes.at(0).word, m_width, 0.28};
        wishes[1] = {0.72, wishes.at(1).word, m_width, 0.72};
    }
    ColumnShares shares = columnShares(wishes, m_width);
    if (!isListOfFacts && !(m_table.isGrid && isUnweighted(specs)))
        shares.widths = measure.heights(m_table).improved(shares.widths, shares.least, 2 * m_room.padX);
    double x = 0;
    for (int i = 0; i < count; ++i) {
        m_columns.append({specs.at(i), x, shares.widths.at(i)});
        x += shares.widths.at(i);
    }
}

LaidCell TableLayout::lay(const Cell &cell, const TextLayout::Format &format, double x, double width) const
{
    const double left = m_left + x;
    if (!cell.figure)
        return layCell(cell.paragraphs, format, {left, m_room.padY}, width, m_room, m_anchors);
    const QSizeF size = sizeOf(*cell.figure, width - 2 * m_room.padX);
    const double taken = size.width() + m_room.padX;
    LaidCell laid = layCell(cell.paragraphs, format, {left + taken, m_room.padY}, width - taken, m_room, m_anchors);
    laid.x = left;
    laid.width = width;
    laid.figure = cell.figure;
    laid.figureArea = QRectF({left + m_room.padX, m_room.padY}, size);
    return laid;
}

LaidRow TableLayout::layRow(const TableRow &row) const
{
    LaidRow result;
    for (int i = 0; i < m_columns.size() && i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        const Column &column = m_columns.at(i);
        const bool isLabel = isFacts() && i == 0;
        const paper::Ink ink = isLabel && cell.tone == Tone::None
                                   ? paper::Ink{{}, paper::lightColor(theme::Role::TextMuted)}
                                   : paper::ink(cell);
        const auto weight = cell.bold || isLabel ? paper::Weight::Bold : paper::Weight::Normal;
        LaidCell laid = lay(cell, format(m_room.style, weight, column.spec.align, ink.text, textSize(cell)), column.x,
                            column.width);
        laid.ink = ink;
        result.cells.push_back(std::move(laid));
    }
    result.padY = m_room.padY;
    result.rule = paper::lightColor(theme::Role::Border);
    result.close(paper::leading(m_room.style, m_table.size));
    return result;
}

LaidRow TableLayout::layGroupHeading(const TableRow &row) const
{
    const paper::Ink ink{paper::lightColor(theme::Role::Window), paper::lightColor(theme::Role::Accent)};
    LaidRow result;
    const auto cellFormat = format(m_room.style, paper::Weight::Bold, Align::Start, ink.text, m_table.size);
    LaidCell cell = lay(row.cells.value(0), cellFormat, 0, m_width);
    cell.ink = ink;
    result.cells.push_back(std::move(cell));
    result.padY = m_room.padY;
    result.rule = paper::lightColor(theme::Role::Border);
    result.close(paper::leading(m_room.style, m_table.size));
    return result;
}

std::vector<Strip> TableLayout::heading() const
{
    if (!m_table.hasHeadings || m_columns.isEmpty())
        return {};
    auto row = std::make_shared<LaidRow>();
    const paper::Ink ink = paper::ink(m_table.tone == Tone::None ? Tone::Accent : m_table.tone);
    for (const Column &column : m_columns) {
        const auto cellFormat =
            format(Style::CellHeading, paper::Weight::Bold, column.spec.align, ink.text, m_table.size);
        LaidCell cell = lay(Cell{{{{column.spec.heading}}}}, cellFormat, column.x, column.width);
        cell.ink = ink;
        row->cells.push_back(std::move(cell));
    }
    row->padY = m_room.padY;
    row->close(paper::leading(m_room.style, m_table.size));
    for (LaidCell &cell : row->cells) // short headings stand at the line, above their column
        cell.drop(row->height - row->padY - cell.bottom());
    row->rule = paper::edge(m_table.tone == Tone::None ? Tone::Accent : m_table.tone);
    return strips(row, m_pageHeight / 4);
}

std::vector<Strip> TableLayout::row(int row) const
{
    if (m_grid) {
        std::vector<Strip> result = strips(std::make_shared<const LaidRow>(m_grid->row(row)), m_pageHeight / 2);
        result.front().anchors.append(m_grid->anchors(row));
        return result;
    }
    const TableRow &which = m_table.rows.at(row);
    const auto laid = std::make_shared<const LaidRow>(which.heading ? layGroupHeading(which) : layRow(which));
    std::vector<Strip> result = strips(laid, m_pageHeight / 2);
    if (!which.anchor.isEmpty())
        result.front().anchors.append(which.anchor);
    if (which.heading)
        result.back().keepWithNext = true;
    return result;
}

} // namespace print
