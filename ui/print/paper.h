// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"
#include "theme/theme.h"

#include <QFont>
#include <QPointF>

/// The look of a printed page, in one place: measures, type and colours. Lengths are layout units of a twentieth of a
/// point, so that text is measured finely enough to be placed as it will be drawn.
namespace print::paper {

constexpr int unitsPerPoint = 20;
constexpr int resolution = 72 * unitsPerPoint;
constexpr double pt(double points)
{
    return points * unitsPerPoint;
}
constexpr double mm(double millimetres)
{
    return millimetres * resolution / 25.4;
}

constexpr double hairline = pt(0.4);

/// A page as it is laid out; printed it is `scale` times as large.
struct Sheet {
    double width = 0;
    double height = 0;
    double marginX = 0;
    double marginTop = 0;
    double marginBottom = 0;
    double scale = 1;

    constexpr double contentWidth() const { return width - 2 * marginX; }
    constexpr double contentHeight() const { return height - marginTop - marginBottom; }
    QPointF corner() const { return {marginX, marginTop}; }
    /// Points on paper, as a PDF counts them.
    QSizeF printedSize() const { return QSizeF(width, height) * scale / unitsPerPoint; }
    /// Too small for all that a page says of itself.
    bool isPocket() const { return width < mm(140); }
};
/// The measures of a format.
const Sheet &sheet(PageFormat format);

enum class Style {
    Body,
    Lead,
    Small,
    Cell,
    CompactCell,
    CellHeading,
    Caption,
    BoxTitle,
    Heading1,
    Heading2,
    Heading3,
    Running,
    Contents1,
    Contents2,
    CoverOrganisation,
    CoverTitle,
    CoverSubtitle,
    CoverFact,
};
enum class Weight { Normal, Bold };

QFont font(Style style, Weight weight = Weight::Normal, TextSize size = TextSize::Normal);
/// The distance from one base line to the next.
double leading(Style style, TextSize size = TextSize::Normal);
/// How many times as large as usual.
double factor(TextSize size);
/// How many times as large as the text around it a large piece of text is.
constexpr double largeRun = 1.35;

QColor lightColor(theme::Role role);

/// A surface and the ink that can be read on it; an invalid surface is bare paper.
struct Ink {
    QColor surface;
    QColor text;
};
Ink ink(Tone tone);
/// What a cell looks like; its own colour wins over its tone and gets black or white text, by luminance.
Ink ink(const Cell &cell);
/// The edge bar and the title of a box.
QColor edge(Tone tone);

} // namespace print::paper
