// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the example plan implies, as worked out by hand beside it.

#include "analysis/derived.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

namespace {

const QDate today(2026, 11, 23);

class ExamplePlan : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_plan = examplePlan().release(); }
    static void TearDownTestSuite() { delete s_plan; }

    static const Row &row(const Table &table, const char *code)
    {
        return *s_plan->findByCode(table, QString::fromLatin1(code));
    }

    static Plan *s_plan;
};
Plan *ExamplePlan::s_plan = nullptr;

TEST_F(ExamplePlan, BringsTheAlarmServiceBackFirstAfterWhatItDependsOn)
{
    const QList<Row> order = analysis::byRecoveryPriority(*s_plan);
    ASSERT_EQ(order.size(), 14);
    QStringList codes;
    for (const Row &each : order)
        codes.append(each[schema().function.code]);
    for (const Row &link : s_plan->rows(schema().functionDependency)) {
        if (link[schema().functionDependency.need] != QLatin1String("essential"))
            continue;
        const auto code = [&](std::optional<Id> id) {
            return (*s_plan->find(schema().function, *id))[schema().function.code];
        };
        EXPECT_LT(codes.indexOf(code(link[schema().functionDependency.dependsOn])),
                  codes.indexOf(code(link[schema().functionDependency.ownerFunction])));
    }
    EXPECT_EQ(codes.last(), QStringLiteral("F14"));
}

TEST_F(ExamplePlan, HasOneSinglePointOfFailure)
{
    QStringList codes;
    for (const Row &each : s_plan->rows(schema().resource)) {
        if (analysis::isSinglePointOfFailure(*s_plan, each))
            codes.append(each[schema().resource.code]);
    }
    EXPECT_EQ(codes, QStringList(QStringLiteral("R13")));
}

TEST_F(ExamplePlan, MustGiveNoticeOfTheSecretariatByTheEndOfNovember)
{
    const auto term = analysis::contractTerm(row(schema().contract, "CT01"), today);
    EXPECT_EQ(term.noticeDeadline, QDate(2026, 11, 30));
    EXPECT_FALSE(term.isRenewed);
}

TEST_F(ExamplePlan, LacksAHolderOfTheTenthSkill)
{
    const Id skill = row(schema().skill, "SK10").id;
    QSet<Id> holders;
    for (const Row &each : s_plan->rows(schema().qualification)) {
        if (each[schema().qualification.skill] == skill && analysis::isQualified(each, 1, today))
            holders.insert(each[schema().qualification.contact].value_or(0));
    }
    EXPECT_EQ(holders.size(), 1);
}

TEST_F(ExamplePlan, CallsEveryNodeOfTheEscalationInTurn)
{
    const auto calls = analysis::callOrder(*s_plan, row(schema().callTree, "ESC-AST1").id);
    QStringList order;
    for (const analysis::Call &call : calls)
        order.append(QStringLiteral("%1@%2").arg(call.node[schema().node.code]).arg(call.worstMin));
    EXPECT_EQ(order, QStringLiteral("e1@5 e2@10 e3@20 e4@35").split(u' '));
    EXPECT_EQ(analysis::callTreeMin(calls), 35);
}

TEST_F(ExamplePlan, SeesTheFirstIntolerableHorizonOfTheHelpDesk)
{
    // Customers: level 3 from the second horizon (4 h) on.
    EXPECT_EQ(analysis::firstIntolerableMin(*s_plan, row(schema().function, "F01").id), 240);
}

TEST_F(ExamplePlan, KnowsTheScoreOfTheSecretariatInItsSelection)
{
    EXPECT_TRUE(analysis::isCriticalProvider(*s_plan, row(schema().provider, "PR01").id));
    const auto review = analysis::latestScoredReview(*s_plan, row(schema().provider, "PR01").id);
    ASSERT_TRUE(review);
    const auto score = analysis::reviewScorePct(*s_plan, row(schema().review, "RV01").id);
    ASSERT_TRUE(score);
    EXPECT_GT(*score, 60);
    EXPECT_LE(*score, 100);
}

} // namespace
