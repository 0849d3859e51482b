// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

struct PageLayout;

/// A place on a page; pages count from 0, lengths are layout units from the upper left corner.
struct Place {
    int page = 0;
    QPointF at;
};

/// What a painted page knows beside its ink: what leads to it, what leads away and what is still to be drawn.
struct Marks {
    struct Anchor {
        QString name;
        Place place;
    };
    struct Link {
        int page;
        QRectF rect;
        QString anchor;
    };
    struct Bookmark {
        HeadingMark heading;
        Place place;
    };
    struct Drawing {
        const Figure *figure;
        int page;
        QRectF rect;
    };
    std::vector<Anchor> anchors;
    std::vector<Link> links;
    std::vector<Bookmark> bookmarks;
    std::vector<Drawing> drawings;

    /// Appends the marks of a part that starts `pages` later.
    void append(const Marks &part, int pages);
};

/// For each page the headings, outermost first, under which it goes on from the page before: without those that end
/// where the page begins with a heading of its own. `top` is where the content of a page begins.
std::vector<QList<HeadingMark>> continuedHeadings(const std::vector<Marks::Bookmark> &bookmarks, int pageCount,
                                                  double top);

/// Draws a page inside the margins and notes its marks as those of page `number`.
void paintPage(QPainter &painter, const PageLayout &page, int number, Marks &marks);

} // namespace print
