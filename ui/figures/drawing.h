// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

/// What several figures need to draw: their own measure, type of a size, texts that stay inside, hatches.
namespace figures {

/// Figures count in points: a unit of the PDF's painter.
constexpr double pointsPerMm = 72 / 25.4;
/// What stands between the margins of an A4 page.
constexpr double figureWidthMm = 174;
constexpr double figureHeightMm = 225;

/// Makes one unit of the painter one point of a figure of that size, drawn as large as it stands in `area`, and returns
/// the figure's own rectangle in points. Between save() and restore() of the painter.
QRectF fit(QPainter &painter, const QRectF &area, const QSizeF &sizeMm);

/// The font in a whole size of the painter's units.
QFont sized(const QFont &font, int size, QFont::Weight weight = QFont::Normal);

/// The text on one line within the width; what people typed may be a novel.
QString shortened(const QString &text, double width, const QFont &font);

/// Draws one line of text into the rectangle, shortened to its width.
void write(QPainter &painter, const QRectF &area, int alignment, const QString &text);

/// Slanting lines across the rectangle in the painter's pen.
void hatch(QPainter &painter, const QRectF &area, double step);

/// A filled arrow head whose point is at `tip`, coming from `from`, in the painter's pen colour.
void drawArrowHead(QPainter &painter, const QPointF &from, const QPointF &tip, double size);

} // namespace figures
