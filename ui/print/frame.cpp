// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/frame.h"

#include "print/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace print {

using paper::mm;
using paper::pt;
using paper::Style;

namespace {
constexpr double headerTop = mm(11.5);
constexpr double footerTop = paper::pageHeight - mm(17);
constexpr double numberWidth = pt(110);
const QSet<QString> noAnchors;

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        const QString line = oneLine(part, 200);
        if (!line.isEmpty())
            present.append(line);
    }
    return present.join(QStringLiteral(" \u00b7 "));
}

std::unique_ptr<const TextLayout> line(const Text &text, double width, Align align = Align::Start)
{
    const TextLayout::Format format{
        .style = Style::Running, .align = align, .color = paper::lightColor(theme::Role::TextMuted)};
    return std::make_unique<const TextLayout>(text, format, width, noAnchors);
}

QString fitted(const QString &text, double width, paper::Weight weight = paper::Weight::Normal)
{
    return QFontMetricsF(paper::font(Style::Running, weight)).elidedText(text, Qt::ElideRight, width);
}

QString fingerprint(const Document &document)
{
    const QString digits = oneLine(document.fingerprint).left(12);
    return digits.isEmpty() ? QString() : QStringLiteral("SHA-256 ") + digits;
}

void rule(QPainter &painter, double y)
{
    painter.fillRect(QRectF(paper::marginLeft, y, paper::contentWidth, paper::hairline),
                     paper::lightColor(theme::Role::BorderStrong));
}
} // namespace

Frame::Frame(const Document &document)
    : m_pageWord(oneLine(document.pageWord, 60)),
      m_watermark(document.cover ? oneLine(document.cover->watermark, 20) : QString())
{
    const double half = paper::contentWidth / 2 - pt(6);
    const QString left = document.planTitle.isEmpty() ? joined({document.organisation, document.title})
                                                      : oneLine(document.planTitle, 200);
    const QString right = joined({document.version, document.status});
    const QString classification = fitted(oneLine(document.confidentiality), half / 2, paper::Weight::Bold);
    m_headerLeft = line({{fitted(left, half)}}, half);
    Text ending{{fitted(right, half / 2 - pt(10))}};
    if (!classification.isEmpty())
        ending.append({right.isEmpty() ? classification : QStringLiteral(" \u00b7 ") + classification, true});
    m_headerRight = line(ending, half, Align::End);
    const double footerWidth = paper::contentWidth - numberWidth;
    m_plan = line({{fitted(joined({document.planTitle, document.version, fingerprint(document)}), footerWidth)}},
                  footerWidth);
    const QString dates = joined({document.dataDate, document.printDate, document.uncontrolledNotice});
    m_dates = line({{fitted(dates, paper::contentWidth)}}, paper::contentWidth);
}

void Frame::draw(QPainter &painter, int number, int count, Header header) const
{
    if (header == Header::Shown)
        drawHeader(painter);
    drawFooter(painter, number, count);
    if (!m_watermark.isEmpty())
        drawWatermark(painter);
}

void Frame::drawHeader(QPainter &painter) const
{
    m_headerLeft->drawLine(painter, 0, {paper::marginLeft, headerTop});
    m_headerRight->drawLine(painter, 0, {paper::marginLeft + paper::contentWidth / 2 + pt(6), headerTop});
    rule(painter, headerTop + pt(14));
}

void Frame::drawFooter(QPainter &painter, int number, int count) const
{
    rule(painter, footerTop - pt(6));
    m_plan->drawLine(painter, 0, {paper::marginLeft, footerTop});
    m_dates->drawLine(painter, 0, {paper::marginLeft, footerTop + pt(11)});
    if (m_pageWord.isEmpty())
        return;
    const auto page = line({{m_pageWord.arg(number).arg(count), true}}, numberWidth, Align::End);
    page->drawLine(painter, 0, {paper::marginLeft + paper::contentWidth - numberWidth, footerTop});
}

// Seen through the text and over it, so that it cannot be covered by a coloured cell.
void Frame::drawWatermark(QPainter &painter) const
{
    painter.save();
    QFont font = paper::font(Style::CoverTitle);
    font.setPixelSize(qRound(pt(110)));
    const double width = QFontMetricsF(font).horizontalAdvance(m_watermark);
    const double scale = std::min(1.0, paper::pageWidth / width);
    painter.translate(paper::pageWidth / 2, paper::pageHeight / 2);
    painter.rotate(-54);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(paper::lightColor(theme::Role::Danger));
    painter.setOpacity(0.10);
    painter.drawText(QPointF(-width / 2, pt(40)), m_watermark);
    painter.restore();
}

} // namespace print
