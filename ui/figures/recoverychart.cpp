// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/recoverychart.h"

#include "analysis/recovery/words.h"
#include "figures/content.h"

#include <QPainter>

#include <algorithm>

namespace figures {

namespace {
constexpr double stripMm = 5;
constexpr double axisMm = 5;
constexpr double legendMm = 4;
} // namespace

RecoveryChart::RecoveryChart(const Plan &plan, const recovery::Outage &outage,
                             const std::vector<const recovery::Outcome *> &outcomes, const Texts &texts)
{
    const auto &table = schema().function;
    const recovery::Words words(plan, texts);
    m_levels = {texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "usual level")),
                texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "reduced level")),
                texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "below the minimum level"))};
    m_lines = {texts.label(table.rto), texts.label(table.mtpd)};
    const recovery::Minutes end = RecoveryTimeline::endOf(outage, plan);
    for (const recovery::Outcome *outcome : outcomes) {
        const Row &function = *plan.find(table, outcome->function);
        m_strips.push_back({RecoveryTimeline(*outcome, function, end, texts), plan.code(table, function),
                            words.verdict(outcome->verdict)});
    }
}

double RecoveryChart::heightMm() const
{
    return stripMm * static_cast<double>(m_strips.size()) + axisMm + legendMm;
}

QString RecoveryChart::alternative() const
{
    QStringList lines;
    for (const Strip &strip : m_strips)
        lines.append(QStringLiteral("%1 (%2) %3").arg(strip.code, strip.verdict, strip.timeline.alternative()));
    return lines.join(u'\n');
}

void RecoveryChart::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    painter.save();
    const double height = area.height() * stripMm / heightMm();
    QFont font = painter.font();
    font.setPixelSize(std::max(4, static_cast<int>(height * 0.55)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    double codes = 0;
    double verdicts = 0;
    for (const Strip &strip : m_strips) {
        codes = std::max(codes, metrics.horizontalAdvance(strip.code));
        verdicts = std::max(verdicts, metrics.horizontalAdvance(strip.verdict));
    }
    codes = std::min(codes, area.width() / 5);
    const double gap = metrics.averageCharWidth();
    const QRectF plot = area.adjusted(codes + gap, 0, -verdicts - gap, 0);
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        const Strip &strip = m_strips[i];
        const QRectF row(area.left(), area.top() + static_cast<double>(i) * height, area.width(), height);
        const QRectF bar(plot.left(), row.top() + height * 0.1, plot.width(), height * 0.8);
        strip.timeline.draw(painter, bar, RecoveryTimeline::Detail::Compact, mode);
        painter.setPen(theme::color(theme::Role::Text, mode));
        painter.drawText(QRectF(row.left(), row.top(), codes, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(strip.code, Qt::ElideRight, codes + 1));
        painter.drawText(QRectF(plot.right() + gap, row.top(), verdicts + gap, height),
                         Qt::AlignLeft | Qt::AlignVCenter, strip.verdict);
    }
    if (!m_strips.empty())
        m_strips.front().timeline.drawAxis(
            painter, plot.adjusted(0, 0, 0, height * static_cast<double>(m_strips.size()) - plot.height()), mode);
    const double legend = area.height() * legendMm / heightMm();
    drawLegend(painter, {plot.left(), area.bottom() - legend, area.right() - plot.left(), legend}, mode);
    painter.restore();
}

/// What colours, hatches and lines mean, on one line.
void RecoveryChart::drawLegend(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    const QFontMetricsF metrics(painter.font());
    const double sample = area.height() * 1.6;
    const double gap = metrics.averageCharWidth();
    double width = 0;
    for (const QString &words : m_levels + m_lines)
        width += sample + metrics.horizontalAdvance(words) + 4 * gap;
    painter.save();
    painter.translate(area.topLeft());
    const double scale = std::min(1.0, area.width() / width);
    painter.scale(scale, scale);
    double x = 0;
    const auto write = [&](const QString &words) {
        painter.setPen(theme::color(theme::Role::TextMuted, mode));
        painter.drawText(QRectF(x + sample + gap, 0, metrics.horizontalAdvance(words) + gap, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        x += sample + metrics.horizontalAdvance(words) + 4 * gap;
    };
    constexpr int minimum = 50;
    const int levels[] = {recovery::fullLevel, 70, 30};
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QRectF box(x, area.height() * 0.15, sample, area.height() * 0.7);
        painter.fillRect(box, theme::color(theme::Role::SurfaceHover, mode));
        RecoveryTimeline::drawLevel(painter, box, levels[i], minimum, mode);
        write(m_levels.at(i));
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        painter.setPen(QPen(theme::color(theme::Role::Text, mode), 1.2, i == 0 ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x + sample / 2, 0), QPointF(x + sample / 2, area.height()));
        write(m_lines.at(i));
    }
    painter.restore();
}

QByteArray RecoveryChart::key() const
{
    const auto &[strips, levels, lines] = *this;
    return content::keyOf(strips, levels, lines);
}

} // namespace figures
