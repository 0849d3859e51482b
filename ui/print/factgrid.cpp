// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/factgrid.h"

#include "print/columnmeasure.h"

#include <algorithm>
#include <cmath>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double underLabel = pt(0.5);

/// About how many lines paragraphs take.
double lines(const QList<double> &paragraphs, double room)
{
    double count = 0;
    for (const double width : paragraphs)
        count += std::max(1.0, std::ceil(width / room));
    return count;
}

bool hasLineBreak(const Cell &cell)
{
    for (const Text &text : cell.paragraphs) {
        for (const Run &run : text) {
            if (run.text.contains(u'\n'))
                return true;
        }
    }
    return false;
}
} // namespace

// A value that fits on one line is not broken; a list may grow by half to leave room beside it.
int FactGrid::span(const QList<double> &paragraphs, double third, double padding)
{
    const double count = double(std::max<qsizetype>(1, paragraphs.size()));
    const double most = count > 1 ? 1.5 * count : 1;
    for (int span = 1; span < columns; ++span) {
        if (lines(paragraphs, span * third - padding) <= most)
            return span;
    }
    return columns;
}

FactGrid::FactGrid(const Table &table, double left, double width, const QSet<QString> &anchors)
    : m_table(table), m_left(left), m_width(width), m_anchors(anchors)
{
    ColumnMeasure measure;
    int column = columns;
    for (int fact = 0; fact < table.rows.size(); ++fact) {
        const Cell value = table.rows.at(fact).cells.value(1);
        const int wanted =
            hasLineBreak(value) ? columns : span(measure.paragraphs(value), width / columns, 2 * roomyCell.padX);
        if (column + wanted > columns) {
            m_rows.append(QList<Place>());
            column = 0;
        }
        m_rows.last().append({fact, column, wanted});
        column += wanted;
    }
    for (QList<Place> &row : m_rows) {
        row.last().span = columns - row.last().column; // nothing follows that needs the room
        m_laid.push_back(lay(row));
    }
}

LaidCell FactGrid::label(const Place &place, double width) const
{
    const TextLayout::Format format{.style = Style::Cell, .color = paper::lightColor(theme::Role::TextMuted)};
    QList<Text> texts = m_table.rows.at(place.fact).cells.value(0).paragraphs;
    return layCell(texts, format, {m_left + place.column * m_width / columns, roomyCell.padY}, width, roomyCell,
                   m_anchors);
}

LaidRow FactGrid::lay(const QList<Place> &row) const
{
    LaidRow result;
    double below = 0;
    for (const Place &place : row) {
        result.cells.push_back(label(place, place.span * m_width / columns));
        below = std::max(below, result.cells.back().bottom());
    }
    for (size_t i = 0; i < result.cells.size(); ++i) {
        LaidCell &cell = result.cells[i];
        const Cell value = m_table.rows.at(row.at(qsizetype(i)).fact).cells.value(1);
        cell.ink = paper::ink(value);
        const TextLayout::Format format{.style = Style::Cell,
                                        .weight = value.bold ? paper::Weight::Bold : paper::Weight::Normal,
                                        .color = cell.ink.text};
        const LaidCell laid =
            layCell(value.paragraphs, format, {cell.x, below + underLabel}, cell.width, roomyCell, m_anchors);
        cell.texts.insert(cell.texts.end(), laid.texts.begin(), laid.texts.end());
    }
    result.padY = roomyCell.padY;
    result.rule = paper::lightColor(theme::Role::Border);
    result.close(paper::leading(Style::Cell));
    return result;
}

QStringList FactGrid::anchors(int row) const
{
    QStringList result;
    for (const Place &place : m_rows.at(row)) {
        if (const QString anchor = m_table.rows.at(place.fact).anchor; !anchor.isEmpty())
            result.append(anchor);
    }
    return result;
}

} // namespace print
