// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/drawing.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace figures {

QRectF fit(QPainter &painter, const QRectF &area, const QSizeF &sizeMm)
{
    const QSizeF size = sizeMm * pointsPerMm;
    const double scale = std::min(area.width() / size.width(), area.height() / size.height());
    painter.translate(area.left() + (area.width() - size.width() * scale) / 2, area.top());
    painter.scale(scale, scale);
    return {QPointF(0, 0), size};
}

QFont sized(const QFont &font, int size, QFont::Weight weight)
{
    QFont result = font;
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setPixelSize(std::max(size, 1));
    result.setWeight(weight);
    return result;
}

QString shortened(const QString &text, double width, const QFont &font)
{
    constexpr int enough = 300; // no line of a page holds more
    const QString line = text.left(enough).simplified();
    return QFontMetricsF(font).elidedText(text.size() > enough ? line + QChar(0x2026) : line, Qt::ElideRight, width);
}

void write(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    painter.drawText(area, alignment | Qt::TextSingleLine | Qt::TextDontClip,
                     shortened(text, area.width(), painter.font()));
}

void hatch(QPainter &painter, const QRectF &area, double step)
{
    const double slant = area.height();
    for (double x = area.left() - slant + step; x < area.right(); x += step) {
        const QPointF foot(x, area.bottom());
        const QPointF head(x + slant, area.top());
        const double from = std::clamp((area.left() - x) / slant, 0.0, 1.0);
        const double to = std::clamp((area.right() - x) / slant, 0.0, 1.0);
        painter.drawLine(foot + (head - foot) * from, foot + (head - foot) * to);
    }
}

void drawArrowHead(QPainter &painter, const QPointF &from, const QPointF &tip, double size)
{
    const QLineF line(tip, from);
    if (line.length() <= 0)
        return;
    const QPointF along = (line.p2() - line.p1()) / line.length() * size;
    const QPointF across(-along.y() * 0.4, along.x() * 0.4);
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({tip, tip + along + across, tip + along - across}));
    painter.restore();
}

} // namespace figures
