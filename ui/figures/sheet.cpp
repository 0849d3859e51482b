// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/sheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace figures {

namespace {
constexpr double unitsPerMm = 10;
constexpr qsizetype mostCharacters = 400;
} // namespace

QFont sheetFont(Letter letter, Weight weight)
{
    QFont font(theme::loadFonts());
    font.setPixelSize(static_cast<int>(letter));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double textWidth(const QString &text, Letter letter, Weight weight)
{
    return QFontMetricsF(sheetFont(letter, weight)).horizontalAdvance(shortText(text));
}

QString shortText(const QString &text)
{
    const QString whole = text.left(2 * mostCharacters).simplified();
    if (whole.size() <= mostCharacters && text.size() <= 2 * mostCharacters)
        return whole;
    QString line = whole.left(mostCharacters - 1);
    if (line.endsWith(u' ') || (!line.isEmpty() && line.back().isHighSurrogate()))
        line.chop(1);
    return line + QStringLiteral("…");
}

QStringList brokenLines(const QString &text, double width, qsizetype most, Letter letter, Weight weight)
{
    const QFont font = sheetFont(letter, weight);
    const QFontMetricsF metrics(font);
    const QString whole = shortText(text);
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = isLast ? whole.mid(line.textStart()) : whole.mid(line.textStart(), line.textLength());
        lines.append(isLast ? metrics.elidedText(rest, Qt::ElideRight, width + 1) : rest.trimmed());
    }
    layout.endLayout();
    return lines;
}

Sheet::Sheet(QPainter &painter, const QRectF &area, const QSizeF &sizeMm, theme::Mode mode)
    : m_painter(painter), m_mode(mode)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(area.topLeft());
    const double scale =
        std::min(area.width() / sizeMm.width(), area.height() / std::max(1.0, sizeMm.height())) / unitsPerMm;
    m_painter.scale(scale, scale);
}

Sheet::~Sheet()
{
    m_painter.restore();
}

void Sheet::fill(const QRectF &box, theme::Role role)
{
    fill(box, color(role));
}

void Sheet::fill(const QRectF &box, const QColor &color)
{
    m_painter.fillRect(box, color);
}

void Sheet::frame(const QRectF &box, theme::Role role, double width)
{
    m_painter.setPen(QPen(color(role), width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
}

void Sheet::line(const QPointF &from, const QPointF &to, theme::Role role, double width, Qt::PenStyle style)
{
    m_painter.setPen(QPen(color(role), width, style));
    m_painter.drawLine(from, to);
}

void Sheet::hatch(const QRectF &box, theme::Role role, double distance)
{
    m_painter.setPen(QPen(color(role), 1.2));
    // Each line runs up to the right: x - left = along - (bottom - y).
    for (double along = distance / 2; along < box.width() + box.height(); along += distance) {
        const double low = std::max(0.0, along - box.width());
        const double high = std::min(along, box.height());
        m_painter.drawLine(QPointF(box.left() + along - low, box.top() + low),
                           QPointF(box.left() + along - high, box.top() + high));
    }
}

void Sheet::text(const QRectF &box, const QString &text, Letter letter, int alignment, theme::Role role, Weight weight)
{
    write(box, text, letter, alignment, color(role), weight);
}

void Sheet::textOn(const QColor &background, const QRectF &box, const QString &text, Letter letter, int alignment,
                   Weight weight)
{
    write(box, text, letter, alignment, theme::readableOn(background), weight);
}

void Sheet::write(const QRectF &box, const QString &line, Letter letter, int alignment, const QColor &ink,
                  Weight weight)
{
    const QFont font = sheetFont(letter, weight);
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(box, alignment | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip,
                       QFontMetricsF(font).elidedText(shortText(line), Qt::ElideRight, box.width() + 1));
}

void Sheet::paragraph(const QRectF &box, const QString &text, Letter letter, int alignment, theme::Role role,
                      Weight weight)
{
    const double height = QFontMetricsF(sheetFont(letter, weight)).height() * 0.9;
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(std::floor(box.height() / height)));
    const QStringList lines = brokenLines(text, box.width(), most, letter, weight);
    const double used = height * static_cast<double>(lines.size());
    double top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += (box.height() - used) / 2;
    else if (alignment & Qt::AlignBottom)
        top += box.height() - used;
    for (const QString &line : lines) {
        const int across = alignment & static_cast<int>(Qt::AlignHorizontal_Mask);
        write({box.left(), top, box.width(), height}, line, letter, across | Qt::AlignVCenter, color(role), weight);
        top += height;
    }
}

} // namespace figures
