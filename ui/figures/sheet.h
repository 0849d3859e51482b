// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace figures {

/// The width of a figure across a page, for those that need all of it.
constexpr double sheetWidthMm = 174;

/// Sizes of letters on a sheet, in its units: read on paper at reading distance.
enum class Letter { Tiny = 19, Small = 22, Body = 25, Title = 30 };
enum class Weight { Normal, Bold };

/// The font of a figure at that size, the same on every machine; for measuring before there is anything to draw on.
QFont sheetFont(Letter letter, Weight weight = Weight::Normal);
double textWidth(const QString &text, Letter letter, Weight weight = Weight::Normal);
/// One line of it, as long as any figure could show: without line breaks, and not 20,000 characters.
QString shortText(const QString &text);
/// The text broken into at most so many lines of that width, the last one ending in "…" if something is left.
QStringList brokenLines(const QString &text, double width, qsizetype most, Letter letter,
                        Weight weight = Weight::Normal);

/// Draws a figure in tenths of a millimetre of its natural size, whatever the painter's units are: it fills the area
/// from its top left corner without distortion. Only lines, fills and texts, never pictures.
class Sheet
{
public:
    Sheet(QPainter &painter, const QRectF &area, const QSizeF &sizeMm, theme::Mode mode);
    ~Sheet();
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    QPainter &painter() { return m_painter; }
    theme::Mode mode() const { return m_mode; }
    QColor color(theme::Role role) const { return theme::color(role, m_mode); }

    void fill(const QRectF &box, theme::Role role);
    void fill(const QRectF &box, const QColor &color);
    /// A thin frame; a line of that width in tenths of a millimetre.
    void frame(const QRectF &box, theme::Role role, double width = 1.5);
    void line(const QPointF &from, const QPointF &to, theme::Role role, double width = 1.5,
              Qt::PenStyle style = Qt::SolidLine);
    /// Slanting lines, so that what matters is told without colours.
    void hatch(const QRectF &box, theme::Role role, double distance = 12);
    /// One line of text, shortened with "…" where the box is too narrow.
    void text(const QRectF &box, const QString &text, Letter letter, int alignment = Qt::AlignLeft | Qt::AlignVCenter,
              theme::Role role = theme::Role::Text, Weight weight = Weight::Normal);
    /// As many lines as the box is high.
    void paragraph(const QRectF &box, const QString &text, Letter letter,
                   int alignment = Qt::AlignLeft | Qt::AlignVCenter, theme::Role role = theme::Role::Text,
                   Weight weight = Weight::Normal);
    /// Text in a colour that reads on the background that it is told.
    void textOn(const QColor &background, const QRectF &box, const QString &text, Letter letter, int alignment,
                Weight weight = Weight::Normal);

private:
    void write(const QRectF &box, const QString &line, Letter letter, int alignment, const QColor &ink, Weight weight);

    QPainter &m_painter;
    theme::Mode m_mode;
};

} // namespace figures
