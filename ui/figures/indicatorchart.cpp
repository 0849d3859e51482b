// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/indicatorchart.h"

#include "figures/content.h"
#include "figures/measurementplot.h"
#include "figures/sheet.h"
#include "texts/joined.h"
#include "texts/measured.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace figures {

namespace {

using theme::Role;

// Tenths of a millimetre.
constexpr double height = 560;
constexpr QRectF plotArea(110, 90, 1270, 390);
constexpr std::size_t mostPoints = 12;

} // namespace

IndicatorChart::IndicatorChart(const Plan &plan, const Row &indicator, const Texts &texts)
    : m_texts(texts), m_code(plan.code(schema().indicator, indicator)),
      m_name(shortText(indicator[schema().indicator.name])), m_unit(shortText(indicator[schema().indicator.unit])),
      m_direction(indicator[schema().indicator.direction]), m_frequency(indicator[schema().indicator.frequency]),
      m_target(indicator[schema().indicator.target]), m_alert(indicator[schema().indicator.alert])
{
    readPoints(plan, indicator);
}

void IndicatorChart::readPoints(const Plan &plan, const Row &indicator)
{
    const auto &table = schema().measurement;
    for (const Row *row : plan.referring(table.indicator, indicator.id)) {
        if (const auto period = (*row)[table.period])
            m_points.push_back({*period, (*row)[table.value]});
    }
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const auto &a, const auto &b) { return a.period < b.period; });
    if (m_points.size() > mostPoints)
        m_points.erase(m_points.begin(), m_points.end() - mostPoints);
}

bool IndicatorChart::hasValues() const
{
    return std::any_of(m_points.begin(), m_points.end(), [](const Point &point) { return point.value.has_value(); });
}

QSizeF IndicatorChart::sizeMm() const
{
    return {sheetWidthMm, height / 10};
}

bool IndicatorChart::isWorse(double value, std::optional<double> limit) const
{
    if (!limit || (m_direction != QLatin1String("higher") && m_direction != QLatin1String("lower")))
        return false;
    return m_direction == QLatin1String("higher") ? value < *limit : value > *limit;
}

IndicatorChart::Standing IndicatorChart::standingOf(double value) const
{
    if (isWorse(value, m_alert))
        return Standing::Alert;
    return isWorse(value, m_target) ? Standing::Missed : Standing::Good;
}

IndicatorChart::Limits IndicatorChart::limits() const
{
    std::vector<double> all;
    for (const Point &point : m_points) {
        if (point.value)
            all.push_back(*point.value);
    }
    for (const auto &limit : {m_target, m_alert}) {
        if (limit)
            all.push_back(*limit);
    }
    if (all.empty())
        return {};
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    const double room = *most > *least ? (*most - *least) * 0.15 : std::max(1.0, std::abs(*most) * 0.1);
    // Nothing measured in points or minutes is below zero, so the axis does not pretend it could be.
    return {*least >= 0 ? std::max(0.0, *least - room) : *least - room, *most + room};
}

QString IndicatorChart::number(double value) const
{
    return m_texts.format(schema().measurement.value, Value(value));
}

QString IndicatorChart::withUnit(double value) const
{
    return ::withUnit(m_texts, number(value), m_unit);
}

QString IndicatorChart::periodWords(const QDate &period) const
{
    if (m_frequency == QLatin1String("yearly"))
        return QString::number(period.year());
    const bool hasDay = m_frequency == QLatin1String("daily") || m_frequency == QLatin1String("weekly");
    return m_texts.locale().toString(period, hasDay ? QStringLiteral("d MMM yyyy") : QStringLiteral("MMM yyyy"));
}

QString IndicatorChart::targetWords() const
{
    const QString label = m_texts.label(schema().indicator.target);
    return QStringLiteral("%1 %2").arg(label, m_target ? withUnit(*m_target) : QStringLiteral("—"));
}

QString IndicatorChart::alertWords() const
{
    const QString label = m_texts.label(schema().indicator.alert);
    return QStringLiteral("%1 %2").arg(label, m_alert ? withUnit(*m_alert) : QStringLiteral("—"));
}

QString IndicatorChart::latestWords() const
{
    const auto latest = std::find_if(m_points.rbegin(), m_points.rend(), [](const auto &each) { return each.value; });
    if (latest == m_points.rend())
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Nothing measured yet"));
    const QString value = withUnit(*latest->value);
    switch (standingOf(*latest->value)) {
    case Standing::Alert:
        //: The latest value of an indicator
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Latest: %1, alert threshold crossed")).arg(value);
    case Standing::Missed:
        //: The latest value of an indicator
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Latest: %1, target missed")).arg(value);
    case Standing::Good:
        if (m_target && !m_direction.isEmpty())
            //: The latest value of an indicator
            return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Latest: %1, target met")).arg(value);
        //: The latest value of an indicator
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Latest: %1")).arg(value);
    }
    Q_UNREACHABLE();
}

QString IndicatorChart::alternative() const
{
    QStringList parts{QStringLiteral("%1 %2").arg(m_code, m_name), latestWords(), targetWords(), alertWords()};
    for (const Point &point : m_points)
        parts.append(QStringLiteral("%1 %2").arg(periodWords(point.period),
                                                 point.value ? withUnit(*point.value) : QStringLiteral("—")));
    return joined(m_texts, parts);
}

void IndicatorChart::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    const double right = sheetWidthMm * 10;
    sheet.text({0, 0, right * 0.5, 40}, QStringLiteral("%1 · %2").arg(m_code, m_name), Letter::Body,
               Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    sheet.text({right * 0.51, 0, right * 0.49, 40}, latestWords(), Letter::Body, Qt::AlignRight | Qt::AlignVCenter);
    sheet.text({0, 42, right * 0.6, 32}, m_unit, Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    if (m_points.empty()) {
        sheet.frame(plotArea, Role::BorderStrong);
        return sheet.text(plotArea, m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Nothing measured yet")),
                          Letter::Body, Qt::AlignCenter);
    }
    const auto plot = plotOf(mode);
    plot->draw(painter);
    drawTicks(sheet, *plot);
    drawLimitNames(sheet, *plot);
    drawValues(sheet, *plot);
}

std::unique_ptr<MeasurementPlot> IndicatorChart::plotOf(theme::Mode mode) const
{
    using Marker = MeasurementPlot::Marker;
    const Limits range = limits();
    auto plot =
        std::make_unique<MeasurementPlot>(plotArea, static_cast<int>(m_points.size()), range.least, range.most, mode);
    if (m_target)
        plot->addLimit(*m_target, Qt::DashLine, Role::Good);
    if (m_alert)
        plot->addLimit(*m_alert, Qt::DotLine, Role::Danger);
    QList<QPointF> line;
    QList<QPointF> marks[3];
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const auto &value = m_points[i].value;
        if (value) {
            line.append({static_cast<double>(i), *value});
            marks[static_cast<int>(standingOf(*value))].append(line.last());
        }
        if (!value || i + 1 == m_points.size())
            plot->addLine(std::exchange(line, {})); // the line breaks where a value is missing
    }
    plot->addMarkers(marks[static_cast<int>(Standing::Good)], Marker::Filled);
    plot->addMarkers(marks[static_cast<int>(Standing::Missed)], Marker::Hollow);
    plot->addMarkers(marks[static_cast<int>(Standing::Alert)], Marker::Square);
    return plot;
}

void IndicatorChart::drawTicks(Sheet &sheet, const MeasurementPlot &plot) const
{
    for (const double tick : plot.ticks()) {
        // What has no room in full is told by its size: 2E+15.
        QString words = number(tick);
        if (textWidth(words, Letter::Small) > plotArea.left() - 10)
            words = m_texts.locale().toString(tick, 'g', 2);
        sheet.text({0, plot.position({0, tick}).y() - 16, plotArea.left() - 10, 32}, words, Letter::Small,
                   Qt::AlignRight | Qt::AlignVCenter, Role::TextMuted);
    }
}

void IndicatorChart::drawValues(Sheet &sheet, const MeasurementPlot &plot) const
{
    const double width = plotArea.width() / static_cast<double>(m_points.size());
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points[i];
        const QPointF at = plot.position({static_cast<double>(i), point.value.value_or(0)});
        QRectF label(at.x() - width / 2 + 2, plotArea.bottom() + 10, width - 4, 30);
        const QString period = periodWords(point.period);
        const qsizetype year = period.lastIndexOf(u' ') + 1;
        for (const QString &line : {period.first(year).trimmed(), period.mid(year)}) { // the year below the rest
            sheet.text(label, line, Letter::Small, Qt::AlignCenter, Role::TextMuted);
            label.translate(0, line.isEmpty() ? 0 : label.height() - 2);
        }
        if (!point.value) {
            label.moveTop(plotArea.bottom() - 40);
            sheet.text(label, QStringLiteral("—"), Letter::Small, Qt::AlignCenter);
            continue;
        }
        // Above the mark; under it where the curve comes from above on both sides.
        const bool isBelow = isValley(i) && at.y() + 44 < plotArea.bottom();
        label.moveTop(isBelow ? at.y() + 13 : at.y() - 43);
        const bool isAlert = standingOf(*point.value) == Standing::Alert;
        const Weight weight = isAlert ? Weight::Bold : Weight::Normal;
        const QString words = number(*point.value);
        const double aside = std::max(0.0, (label.width() - textWidth(words, Letter::Small, weight) - 6) / 2);
        sheet.fill(label.adjusted(aside, 3, -aside, -3), Role::Surface); // no line runs through the number
        sheet.text(label, words, Letter::Small, Qt::AlignCenter, Role::Text, weight);
    }
}

bool IndicatorChart::isValley(std::size_t place) const
{
    const double value = m_points[place].value.value_or(0);
    const auto isHigher = [&](std::size_t other) {
        return other >= m_points.size() || !m_points[other].value || *m_points[other].value > value;
    };
    return m_points.size() > 1 && isHigher(place - 1) && isHigher(place + 1);
}

void IndicatorChart::drawLimitNames(Sheet &sheet, const MeasurementPlot &plot) const
{
    constexpr double lineHeight = 31;
    constexpr int mostLines = 2;
    const double left = plotArea.right() + 14;
    const double width = sheetWidthMm * 10 - left;
    const auto boxAt = [&](double value, const QString &words) {
        const auto lines = brokenLines(words, width, mostLines, Letter::Small, Weight::Normal).size();
        const double tall = lineHeight * static_cast<double>(lines);
        return QRectF(left, plot.position({0, value}).y() - tall / 2, width, tall);
    };
    QRectF target = m_target ? boxAt(*m_target, targetWords()) : QRectF();
    QRectF alert = m_alert ? boxAt(*m_alert, alertWords()) : QRectF();
    const double overlap = (target.height() + alert.height()) / 2 - std::abs(target.center().y() - alert.center().y());
    if (m_target && m_alert && overlap > 0) { // apart, each on its own side
        const double apart = target.top() <= alert.top() ? overlap / 2 : -overlap / 2;
        target.translate(0, -apart);
        alert.translate(0, apart);
    }
    if (m_target)
        sheet.paragraph(target, targetWords(), Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, Role::Text);
    if (m_alert)
        sheet.paragraph(alert, alertWords(), Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, Role::Text);
}

QByteArray IndicatorChart::key() const
{
    const auto &[texts, code, name, unit, direction, frequency, target, alert, points] = *this;
    return content::keyOf(texts, code, name, unit, direction, frequency, target, alert, points);
}

} // namespace figures
