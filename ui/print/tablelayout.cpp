// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tablelayout.h"

#include "print/columnwidths.h"
#include "print/plaintext.h"

#include <QPainter>

#include <algorithm>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double padX = pt(4.5);
constexpr double roomyPadY = pt(3.2);
constexpr double compactPadY = pt(1.3);
constexpr double paragraphGap = pt(2.5);
constexpr double neverBroken = pt(64); ///< cells up to this width stay on one line where the table has room
constexpr int measured = 2000;         ///< characters of a cell that count for the width of its column

TextLayout::Format format(Style style, paper::Weight weight, Align align, const QColor &color)
{
    return {.style = style, .weight = weight, .align = align, .color = color};
}

void rule(QPainter &painter, QPointF from, double width, const QColor &color)
{
    painter.fillRect(QRectF(from - QPointF(0, paper::hairline / 2), QSizeF(width, paper::hairline)), color);
}

/// Collects what the cells of one column want.
class ColumnMeasure
{
public:
    ColumnMeasure()
        : m_normal(paper::font(Style::Cell)), m_bold(paper::font(Style::Cell, paper::Weight::Bold)),
          m_heading(paper::font(Style::CellHeading))
    {}

    ColumnWish wish(const Table &table, int column, const ColumnSpec &spec)
    {
        TextMeasure::Widths widest;
        for (const TableRow &row : table.rows) {
            if (!row.heading && column < row.cells.size())
                measure(row.cells.at(column), !table.hasHeadings && column == 0, widest);
        }
        double word = widest.longestWord;
        double least = widest.whole <= neverBroken ? widest.whole : widest.longestWord;
        if (table.hasHeadings) {
            const TextMeasure::Widths heading = m_heading(typeset(clean(spec.heading)));
            least = std::max(least, heading.longestWord);
            word = std::max(word, heading.longestWord);
            widest.whole = std::max(widest.whole, heading.whole);
        }
        // Kerning and rounding may make a text a trifle wider than the sum of its characters.
        const double pad = 2 * padX + pt(0.6);
        return {std::max(spec.weight, 0.05), least * 1.01 + pad, widest.whole * 1.01 + pad, word * 1.01 + pad};
    }

private:
    void measure(const Cell &cell, bool isLabel, TextMeasure::Widths &widest)
    {
        for (const Text &text : cell.paragraphs) {
            double whole = 0;
            for (const Run &run : text) {
                const bool isBold = run.bold || cell.bold || isLabel;
                const TextMeasure::Widths widths = (isBold ? m_bold : m_normal)(typeset(run.text.left(measured)));
                whole += widths.whole;
                widest.longestWord = std::max(widest.longestWord, widths.longestWord);
            }
            widest.whole = std::max(widest.whole, whole);
        }
    }

    TextMeasure m_normal;
    TextMeasure m_bold;
    TextMeasure m_heading;
};

bool isUnweighted(const QList<ColumnSpec> &columns)
{
    return std::all_of(columns.begin(), columns.end(),
                       [&columns](const ColumnSpec &spec) { return spec.weight == columns.first().weight; });
}
} // namespace

TableLayout::TableLayout(const Table &table, double left, double width, const QSet<QString> &anchors)
    : m_table(table), m_padY(table.isCompact ? compactPadY : roomyPadY), m_left(left), m_width(width),
      m_anchors(anchors)
{
    setColumns();
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
    if (isFacts() && count == 2 && isUnweighted(specs)) {
        specs[0].weight = 0.28; // labels of all lists of facts end at the same place
        specs[1].weight = 0.72;
    }
    ColumnMeasure measure;
    QList<ColumnWish> wishes;
    for (int i = 0; i < count; ++i)
        wishes.append(measure.wish(m_table, i, specs.at(i)));
    if (isFacts()) {
        for (ColumnWish &wish : wishes)
            wish.most = m_width;
    }
    const QList<double> widths = print::columnWidths(wishes, m_width);
    double x = 0;
    for (int i = 0; i < count; ++i) {
        m_columns.append({specs.at(i), x, widths.at(i)});
        x += widths.at(i);
    }
}

TableLayout::LaidCell TableLayout::lay(const QList<Text> &paragraphs, const TextLayout::Format &format, double x,
                                       double width) const
{
    LaidCell cell;
    cell.x = m_left + x;
    cell.width = width;
    for (const Text &text : paragraphs) {
        const auto layout = std::make_shared<const TextLayout>(text, format, width - 2 * padX, m_anchors);
        cell.height += layout->height() + (cell.paragraphs.empty() ? 0 : paragraphGap);
        cell.paragraphs.push_back(layout);
    }
    return cell;
}

TableLayout::LaidRow TableLayout::layRow(const TableRow &row) const
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
        LaidCell laid =
            lay(cell.paragraphs, format(Style::Cell, weight, column.spec.align, ink.text), column.x, column.width);
        laid.ink = ink;
        result.height = std::max(result.height, laid.height);
        result.cells.push_back(std::move(laid));
    }
    result.padY = m_padY;
    result.height = std::max(result.height, paper::leading(Style::Cell)) + 2 * m_padY;
    result.rule = paper::lightColor(theme::Role::Border);
    return result;
}

TableLayout::LaidRow TableLayout::layGroupHeading(const TableRow &row) const
{
    const paper::Ink ink{paper::lightColor(theme::Role::Window), paper::lightColor(theme::Role::Accent)};
    const QList<Text> texts = row.cells.isEmpty() ? QList<Text>() : row.cells.first().paragraphs;
    LaidRow result;
    LaidCell cell = lay(texts, format(Style::Cell, paper::Weight::Bold, Align::Start, ink.text), 0, m_width);
    cell.ink = ink;
    result.padY = m_padY;
    result.height = std::max(cell.height, paper::leading(Style::Cell)) + 2 * m_padY;
    result.cells.push_back(std::move(cell));
    result.rule = paper::lightColor(theme::Role::Border);
    return result;
}

std::vector<Strip> TableLayout::heading() const
{
    if (isFacts() || m_columns.isEmpty())
        return {};
    auto row = std::make_shared<LaidRow>();
    const paper::Ink ink = paper::ink(m_table.tone == Tone::None ? Tone::Accent : m_table.tone);
    for (const Column &column : m_columns) {
        const auto cellFormat = format(Style::CellHeading, paper::Weight::Bold, column.spec.align, ink.text);
        LaidCell cell = lay({{{column.spec.heading}}}, cellFormat, column.x, column.width);
        cell.ink = ink;
        row->height = std::max(row->height, cell.height);
        row->cells.push_back(std::move(cell));
    }
    for (LaidCell &cell : row->cells)
        cell.drop = row->height - cell.height; // short headings stand at the line, above their column
    row->padY = m_padY;
    row->height += 2 * m_padY;
    row->rule = paper::edge(m_table.tone == Tone::None ? Tone::Accent : m_table.tone);
    return strips(row, paper::contentHeight / 4);
}

std::vector<Strip> TableLayout::strips(const std::shared_ptr<const LaidRow> &row, double highest)
{
    if (row->height > highest)
        return lineByLine(row);
    std::vector<Strip> result;
    result.push_back(whole(row));
    return result;
}

Strip TableLayout::whole(const std::shared_ptr<const LaidRow> &row)
{
    Strip strip{.height = row->height};
    strip.draw = [row](QPainter &painter, QPointF at) {
        for (const LaidCell &cell : row->cells) {
            const QPointF corner = at + QPointF(cell.x, 0);
            if (cell.ink.surface.isValid())
                painter.fillRect(QRectF(corner, QSizeF(cell.width, row->height)), cell.ink.surface);
            double y = row->padY + cell.drop;
            for (const auto &paragraph : cell.paragraphs) {
                paragraph->draw(painter, corner + QPointF(padX, y));
                y += paragraph->height() + paragraphGap;
            }
            rule(painter, corner + QPointF(0, row->height), cell.width, row->rule);
        }
    };
    for (const LaidCell &cell : row->cells) {
        double y = row->padY + cell.drop;
        for (const auto &paragraph : cell.paragraphs) {
            for (int line = 0; line < paragraph->lineCount(); ++line) {
                for (const LinkArea &link : paragraph->links(line)) {
                    const QPointF offset(cell.x + padX, y + line * paragraph->leading());
                    strip.links.append({link.rect.translated(offset), link.anchor});
                }
            }
            y += paragraph->height() + paragraphGap;
        }
    }
    return strip;
}

// All lines of a row are equally high, so the n-th lines of all its cells can be cut together.
std::vector<Strip> TableLayout::lineByLine(const std::shared_ptr<const LaidRow> &row)
{
    struct Line {
        const LaidCell *cell;
        const TextLayout *layout;
        int line;
    };
    std::vector<std::vector<Line>> lines;
    for (const LaidCell &cell : row->cells) {
        size_t slot = 0;
        for (const auto &paragraph : cell.paragraphs) {
            for (int line = 0; line < paragraph->lineCount(); ++line, ++slot) {
                lines.resize(std::max(lines.size(), slot + 1));
                lines[slot].push_back({&cell, paragraph.get(), line});
            }
        }
    }
    std::vector<Strip> strips;
    for (size_t slot = 0; slot < lines.size(); ++slot) {
        const bool isFirst = slot == 0;
        const bool isLast = slot + 1 == lines.size();
        const double top = isFirst ? row->padY : 0;
        Strip strip{.height = paper::leading(Style::Cell) + top + (isLast ? row->padY : 0)};
        strip.keepWithNext = isFirst || slot + 2 == lines.size();
        strip.spaceAtTop = isFirst ? 0 : row->padY;
        for (const Line &line : lines[slot]) {
            for (const LinkArea &link : line.layout->links(line.line))
                strip.links.append({link.rect.translated(line.cell->x + padX, top), link.anchor});
        }
        strip.draw = [row, here = lines[slot], height = strip.height, top, isLast](QPainter &painter, QPointF at) {
            for (const LaidCell &cell : row->cells) {
                const QRectF area(at + QPointF(cell.x, 0), QSizeF(cell.width, height));
                if (cell.ink.surface.isValid())
                    painter.fillRect(area, cell.ink.surface);
                if (isLast)
                    rule(painter, area.bottomLeft(), cell.width, row->rule);
            }
            for (const Line &line : here)
                line.layout->drawLine(painter, line.line, at + QPointF(line.cell->x + padX, top));
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

std::vector<Strip> TableLayout::row(int row) const
{
    const TableRow &which = m_table.rows.at(row);
    const auto laid = std::make_shared<const LaidRow>(which.heading ? layGroupHeading(which) : layRow(which));
    std::vector<Strip> result = strips(laid, paper::contentHeight / 2);
    if (!which.anchor.isEmpty())
        result.front().anchors.append(which.anchor);
    if (which.heading)
        result.back().keepWithNext = true;
    return result;
}

} // namespace print
