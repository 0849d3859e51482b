// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/paper.h"

#include <QRectF>
#include <QSet>
#include <QTextLayout>

#include <memory>

namespace print {

/// Where a link stands, relative to what holds it, and the anchor it leads to.
struct LinkArea {
    QRectF rect;
    QString anchor;
};

/// A paragraph broken into lines of equal height, ready to be drawn line by line in the thread that laid it out.
class TextLayout
{
public:
    struct Format {
        paper::Style style = paper::Style::Body;
        paper::Weight weight = paper::Weight::Normal;
        Align align = Align::Start;
        QColor color = {};
        TextSize size = TextSize::Normal;
    };

    /// Lays the text out in `width` units. Links to other than the `anchors` are ordinary text.
    TextLayout(const Text &text, const Format &format, double width, const QSet<QString> &anchors);

    int lineCount() const { return int(m_layout->lineCount()); }
    double leading() const { return m_leading; }
    double height() const { return lineCount() * m_leading; }
    /// Where the text of a line starts and ends, from the left edge.
    double lineStart(int line) const { return m_layout->lineAt(line).x(); }
    double lineEnd(int line) const;
    /// Draws one line with its upper left corner at `at`.
    void drawLine(QPainter &painter, int line, QPointF at) const;
    void draw(QPainter &painter, QPointF at) const;
    /// The links of one line, relative to the line's upper left corner.
    QList<LinkArea> links(int line) const;

private:
    struct Link {
        int start;
        int end;
        QString anchor;
    };
    QString join(const Text &text, const Format &format, const QSet<QString> &anchors);
    void breakLines(const Format &format, double width);

    std::unique_ptr<QTextLayout> m_layout;
    QList<QTextLayout::FormatRange> m_ranges;
    QList<Link> m_links;
    QColor m_color;
    double m_leading;
};

} // namespace print
