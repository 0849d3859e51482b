// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/marks.h"

#include "print/pagecomposer.h"

#include <QPainter>

namespace print {

namespace {
constexpr double above = paper::pt(8); ///< a jump shows a little of what stands above its target

void note(const Strip &strip, QPointF at, int page, Marks &marks)
{
    const Place place{page, at - QPointF(0, above)};
    for (const QString &anchor : strip.anchors)
        marks.anchors.push_back({anchor, place});
    for (const HeadingMark &heading : strip.headings)
        marks.bookmarks.push_back({heading, place});
    for (const LinkArea &link : strip.links)
        marks.links.push_back({page, link.rect.translated(at), link.anchor});
    for (const FigureArea &figure : strip.figures)
        marks.drawings.push_back({figure.figure, page, figure.area.translated(at)});
}

void paintSurface(QPainter &painter, QPointF corner, const PageLayout::Surface &surface)
{
    const QRectF area(corner + QPointF(surface.look->x, surface.top),
                      QSizeF(surface.look->width, surface.bottom - surface.top));
    painter.fillRect(area, surface.look->ink.surface);
    painter.fillRect(QRectF(area.topLeft(), QSizeF(paper::pt(3), area.height())), surface.look->edge);
}
} // namespace

void Marks::append(const Marks &part, int pages)
{
    for (Anchor mark : part.anchors) {
        mark.place.page += pages;
        anchors.push_back(mark);
    }
    for (Link mark : part.links) {
        mark.page += pages;
        links.push_back(mark);
    }
    for (Bookmark mark : part.bookmarks) {
        mark.place.page += pages;
        bookmarks.push_back(mark);
    }
    for (Drawing mark : part.drawings) {
        mark.page += pages;
        drawings.push_back(mark);
    }
}

std::vector<QList<HeadingMark>> continuedHeadings(const std::vector<Marks::Bookmark> &bookmarks, int pageCount,
                                                  double top)
{
    constexpr double atTop = paper::pt(20);
    std::vector<QList<HeadingMark>> result;
    QList<HeadingMark> open;
    const auto close = [](QList<HeadingMark> &headings, int level) {
        while (!headings.isEmpty() && headings.last().level >= level)
            headings.removeLast();
    };
    auto next = bookmarks.begin();
    for (int page = 0; page < pageCount; ++page) {
        QList<HeadingMark> continued = open;
        if (next != bookmarks.end() && next->place.page == page && next->place.at.y() < top + atTop)
            close(continued, next->heading.level);
        result.push_back(continued);
        for (; next != bookmarks.end() && next->place.page <= page; ++next) {
            close(open, next->heading.level);
            open.append(next->heading);
        }
    }
    return result;
}

void paintPage(QPainter &painter, const PageLayout &page, int number, Marks &marks)
{
    for (const PageLayout::Surface &surface : page.surfaces)
        paintSurface(painter, page.corner, surface);
    for (const PageLayout::Placed &placed : page.placed) {
        const QPointF at = page.corner + QPointF(0, placed.y);
        if (placed.strip->draw)
            placed.strip->draw(painter, at);
        note(*placed.strip, at, number, marks);
    }
}

} // namespace print
