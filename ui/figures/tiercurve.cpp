// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/tiercurve.h"

#include "analysis/derived.h"
#include "figures/content.h"
#include "figures/drawing.h"

#include "plan.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace figures {

namespace {

// In points of the figure.
constexpr double topRow = 14;
constexpr double axisRow = 15;
constexpr double noteRow = 12;
constexpr int small = 7;
constexpr int large = 10;

bool isRated(const Plan &plan, const Row &function)
{
    const auto &table = schema().impact;
    const RowList &impacts = plan.referring(table.function, function.id);
    return std::any_of(impacts.begin(), impacts.end(), [&](const Row *row) { return (*row)[table.level].has_value(); });
}

} // namespace

TierCurve::TierCurve(const Plan &plan, const Texts &texts)
{
    const auto &horizon = schema().horizon;
    QList<int> minutes;
    for (const Row *row : plan.each(horizon)) {
        minutes.append((*row)[horizon.minutes].value_or(0));
        m_horizons.append(texts.duration(minutes.last()));
    }
    m_counts.fill(0, minutes.size());
    int unrated = 0;
    for (const Row *function : plan.each(schema().function)) {
        unrated += isRated(plan, *function) ? 0 : 1;
        const auto first = analysis::firstIntolerableMin(plan, function->id);
        for (qsizetype i = 0; first && i < minutes.size(); ++i)
            m_counts[i] += *first <= minutes.at(i) ? 1 : 0;
    }
    m_all = plan.count(schema().function);
    m_note = texts.text("Figures", QT_TRANSLATE_N_NOOP("Figures", "%n functions in all"), m_all);
    if (m_all == 0 || minutes.isEmpty() || unrated == m_all) {
        m_counts.clear();
        m_note = texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No impact of any function has been rated."));
        m_alternative = m_note;
        return;
    }
    if (*std::ranges::max_element(m_counts) == 0) { // steps of zeros would say it with a page
        m_counts.clear();
        m_note = texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No function reaches an intolerable state."));
        m_alternative = m_note;
        return;
    }
    QString unratedWords;
    if (unrated > 0)
        unratedWords = texts.text(
            "Figures", QT_TRANSLATE_N_NOOP("Figures", "%n functions without rated impacts are not counted."), unrated);
    QStringList steps;
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        steps.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 after %2"))
                         .arg(QString::number(m_counts.at(i)), m_horizons.at(i)));
    if (!unratedWords.isEmpty())
        m_note = QStringLiteral("%1; %2").arg(m_note, unratedWords);
    m_alternative = QStringLiteral("%1; %2").arg(
        texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Functions in an intolerable state: %1"))
            .arg(steps.join(QStringLiteral(", "))),
        m_note);
}

QSizeF TierCurve::sizeMm() const
{
    return m_counts.isEmpty() ? QSizeF(figureWidthMm, 6) : QSizeF(figureWidthMm, 56);
}

void TierCurve::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    painter.save();
    const QRectF page = fit(painter, area, sizeMm());
    painter.setFont(sized(painter.font(), small));
    painter.setPen(theme::color(theme::Role::TextMuted, mode));
    write(painter, {page.left(), page.bottom() - noteRow, page.width(), noteRow}, Qt::AlignLeft | Qt::AlignVCenter,
          m_note);
    if (!m_counts.isEmpty()) {
        const QRectF plot = page.adjusted(26, topRow, -2, -axisRow - noteRow);
        drawScale(painter, plot, mode);
        drawSteps(painter, plot, mode); // whose numbers stand upon the ceiling
    }
    painter.restore();
}

void TierCurve::drawSteps(QPainter &painter, const QRectF &plot, theme::Mode mode) const
{
    const double width = plot.width() / static_cast<double>(m_counts.size());
    const double unit = plot.height() / m_all;
    const int numbers = std::clamp(static_cast<int>(width / 3), small - 1, large);
    QPointF before = plot.bottomLeft();
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const double left = plot.left() + width * static_cast<double>(i);
        const double top = plot.bottom() - unit * m_counts.at(i);
        const QRectF step(left, top, width, plot.bottom() - top);
        painter.fillRect(step, theme::color(theme::Role::AccentSoft, mode));
        painter.setPen(QPen(theme::color(theme::Role::Accent, mode), 1.6));
        painter.drawPolyline(QPolygonF({before, step.topLeft(), step.topRight()}));
        before = step.topRight();
        painter.setFont(sized(painter.font(), numbers, QFont::DemiBold));
        painter.setPen(theme::color(theme::Role::Text, mode));
        const QString number = QString::number(m_counts.at(i));
        const double half = QFontMetricsF(painter.font()).horizontalAdvance(number) / 2 + 2;
        const QRectF place(left + width / 2 - half, top - numbers * 1.4, 2 * half, numbers * 1.3);
        painter.fillRect(place, theme::color(theme::Role::Surface, mode));
        write(painter, place.adjusted(-2, 0, 2, 0), Qt::AlignCenter, number);
    }
}

void TierCurve::drawScale(QPainter &painter, const QRectF &plot, theme::Mode mode) const
{
    painter.setFont(sized(painter.font(), small));
    painter.setPen(QPen(theme::color(theme::Role::BorderStrong, mode), 0.7));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    QPen ceiling(theme::color(theme::Role::BorderStrong, mode), 0.7);
    ceiling.setDashPattern({4, 3});
    painter.setPen(ceiling);
    painter.drawLine(plot.topLeft(), plot.topRight());
    painter.setPen(theme::color(theme::Role::Text, mode));
    const double left = plot.left() - 5;
    write(painter, {0, plot.top() - 5, left, 10}, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_all));
    write(painter, {0, plot.bottom() - 5, left, 10}, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    const double width = plot.width() / static_cast<double>(m_counts.size());
    for (qsizetype i = 0; i < m_horizons.size(); ++i) {
        const double x = plot.left() + width * static_cast<double>(i);
        painter.setPen(QPen(theme::color(theme::Role::BorderStrong, mode), 0.7));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.setPen(theme::color(theme::Role::Text, mode));
        // Under the foot of its step: from this time on.
        const double shift = i == 0 ? 0 : width / 2;
        write(painter, {x - shift, plot.bottom() + 3, width - 1, axisRow - 4},
              (i == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, m_horizons.at(i));
    }
}

QByteArray TierCurve::key() const
{
    const auto &[horizons, counts, all, note, alternative] = *this;
    return content::keyOf(horizons, counts, all, note, alternative);
}

} // namespace figures
