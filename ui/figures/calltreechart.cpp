// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/calltreechart.h"

#include "figures/calltreeplanner.h"
#include "figures/content.h"
#include "figures/drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace figures {

namespace {

constexpr double rowMm = 16;
constexpr double legendMm = 6;
constexpr double partMm = 6;
// In points of the figure.
constexpr double columnGap = 26;
constexpr double boxHeight = 34;
constexpr double widestBox = 190;
constexpr double titleLine = 11;
constexpr double subtitleLine = 9.5;
constexpr int body = 8;
constexpr int small = 7;
constexpr int numberSize = 9;
constexpr int smallestNumber = 5;

} // namespace

QList<CallTreeChart> CallTreeChart::chartsOf(const QList<CallNode> &nodes, double maxHeightMm, const Texts &texts)
{
    const int rows = static_cast<int>((maxHeightMm - legendMm - partMm) / rowMm);
    return CallTreePlanner(nodes, std::max(rows, 2), texts).charts();
}

QSizeF CallTreeChart::sizeMm() const
{
    return {figureWidthMm, m_rows * rowMm + legendMm + (m_part.isEmpty() ? 0 : partMm)};
}

QRectF CallTreeChart::placeOf(const Box &box) const
{
    const double page = figureWidthMm * pointsPerMm;
    const double width = std::min((page - columnGap * (m_columns - 1)) / m_columns, widestBox);
    const double top = m_part.isEmpty() ? 0 : partMm * pointsPerMm;
    return {1 + box.column * (width + columnGap), top + box.row * rowMm * pointsPerMm + 2, width - 2, boxHeight};
}

void CallTreeChart::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    painter.save();
    const QRectF page = fit(painter, area, sizeMm());
    const QFont font = painter.font();
    painter.setPen(theme::color(theme::Role::Text, mode));
    painter.setFont(sized(font, body, QFont::DemiBold));
    if (!m_part.isEmpty())
        write(painter, {0, 0, page.width(), partMm * pointsPerMm - 4}, Qt::AlignLeft | Qt::AlignVCenter, m_part);
    for (const Box &box : m_boxes)
        drawCall(painter, box, mode);
    for (const Box &box : m_boxes) {
        painter.setFont(font);
        drawBox(painter, box, mode);
    }
    painter.setFont(sized(font, small));
    painter.setPen(theme::color(theme::Role::TextMuted, mode));
    write(painter, {0, page.bottom() - legendMm * pointsPerMm, page.width(), legendMm * pointsPerMm},
          Qt::AlignLeft | Qt::AlignVCenter, m_legend);
    painter.restore();
}

void CallTreeChart::drawCall(QPainter &painter, const Box &box, theme::Mode mode) const
{
    if (box.caller < 0)
        return;
    const QRectF caller = placeOf(m_boxes.at(box.caller));
    const QRectF called = placeOf(box);
    const double trunk = caller.right() + columnGap * 0.35;
    const QPointF from(caller.right(), caller.center().y());
    const QPointF to(called.left() - 0.5, called.center().y());
    painter.setPen(QPen(theme::color(theme::Role::Text, mode), 0.9));
    painter.drawPolyline(QPolygonF({from, {trunk, from.y()}, {trunk, to.y()}, to}));
    drawArrowHead(painter, {trunk, to.y()}, to, 6);
    painter.setFont(sized(painter.font(), small));
    write(painter, {trunk + 1, to.y() - 9.5, to.x() - trunk - 3, 9}, Qt::AlignHCenter | Qt::AlignBottom, box.order);
}

void CallTreeChart::drawBox(QPainter &painter, const Box &box, theme::Mode mode) const
{
    using theme::Role;
    const QFont font = painter.font();
    const QRectF place = placeOf(box);
    QPen pen(theme::color(box.column == 0 ? Role::Text : Role::BorderStrong, mode), box.column == 0 ? 1.6 : 0.8);
    if (box.isRepeated)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(theme::color(box.column == 0 ? Role::AccentSoft : Role::Surface, mode));
    painter.drawRoundedRect(place, 2, 2);

    const QRectF room = place.adjusted(5, 1.5, -5, -1);
    painter.setPen(theme::color(Role::Text, mode));
    painter.setFont(sized(font, body, QFont::DemiBold));
    QRectF first(room.left(), room.top(), room.width(), titleLine);
    if (box.caller < 0) { // the others have their number at the arrow
        write(painter, first, Qt::AlignRight | Qt::AlignVCenter, box.order);
        first.setRight(first.right() - QFontMetricsF(painter.font()).horizontalAdvance(box.order) - 3);
    }
    write(painter, first, Qt::AlignLeft | Qt::AlignVCenter, box.title);
    painter.setFont(sized(font, small));
    painter.setPen(theme::color(Role::TextMuted, mode));
    const QRectF second(room.left(), room.top() + titleLine, room.width(), subtitleLine);
    write(painter, second, Qt::AlignLeft | Qt::AlignVCenter, box.subtitle);
    painter.setPen(theme::color(Role::Text, mode));
    const QRectF third(room.left(), second.bottom(), room.width(), room.bottom() - second.bottom());
    const double time = box.time.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(box.time) + 1;
    write(painter, third.adjusted(third.width() - time, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, box.time);
    drawNumber(painter, third.adjusted(0, 0, time > 0 ? -time - 4 : 0, 0), box.number);
    painter.setFont(sized(font, small));
    write(painter, {place.left(), place.bottom() + 0.5, place.width(), 9}, Qt::AlignRight | Qt::AlignVCenter,
          box.continued);
}

/// A number is worth nothing with its end cut off: rather smaller than shortened.
void CallTreeChart::drawNumber(QPainter &painter, const QRectF &line, const QString &number)
{
    const QFont font = painter.font();
    const QString shown = number.left(300).simplified();
    int size = numberSize;
    while (size > smallestNumber &&
           QFontMetricsF(sized(font, size, QFont::Bold)).horizontalAdvance(shown) > line.width())
        --size;
    painter.setFont(sized(font, size, QFont::Bold));
    write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, number);
}

QByteArray CallTreeChart::key() const
{
    const auto &[boxes, columns, rows, part, legend, words] = *this;
    return content::keyOf(boxes, columns, rows, part, legend, words);
}

} // namespace figures
