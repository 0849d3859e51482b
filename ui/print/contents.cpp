// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/contents.h"

#include "print/flowbuilder.h"

#include <QPainter>

#include <cmath>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double numberWidth = pt(34);
const QSet<QString> noAnchors;

void drawLeader(QPainter &painter, QPointF from, double to)
{
    QPen pen(paper::lightColor(theme::Role::BorderStrong), pt(0.8), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0, 5});
    painter.setPen(pen);
    // Dots of all lines stand below each other: they are counted from the right.
    const double step = 5 * pt(0.8);
    const double start = to - std::floor((to - from.x()) / step) * step;
    if (start < to)
        painter.drawLine(QPointF(to, from.y()), QPointF(start, from.y()));
}

/// One heading of the contents.
class Entry
{
public:
    Entry(const HeadingMark &heading, double width, const std::shared_ptr<const PageNumbers> &pages)
        : m_width(width), m_style(heading.level == 1 ? Style::Contents1 : Style::Contents2),
          m_indent(heading.level == 1 ? 0 : pt(14)), m_anchor(heading.anchor), m_pages(pages),
          m_text({{heading.text}}, {.style = m_style}, textWidth(), noAnchors)
    {}

    double height() const { return m_text.height(); }
    double textWidth() const { return m_width - m_indent - numberWidth; }

    void draw(QPainter &painter, QPointF at) const
    {
        m_text.draw(painter, at + QPointF(m_indent, 0));
        const int last = m_text.lineCount() - 1;
        const double top = last * m_text.leading();
        const auto page = m_pages->constFind(m_anchor);
        if (page == m_pages->constEnd())
            return;
        const TextLayout::Format format{.style = m_style, .align = Align::End};
        const TextLayout number({{QString::number(*page + 1)}}, format, numberWidth, noAnchors);
        const double right = m_width - numberWidth + number.lineStart(0);
        number.draw(painter, at + QPointF(m_width - numberWidth, top));
        const double baseLine = at.y() + top + 0.72 * m_text.leading();
        drawLeader(painter, QPointF(at.x() + m_indent + m_text.lineEnd(last) + pt(5), baseLine),
                   at.x() + right - pt(5));
    }

private:
    double m_width;
    Style m_style;
    double m_indent;
    QString m_anchor;
    std::shared_ptr<const PageNumbers> m_pages;
    TextLayout m_text;
};
} // namespace

Flow contentsFlow(const Document &document, const std::vector<HeadingMark> &headings,
                  const std::shared_ptr<const PageNumbers> &pages)
{
    const paper::Sheet &sheet = paper::sheet(document.format);
    FlowBuilder builder(sheet, noAnchors);
    builder.add(Heading{1, document.contentsTitle, {}, false});
    Flow flow = builder.take();
    for (Strip &strip : flow.strips) {
        strip.headings.clear();
        strip.anchors.clear();
    }
    bool isFirst = true;
    for (const HeadingMark &heading : headings) {
        if (heading.level > 2)
            continue;
        const auto entry = std::make_shared<const Entry>(heading, sheet.contentWidth(), pages);
        const bool isChapter = heading.level == 1;
        Strip strip{.height = entry->height(), .spaceBefore = isFirst ? pt(14) : isChapter ? pt(9) : pt(1.5)};
        strip.keepWithNext = isChapter && &heading != &headings.back();
        strip.draw = [entry](QPainter &painter, QPointF at) { entry->draw(painter, at); };
        strip.links = {{QRectF(0, 0, sheet.contentWidth(), strip.height), heading.anchor}};
        flow.strips.push_back(std::move(strip));
        isFirst = false;
    }
    return flow;
}

} // namespace print
