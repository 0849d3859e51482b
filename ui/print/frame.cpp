// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/frame.h"

#include "print/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace print {

using paper::mm;
using paper::pt;
using paper::Style;

namespace {
constexpr double numberWidth = pt(110);
constexpr double pocketNumberWidth = pt(70);
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

QString title(const Document &document)
{
    if (paper::sheet(document.format).isPocket()) // what is cut is the plan's title
        return joined({document.title, document.planTitle.isEmpty() ? document.organisation : document.planTitle});
    return document.planTitle.isEmpty() ? joined({document.organisation, document.title})
                                        : joined({document.planTitle, document.title});
}
} // namespace

Frame::Frame(const Document &document)
    : m_sheet(paper::sheet(document.format)), m_width(m_sheet.contentWidth()),
      m_pageWord(oneLine(document.pageWord, 60)), m_watermark(oneLine(document.watermark, 20)),
      m_numberWidth(m_sheet.isPocket() ? pocketNumberWidth : numberWidth)
{
    setHeader(document);
    const double footerWidth = m_width - m_numberWidth;
    const QString plan =
        joined({m_sheet.isPocket() ? QString() : document.planTitle, document.version, fingerprint(document)});
    m_plan = line({{fitted(plan, footerWidth)}}, footerWidth);
    const QString dates = m_sheet.isPocket()
                              ? joined({document.printDate, document.uncontrolledNotice})
                              : joined({document.dataDate, document.printDate, document.uncontrolledNotice});
    m_dates = line({{fitted(dates, m_width)}}, m_width);
}

Frame::~Frame() = default;

// The classification is never cut; version and status have what is left of the right half, the titles the rest.
void Frame::setHeader(const Document &document)
{
    const auto widthOf = [](const QString &text, paper::Weight weight) {
        return QFontMetricsF(paper::font(Style::Running, weight)).horizontalAdvance(text);
    };
    const double half = m_width / 2;
    const QString classification = fitted(oneLine(document.confidentiality), half, paper::Weight::Bold);
    const double classified = widthOf(classification, paper::Weight::Bold) + pt(12);
    const QString state = m_sheet.isPocket() ? QString() : joined({document.version, document.status});
    const QString right = fitted(state, std::max(0.0, half - classified));
    Text ending{{right}};
    if (!classification.isEmpty())
        ending.append({right.isEmpty() ? classification : QStringLiteral(" \u00b7 ") + classification, true});
    m_headerRight = line(ending, m_width, Align::End);
    const double room = m_width - classified - widthOf(right, paper::Weight::Normal) - pt(12);
    m_headerLeft = line({{fitted(title(document), room)}}, m_width);
}

void Frame::draw(QPainter &painter, Header header) const
{
    if (header == Header::Shown)
        drawHeader(painter);
    drawFooter(painter);
    if (!m_watermark.isEmpty())
        drawWatermark(painter);
}

void Frame::rule(QPainter &painter, double y) const
{
    painter.fillRect(QRectF(m_sheet.marginX, y, m_width, paper::hairline),
                     paper::lightColor(theme::Role::BorderStrong));
}

void Frame::drawHeader(QPainter &painter) const
{
    const double top = m_sheet.marginTop - (m_sheet.isPocket() ? mm(9) : mm(12.5));
    m_headerLeft->drawLine(painter, 0, {m_sheet.marginX, top});
    m_headerRight->drawLine(painter, 0, {m_sheet.marginX, top});
    rule(painter, top + pt(14));
}

void Frame::drawContinued(QPainter &painter, const QString &title) const
{
    if (title.isEmpty() || m_sheet.isPocket())
        return;
    const double top = m_sheet.marginTop - mm(12.5) + pt(16);
    line({{fitted(title, m_width)}}, m_width)->drawLine(painter, 0, {m_sheet.marginX, top});
}

double Frame::footerTop() const
{
    return m_sheet.height - m_sheet.marginBottom + (m_sheet.isPocket() ? mm(3.2) : mm(6));
}

void Frame::drawFooter(QPainter &painter) const
{
    const double top = footerTop();
    rule(painter, top - pt(6));
    m_plan->drawLine(painter, 0, {m_sheet.marginX, top});
    if (m_dates)
        m_dates->drawLine(painter, 0, {m_sheet.marginX, top + pt(11)});
}

void Frame::drawNumber(QPainter &painter, int number, int count) const
{
    if (m_pageWord.isEmpty())
        return;
    const auto page = line({{m_pageWord.arg(number).arg(count), true}}, m_numberWidth, Align::End);
    page->drawLine(painter, 0, {m_sheet.marginX + m_width - m_numberWidth, footerTop()});
}

// Seen through the text and over it, so that it cannot be covered by a coloured cell.
void Frame::drawWatermark(QPainter &painter) const
{
    painter.save();
    QFont font = paper::font(Style::CoverTitle);
    font.setPixelSize(qRound(std::min(m_sheet.width, m_sheet.height) * 0.185));
    const double width = QFontMetricsF(font).horizontalAdvance(m_watermark);
    const double scale = std::min(1.0, m_sheet.width / width);
    painter.translate(m_sheet.width / 2, m_sheet.height / 2);
    painter.rotate(-std::atan2(m_sheet.height, m_sheet.width) * 180 / std::numbers::pi);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(paper::lightColor(theme::Role::Danger));
    painter.setOpacity(0.10);
    painter.drawText(QPointF(-width / 2, m_sheet.width * 0.067), m_watermark);
    painter.restore();
}

} // namespace print
