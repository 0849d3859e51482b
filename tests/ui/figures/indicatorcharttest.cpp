// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/indicatorchart.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

#include <QtSvg/QSvgGenerator>

using figures::IndicatorChart;

namespace {

/// An indicator whose values are better when higher, with a measurement for each month; nullopt leaves it empty.
const Row &indicatorOf(Plan &plan, const std::vector<std::optional<double>> &values, const QString &name = {})
{
    Row row = plan.draft(schema().indicator);
    row.set(schema().indicator.name, name);
    row.set(schema().indicator.unit, QStringLiteral("%"));
    row.set(schema().indicator.target, 90);
    row.set(schema().indicator.alert, 80);
    const Id id = plan.edit(QStringLiteral("Add"), {{&schema().indicator, {}, row}}).front().id();
    Changes changes;
    for (int month = 0; const auto &value : values) {
        Row measured = plan.draft(schema().measurement, plan.find(schema().indicator, id), &schema().indicator);
        measured.set(schema().measurement.period, QDate(2025, 1, 1).addMonths(month++));
        measured.set(schema().measurement.value, value);
        changes.append({&schema().measurement, {}, measured});
    }
    plan.edit(QStringLiteral("Measure"), changes);
    return *plan.find(schema().indicator, id);
}

TEST(IndicatorChart, SaysNameTargetAlertAndEveryValueInWords)
{
    const auto plan = examplePlan();
    const IndicatorChart chart(*plan, *plan->findByCode(schema().indicator, QStringLiteral("K01")),
                               Texts(Language::English));
    const QStringList texts = drawnTexts(chart);
    for (const char *text : {"Target 90%", "Alert threshold 87%", "92.1", "84.7", "Nov", "2025", "%",
                             "Latest: 84.7%, alert threshold crossed"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
}

TEST(IndicatorChart, ShowsTheLastTwelveMeasurements)
{
    const auto plan = emptyPlan();
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 15; ++i)
        values.emplace_back(90.5 + i);
    const QString words = IndicatorChart(*plan, indicatorOf(*plan, values), Texts(Language::English)).alternative();
    EXPECT_FALSE(words.contains(QStringLiteral("92.5%"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Apr 2025 93.5%"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("104.5%"))) << qPrintable(words);
}

TEST(IndicatorChart, JudgesTheLatestValueInTheDirectionThatCounts)
{
    const auto plan = emptyPlan();
    const Texts texts(Language::English);
    const auto latest = [&](double value) {
        return IndicatorChart(*plan, indicatorOf(*plan, {value}), texts).alternative();
    };
    EXPECT_TRUE(latest(90).contains(QStringLiteral("target met")));
    EXPECT_TRUE(latest(89.9).contains(QStringLiteral("target missed")));
    EXPECT_TRUE(latest(79).contains(QStringLiteral("alert threshold crossed")));
    Row lower = indicatorOf(*plan, {100});
    lower.set(schema().indicator.direction, QStringLiteral("lower"));
    EXPECT_TRUE(IndicatorChart(*plan, lower, texts).alternative().contains(QStringLiteral("alert threshold")));
}

TEST(IndicatorChart, SaysThatNothingWasMeasured)
{
    const auto plan = emptyPlan();
    const IndicatorChart chart(*plan, indicatorOf(*plan, {}), Texts(Language::English));
    EXPECT_FALSE(chart.hasValues());
    EXPECT_TRUE(drawnText(chart).contains(QStringLiteral("Nothing measured yet")));
}

TEST(IndicatorChart, MarksAMissingValueAsMissing)
{
    const auto plan = emptyPlan();
    const IndicatorChart chart(*plan, indicatorOf(*plan, {91, std::nullopt, 92}), Texts(Language::English));
    EXPECT_TRUE(drawnTexts(chart).contains(QStringLiteral("—")));
    EXPECT_TRUE(chart.alternative().contains(QStringLiteral("Feb 2025 —"))) << qPrintable(chart.alternative());
}

TEST(IndicatorChart, TakesWhateverPeopleType)
{
    const auto plan = emptyPlan();
    for (const QString &text : hostileTexts()) {
        const IndicatorChart chart(*plan, indicatorOf(*plan, {1e15, -1e15, 0.0001, 0}, text), Texts(Language::French));
        pdfOf(chart);
        const QString start = text.left(4).simplified();
        EXPECT_TRUE(drawnText(chart).contains(start) || text.front().isHighSurrogate()) << qPrintable(start);
    }
}

TEST(IndicatorChart, DrawsIntoPdfAndSvgWithoutPictures)
{
    const auto plan = examplePlan();
    const IndicatorChart chart(*plan, *plan->findByCode(schema().indicator, QStringLiteral("K01")),
                               Texts(Language::French));
    pdfOf(chart);
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(QSize(500, 160));
    QPainter painter(&svg);
    chart.draw(painter, QRectF(0, 0, 500, 160), theme::Mode::Light);
    painter.end();
    EXPECT_TRUE(buffer.data().contains("Cible 90"));
    EXPECT_FALSE(buffer.data().contains("<image"));
}

} // namespace
