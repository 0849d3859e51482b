// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/textlayout.h"

#include <functional>
#include <vector>

namespace print {

/// A heading as bookmarks and contents know it.
struct HeadingMark {
    int level = 1;
    QString text;
    QString anchor;
};

/// A figure to be drawn once the page number is known, and where.
struct FigureArea {
    const Figure *figure;
    QRectF area;
};

/// A piece of a chapter that is never cut: a line, a table row, a figure. It is placed with its upper left corner at
/// the left margin.
struct Strip {
    using Draw = std::function<void(QPainter &, QPointF)>;

    double height = 0;
    double spaceBefore = 0; ///< dropped at the top of a page
    double spaceAtTop = 0;  ///< kept free where a page starts with this strip
    bool keepWithNext = false;
    bool startsPage = false;
    bool isFiller = false; ///< stands there only where the page has room for it
    int repeated = -1;     ///< which of the flow's repeated headings stands above when a page starts with this strip
    int box = -1;          ///< which of the flow's boxes it lies in
    Draw draw = {};
    QList<LinkArea> links = {};
    QStringList anchors = {};
    std::vector<FigureArea> figures = {};
    std::vector<HeadingMark> headings = {};
};

/// A surface behind consecutive strips, with a coloured bar at its left edge.
struct BoxLook {
    double x = 0;
    double width = 0;
    paper::Ink ink;
    QColor edge;
    int outer = -1; ///< the box that this one lies in
};

/// A chapter broken into strips, not yet into pages.
struct Flow {
    std::vector<Strip> strips;
    std::vector<Strip> repeated;
    std::vector<BoxLook> boxes;
    paper::Sheet sheet = paper::sheet(PageFormat::A4);
};

} // namespace print
