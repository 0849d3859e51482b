// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/coveragematrix.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

using figures::CoverageMatrix;

namespace {

constexpr double pageMm = 225;

std::vector<CoverageMatrix> chartsOf(const Plan &plan)
{
    const auto outageOf = [&plan](Id scenario) {
        recovery::Loss loss;
        loss.scenario = scenario;
        return recovery::simulate(plan, loss);
    };
    return CoverageMatrix::chartsOf(plan, Texts(Language::English), recovery::coverage(recovery::Model(plan)), outageOf,
                                    pageMm);
}

Id add(Plan &plan, const Table &table, const std::function<void(Row &)> &fill)
{
    Row row = plan.draft(table);
    fill(row);
    return plan.edit(QStringLiteral("Add"), {{&table, {}, row}}).front().id();
}

TEST(CoverageMatrix, OfTheExampleSaysSolutionsAndVerdicts)
{
    const auto plan = examplePlan();
    const auto charts = chartsOf(*plan);
    ASSERT_EQ(charts.size(), 2U); // twelve scenarios
    const QStringList texts = drawnTexts(charts.front());
    for (const char *text : {"S01", "S06", "F01", "F12", "Held", "Failed", "Late", "indirectly"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
    EXPECT_FALSE(texts.contains(QStringLiteral("S07")));
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("Functions that none of these scenarios hits: F09, F10")));
    const QString words = charts.front().alternative();
    EXPECT_TRUE(words.contains(QStringLiteral("S02 Indisponibilité de la téléphonie cloud – F01: ")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("F03: 1 solution"))) << qPrintable(words);
}

TEST(CoverageMatrix, WithoutScenariosOrFunctionsIsNothing)
{
    const auto plan = emptyPlan();
    EXPECT_TRUE(chartsOf(*plan).empty());
    add(*plan, schema().scenario, [](Row &) {});
    EXPECT_TRUE(chartsOf(*plan).empty());
}

TEST(CoverageMatrix, OfManyIsBrokenAndLosesNone)
{
    const auto plan = emptyPlan();
    IdSet functions;
    for (int i = 0; i < 60; ++i)
        functions.append(add(*plan, schema().function, [](Row &) {}));
    for (int i = 0; i < 20; ++i)
        add(*plan, schema().scenario, [&](Row &row) { row.set(schema().scenario.functions, functions); });
    QStringList texts;
    for (const CoverageMatrix &chart : chartsOf(*plan)) {
        EXPECT_LE(chart.sizeMm().height(), pageMm);
        texts += drawnTexts(chart);
    }
    for (int i = 1; i <= 60; ++i)
        EXPECT_EQ(texts.count(QStringLiteral("F%1").arg(i, 2, 10, QLatin1Char('0'))), 3) << i; // 7 + 7 + 6 scenarios
    EXPECT_EQ(texts.count(QStringLiteral("0 solutions")), 20 * 60);
}

TEST(CoverageMatrix, TakesWhateverPeopleType)
{
    const auto plan = emptyPlan();
    for (const QString &text : hostileTexts()) {
        const Id function = add(*plan, schema().function, [&](Row &row) { row.set(schema().function.name, text); });
        add(*plan, schema().scenario, [&](Row &row) {
            row.set(schema().scenario.title, text);
            row.set(schema().scenario.functions, {function});
        });
    }
    const auto charts = chartsOf(*plan);
    ASSERT_EQ(charts.size(), 1U);
    pdfOf(charts.front());
    EXPECT_TRUE(drawnText(charts.front()).contains(QStringLiteral("<b>bold</b> &")));
}

} // namespace
