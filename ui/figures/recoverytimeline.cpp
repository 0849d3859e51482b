// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/recoverytimeline.h"

#include "figures/content.h"
#include "texts/joined.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using recovery::Minutes;

namespace figures {

namespace {
constexpr double unit = 15; // minutes: below it the axis is all but linear

QFont smallFont(const QPainter &painter)
{
    QFont font = painter.font();
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(font.pixelSize() * 4 / 5, 1));
    else
        font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

/// Slanting lines, so that a stop is told from full service without colours too.
void hatch(QPainter &painter, const QRectF &area)
{
    constexpr double step = 5;
    const double slant = std::max(area.height() / 2, 0.1);
    for (double x = area.left() - slant + step; x < area.right(); x += step) {
        const QPointF foot(x, area.bottom());
        const QPointF head(x + slant, area.top());
        const double from = std::clamp((area.left() - x) / slant, 0.0, 1.0);
        const double to = std::clamp((area.right() - x) / slant, 0.0, 1.0);
        painter.drawLine(foot + (head - foot) * from, foot + (head - foot) * to);
    }
}
} // namespace

RecoveryTimeline::RecoveryTimeline(const recovery::Outcome &outcome, const Row &function, Minutes end,
                                   const Texts &texts)
    : m_levels(outcome.levels), m_interruptions(outcome.interruptions), m_minimum(outcome.minimum), m_end(end),
      m_texts(texts)
{
    const auto &table = schema().function;
    if (const auto rto = function[table.rto])
        m_marks.append({*rto, texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "RTO")), Qt::DashLine});
    if (const auto mtpd = function[table.mtpd])
        m_marks.append({*mtpd, texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "MTPD")), Qt::SolidLine});
}

Minutes RecoveryTimeline::endOf(const recovery::Outage &outage, const Plan &plan)
{
    Minutes end = 60;
    for (const recovery::Outcome &outcome : outage.functions) {
        end = std::max(end, outcome.levels.empty() ? 0 : outcome.levels.back().from);
        const Row *function = plan.find(schema().function, outcome.function);
        end = std::max<Minutes>(end, (*function)[schema().function.mtpd].value_or(0));
    }
    return std::min(recovery::farthest, end + end / 4);
}

QString RecoveryTimeline::alternative() const
{
    const auto duration = [this](Minutes minutes) { return m_texts.duration(minutes); };
    QStringList parts;
    for (const recovery::Step &step : m_levels) {
        //: Reads a drawing aloud: %1 is a time after a loss, %2 a level in percent
        parts.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "from %1: %2 %"))
                         .arg(duration(step.from), QString::number(step.level)));
    }
    for (const Mark &mark : m_marks)
        parts.append(QStringLiteral("%1 %2").arg(mark.name, duration(mark.at)));
    return joined(m_texts, parts);
}

double RecoveryTimeline::place(Minutes at, const QRectF &area) const
{
    const double share = std::log1p(static_cast<double>(std::clamp<Minutes>(at, 0, m_end)) / unit) /
                         std::log1p(static_cast<double>(m_end) / unit);
    return area.left() + share * area.width();
}

void RecoveryTimeline::drawLevels(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    painter.fillRect(area, theme::color(theme::Role::SurfaceHover, mode));
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const recovery::Step &step = m_levels[i];
        const Minutes until = i + 1 < m_levels.size() ? m_levels[i + 1].from : m_end;
        const double left = place(step.from, area);
        const double right = i + 1 < m_levels.size() ? place(until, area) : area.right();
        drawLevel(painter, QRectF(left, area.top(), right - left, area.height()), step.level, m_minimum, mode);
    }
}

void RecoveryTimeline::drawLevel(QPainter &painter, const QRectF &area, int level, int minimum, theme::Mode mode)
{
    const bool isBelow = level < minimum;
    const theme::Role role = isBelow                       ? theme::Role::Level6
                             : level < recovery::fullLevel ? theme::Role::Level4
                                                           : theme::Role::Level1;
    if (isBelow) { // the whole height is tinted: a stop must be seen even where nothing is left
        painter.fillRect(area, theme::color(theme::Role::DangerSoft, mode));
        painter.setPen(QPen(theme::color(role, mode), 0.4));
        hatch(painter, area);
    }
    const double height = std::max(area.height() * level / recovery::fullLevel, area.height() / 12);
    painter.fillRect(QRectF(area.left(), area.bottom() - height, area.width(), height), theme::color(role, mode));
}

void RecoveryTimeline::drawMarks(QPainter &painter, const QRectF &area, Detail detail, theme::Mode mode) const
{
    double free = -1; // where the next name may begin
    for (const Mark &mark : m_marks) {
        const double x = place(mark.at, area);
        painter.setPen(QPen(theme::color(theme::Role::Text, mode), area.height() > 30 ? 1.5 : 1.2, mark.line));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (detail == Detail::Compact)
            continue;
        const QString words = QStringLiteral("%1 %2").arg(mark.name, m_texts.duration(mark.at));
        const QFontMetricsF metrics(painter.font());
        const double width = metrics.horizontalAdvance(words);
        const double left = std::max(std::min(x - width / 2, area.right() - width), std::max(area.left(), free));
        painter.drawText(QPointF(left, area.top() - metrics.descent() - 2), words);
        free = left + width + metrics.averageCharWidth();
    }
}

void RecoveryTimeline::drawAxis(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    painter.setPen(theme::color(theme::Role::TextMuted, mode));
    const QFontMetricsF metrics(painter.font());
    double free = area.left();
    for (const Minutes at : {0, 15, 60, 240, 480, 1440, 4320, 10080, 20160, 43200, 129600}) {
        const QString words = m_texts.duration(at);
        const double width = metrics.horizontalAdvance(words);
        const double x = place(at, area);
        const double left = std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        if (at > m_end || left < free)
            continue;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.drawText(QPointF(left, area.bottom() + 3 + metrics.ascent()), words);
        free = left + width + 2 * metrics.averageCharWidth();
    }
}

void RecoveryTimeline::draw(QPainter &painter, const QRectF &area, Detail detail, theme::Mode mode) const
{
    painter.save();
    painter.setFont(smallFont(painter));
    const double line = QFontMetricsF(painter.font()).height();
    const QRectF plot = detail == Detail::Full ? area.adjusted(0, line + 2, 0, -line - 4) : area;
    drawLevels(painter, plot, mode);
    drawMarks(painter, plot, detail, mode);
    if (detail == Detail::Full)
        drawAxis(painter, plot, mode);
    painter.restore();
}

QByteArray RecoveryTimeline::key() const
{
    const auto &[levels, interruptions, minimum, marks, end, texts] = *this;
    return content::keyOf(levels, interruptions, minimum, marks, end, texts);
}

} // namespace figures
