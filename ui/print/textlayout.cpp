// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/textlayout.h"

#include "print/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace print {

namespace {
QTextCharFormat charFormat(const Run &run, const TextLayout::Format &format, bool isLink)
{
    const bool bold = run.bold || format.weight == paper::Weight::Bold;
    QFont font = paper::font(format.style, bold ? paper::Weight::Bold : paper::Weight::Normal, format.size);
    font.setItalic(run.italic);
    if (run.large)
        font.setPixelSize(qRound(font.pixelSize() * paper::largeRun));
    QTextCharFormat result;
    result.setFont(font);
    if (isLink)
        result.setForeground(paper::lightColor(theme::Role::Accent));
    else if (run.muted)
        result.setForeground(paper::lightColor(theme::Role::TextMuted));
    return result;
}

// Where the base line lies in a line: the leading is shared above and below an ordinary Latin line, whatever fonts
// stand in for missing characters, so that all lines are alike.
double baseLine(const QFont &font, double leading)
{
    const QFontMetricsF metrics(font);
    return (leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}
} // namespace

TextLayout::TextLayout(const Text &text, const Format &format, double width, const QSet<QString> &anchors)
    : m_color(format.color.isValid() ? format.color : paper::lightColor(theme::Role::Text)),
      m_leading(paper::leading(format.style, format.size))
{
    const QString joined = join(text, format, anchors);
    m_layout = std::make_unique<QTextLayout>(joined, paper::font(format.style, format.weight, format.size));
    m_layout->setCacheEnabled(true); // keeps the shaped glyphs for drawing
    m_layout->setFormats(m_ranges);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    breakLines(format, width);
}

QString TextLayout::join(const Text &text, const Format &format, const QSet<QString> &anchors)
{
    QString joined;
    for (const Run &run : text) {
        const QString piece = closed(typeset(clean(run.text))).replace(u'\n', QChar::LineSeparator);
        const int start = int(joined.size());
        joined += piece;
        const bool isLink = !run.link.isEmpty() && anchors.contains(run.link);
        if (isLink)
            m_links.append({start, int(joined.size()), run.link});
        if (run.large)
            m_leading = paper::leading(format.style, format.size) * paper::largeRun;
        if (run.bold || run.italic || run.muted || run.large || isLink)
            m_ranges.append({start, int(piece.size()), charFormat(run, format, isLink)});
    }
    return joined;
}

void TextLayout::breakLines(const Format &format, double width)
{
    const double base = baseLine(m_layout->font(), m_leading);
    double top = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const double spare = std::max(0.0, width - line.naturalTextWidth());
        const double x = format.align == Align::Start ? 0 : format.align == Align::End ? spare : spare / 2;
        line.setPosition({x, top + base - line.ascent()});
        top += m_leading;
    }
    m_layout->endLayout();
}

double TextLayout::lineEnd(int line) const
{
    const QTextLine which = m_layout->lineAt(line);
    return which.x() + which.naturalTextWidth();
}

void TextLayout::drawLine(QPainter &painter, int line, QPointF at) const
{
    painter.setPen(m_color);
    m_layout->lineAt(line).draw(&painter, at - QPointF(0, line * m_leading));
}

void TextLayout::draw(QPainter &painter, QPointF at) const
{
    painter.setPen(m_color);
    for (int line = 0; line < lineCount(); ++line)
        m_layout->lineAt(line).draw(&painter, at);
}

QList<LinkArea> TextLayout::links(int line) const
{
    QList<LinkArea> areas;
    if (m_links.isEmpty())
        return areas;
    const QTextLine which = m_layout->lineAt(line);
    const int lineStart = which.textStart();
    for (const Link &link : m_links) {
        const int start = std::max(link.start, lineStart);
        const int end = std::min(link.end, lineStart + which.textLength());
        if (start >= end)
            continue;
        const double from = which.cursorToX(start);
        const double to = which.cursorToX(end);
        areas.append({QRectF(QPointF(std::min(from, to), 0), QSizeF(std::abs(to - from), m_leading)), link.anchor});
    }
    return areas;
}

} // namespace print
