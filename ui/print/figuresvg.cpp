// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/figuresvg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace print {

QByteArray svg(const Figure &figure)
{
    const QSizeF size = figure.sizeMm * 72 / 25.4;
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72); // a point is a pixel, as in the PDF
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(QString());
    generator.setDescription(QString());
    QPainter painter(&generator);
    if (figure.draw)
        figure.draw(painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return result;
}

} // namespace print
