// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/laidrow.h"

#include <QPainter>

#include <algorithm>

namespace print {

namespace {
void rule(QPainter &painter, QPointF from, double width, const QColor &color)
{
    painter.fillRect(QRectF(from - QPointF(0, paper::hairline / 2), QSizeF(width, paper::hairline)), color);
}

void addLinks(Strip &strip, const TextLayout &layout, int line, QPointF at)
{
    for (const LinkArea &link : layout.links(line))
        strip.links.append({link.rect.translated(at), link.anchor});
}

void addFigure(Strip &strip, const LaidCell &cell)
{
    if (cell.figure)
        strip.figures.push_back({cell.figure.get(), cell.figureArea});
}

Strip whole(const std::shared_ptr<const LaidRow> &row)
{
    Strip strip{.height = row->height};
    strip.draw = [row](QPainter &painter, QPointF at) {
        for (const LaidCell &cell : row->cells) {
            const QPointF corner = at + QPointF(cell.x, 0);
            if (cell.ink.surface.isValid())
                painter.fillRect(QRectF(corner, QSizeF(cell.width, row->height)), cell.ink.surface);
            for (const LaidText &text : cell.texts)
                text.layout->draw(painter, at + QPointF(cell.textX, text.y));
            rule(painter, corner + QPointF(0, row->height), cell.width, row->rule);
        }
    };
    for (const LaidCell &cell : row->cells) {
        addFigure(strip, cell);
        for (const LaidText &text : cell.texts) {
            for (int line = 0; line < text.layout->lineCount(); ++line)
                addLinks(strip, *text.layout, line, {cell.textX, text.y + line * text.layout->leading()});
        }
    }
    return strip;
}

struct Line {
    const LaidCell *cell;
    const TextLayout *layout;
    int line;
};

std::vector<std::vector<Line>> linesOf(const LaidRow &row)
{
    std::vector<std::vector<Line>> lines;
    for (const LaidCell &cell : row.cells) {
        size_t slot = 0;
        for (const LaidText &text : cell.texts) {
            for (int line = 0; line < text.layout->lineCount(); ++line, ++slot) {
                lines.resize(std::max(lines.size(), slot + 1));
                lines[slot].push_back({&cell, text.layout.get(), line});
            }
        }
    }
    return lines;
}

double heightOf(const std::vector<Line> &lines)
{
    double height = 0;
    for (const Line &line : lines)
        height = std::max(height, line.layout->leading());
    return height;
}

// A figure is drawn with the first line; those beside it stay on its page.
void addFigures(std::vector<Strip> &strips, const LaidRow &row)
{
    double lowest = 0;
    for (const LaidCell &cell : row.cells) {
        addFigure(strips.front(), cell);
        lowest = cell.figure ? std::max(lowest, cell.figureArea.bottom()) : lowest;
    }
    double top = 0;
    for (Strip &strip : strips) {
        top += strip.height;
        strip.keepWithNext = strip.keepWithNext || top < lowest;
    }
}

// The n-th lines of all cells of a row are cut together: mostly they are equally high.
std::vector<Strip> lineByLine(const std::shared_ptr<const LaidRow> &row)
{
    const std::vector<std::vector<Line>> lines = linesOf(*row);
    std::vector<Strip> strips;
    for (size_t slot = 0; slot < lines.size(); ++slot) {
        const bool isFirst = slot == 0;
        const bool isLast = slot + 1 == lines.size();
        const double top = isFirst ? row->padY : 0;
        Strip strip{.height = heightOf(lines[slot]) + top + (isLast ? row->padY : 0)};
        strip.keepWithNext = isFirst || slot + 2 == lines.size();
        strip.spaceAtTop = isFirst ? 0 : row->padY;
        for (const Line &line : lines[slot])
            addLinks(strip, *line.layout, line.line, {line.cell->textX, top});
        strip.draw = [row, here = lines[slot], height = strip.height, top, isLast](QPainter &painter, QPointF at) {
            for (const LaidCell &cell : row->cells) {
                const QRectF area(at + QPointF(cell.x, 0), QSizeF(cell.width, height));
                if (cell.ink.surface.isValid())
                    painter.fillRect(area, cell.ink.surface);
                if (isLast)
                    rule(painter, area.bottomLeft(), cell.width, row->rule);
            }
            for (const Line &line : here)
                line.layout->drawLine(painter, line.line, at + QPointF(line.cell->textX, top));
        };
        strips.push_back(std::move(strip));
    }
    addFigures(strips, *row);
    return strips;
}
} // namespace

double LaidCell::bottom() const
{
    const double text = texts.empty() ? 0 : texts.back().y + texts.back().layout->height();
    return figure ? std::max(text, figureArea.bottom()) : text;
}

void LaidCell::drop(double by)
{
    for (LaidText &text : texts)
        text.y += by;
}

void LaidRow::close(double line)
{
    height = padY + line;
    for (const LaidCell &cell : cells)
        height = std::max(height, cell.bottom());
    height += padY;
}

LaidCell layCell(const QList<Text> &paragraphs, const TextLayout::Format &format, QPointF at, double width,
                 const CellRoom &room, const QSet<QString> &anchors)
{
    LaidCell cell{.texts = {}, .ink = {}, .x = at.x(), .width = width, .textX = at.x() + room.padX};
    double y = at.y();
    for (const Text &text : paragraphs) {
        const auto layout = std::make_shared<const TextLayout>(text, format, width - 2 * room.padX, anchors);
        cell.texts.push_back({layout, y});
        y += layout->height() + room.gap;
    }
    return cell;
}

std::vector<Strip> strips(const std::shared_ptr<const LaidRow> &row, double highest)
{
    if (row->height > highest)
        return lineByLine(row);
    std::vector<Strip> result;
    result.push_back(whole(row));
    return result;
}

} // namespace print
