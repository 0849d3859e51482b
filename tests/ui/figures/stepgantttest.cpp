// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/stepgantt.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

using figures::StepGantt;

namespace {

constexpr double pageMm = 225;

Id addProcedure(Plan &plan)
{
    return plan.edit(QStringLiteral("Add"), {{&schema().procedure, {}, plan.draft(schema().procedure)}}).front().id();
}

Row step(const Plan &plan, Id procedure, int position, const QString &phase, const QString &action)
{
    const auto &table = schema().step;
    Row row = plan.draft(table, plan.find(schema().procedure, procedure), &schema().procedure);
    row.set(table.position, position);
    row.set(table.phase, phase);
    row.set(table.action, action);
    return row;
}

std::vector<StepGantt> chartsOf(const Plan &plan, Id procedure)
{
    return StepGantt::chartsOf(plan, *plan.find(schema().procedure, procedure), Texts(Language::English), pageMm);
}

TEST(StepGantt, ShowsPhasesStepsRolesAndTheRto)
{
    const auto plan = examplePlan();
    const Row *procedure = plan->findByCode(schema().procedure, QStringLiteral("PC04"));
    const auto charts = StepGantt::chartsOf(*plan, *procedure, Texts(Language::English), pageMm);
    ASSERT_EQ(charts.size(), 1U);
    const QString texts = drawnText(charts.front());
    for (const char *text :
         {"Reflex", "Continuity", "Return to normal", "T+15 min", "5 min", "RTO 1 h", "Service resumes after 1 h",
          "Tester un appel interne, externe et mobile", "Mathieu Prigent", "Coordinateur PCA"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts);
    EXPECT_TRUE(charts.front().alternative().contains(
        QStringLiteral("1. T+0\u00A0min for 3\u00A0min, Mathieu Prigent: Tester un appel interne")))
        << qPrintable(charts.front().alternative());
}

TEST(StepGantt, OfAProcedureWithoutStepsIsNothing)
{
    const auto plan = emptyPlan();
    EXPECT_TRUE(chartsOf(*plan, addProcedure(*plan)).empty());
}

TEST(StepGantt, BreaksThreeHundredStepsIntoPagesAndLosesNone)
{
    const auto plan = emptyPlan();
    const Id procedure = addProcedure(*plan);
    Changes changes;
    for (int i = 1; i <= 300; ++i) {
        Row row = step(*plan, procedure, i, i <= 150 ? QStringLiteral("reflex") : QStringLiteral("recovery"),
                       QStringLiteral("Action %1.").arg(i));
        row.set(schema().step.offset, i * 5);
        row.set(schema().step.duration, i % 3 ? 5 : 60);
        changes.append({&schema().step, {}, row});
    }
    plan->edit(QStringLiteral("Add"), changes);
    const auto charts = chartsOf(*plan, procedure);
    EXPECT_GT(charts.size(), 5U);
    QStringList texts;
    for (const StepGantt &chart : charts) {
        EXPECT_LE(chart.sizeMm().height(), pageMm);
        texts += drawnTexts(chart);
    }
    for (int i = 1; i <= 300; ++i)
        EXPECT_EQ(texts.count(QStringLiteral("Action %1.").arg(i)), 1) << i;
    EXPECT_TRUE(texts.contains(QStringLiteral("Reflex (continued)")));
    EXPECT_EQ(texts.count(QStringLiteral("Recovery")), 1);
}

TEST(StepGantt, SaysWhatIsMissingInAStep)
{
    const auto plan = emptyPlan();
    const Id procedure = addProcedure(*plan);
    plan->edit(QStringLiteral("Add"), {{&schema().step, {}, step(*plan, procedure, 1, QString(), QString())}});
    const auto charts = chartsOf(*plan, procedure);
    ASSERT_EQ(charts.size(), 1U);
    const QStringList texts = drawnTexts(charts.front());
    EXPECT_TRUE(texts.contains(QStringLiteral("Phase not set")));
    EXPECT_TRUE(texts.contains(QStringLiteral("nobody named · start not set"))) << qPrintable(texts.join(u'|'));
    EXPECT_EQ(texts.count(QStringLiteral("—")), 3); // what, when, how long
}

TEST(StepGantt, TakesWhateverPeopleType)
{
    const auto plan = emptyPlan();
    const Id procedure = addProcedure(*plan);
    Changes changes;
    for (const QString &text : hostileTexts()) {
        Row row = step(*plan, procedure, static_cast<int>(changes.size()) + 1, QStringLiteral("reflex"), text);
        row.set(schema().step.offset, changes.isEmpty() ? std::numeric_limits<int>::max() : 5);
        row.set(schema().step.duration, changes.isEmpty() ? std::numeric_limits<int>::max() : 0);
        changes.append({&schema().step, {}, row});
    }
    plan->edit(QStringLiteral("Add"), changes);
    const auto charts = chartsOf(*plan, procedure);
    ASSERT_EQ(charts.size(), 1U);
    pdfOf(charts.front());
    EXPECT_TRUE(drawnText(charts.front()).contains(QStringLiteral("<b>bold</b> &")));
}

} // namespace
