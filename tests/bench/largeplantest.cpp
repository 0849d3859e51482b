// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/largeplan.h"
#include "analysis/audit/audit.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

#include <algorithm>

TEST(LargePlan, BreaksNoRuleAndIsAsLargeAsItSays)
{
    const auto plan = emptyPlan();
    const Changes rows = largePlan(200);
    plan->edit(QStringLiteral("Made"), rows);
    EXPECT_EQ(plan->count(schema().function), 200);
    EXPECT_GE(rows.size(), 15 * 200 - 10);
    EXPECT_LE(rows.size(), 15 * 200 + 50);
}

TEST(LargePlan, IsTheSameEachTime)
{
    EXPECT_EQ(largePlan(30), largePlan(30));
}

TEST(LargePlan, IsAuditedInPartsAsRowByRow)
{
    const auto plan = emptyPlan();
    plan->edit(QStringLiteral("Made"), largePlan(200));
    const QDate today(2026, 11, 23);
    const Texts texts;
    const audit::Report report = audit::audit(*plan, today, texts);

    const audit::Facts facts(*plan, today);
    audit::Check check(facts, texts);
    for (const audit::Rule &rule : audit::rules()) {
        for (const Row *row : plan->each(rule.subject))
            check.run(rule, *row);
        const QList<audit::Finding> found = check.take();
        const auto isOfRule = [&](const audit::Finding &finding) { return finding.rule == &rule; };
        EXPECT_EQ(std::count_if(report.findings.begin(), report.findings.end(), isOfRule), found.size()) << rule.id;
        for (const audit::Finding &finding : found)
            EXPECT_TRUE(report.findings.contains(finding)) << rule.id << ' ' << finding.entity.toStdString();
    }
    EXPECT_GT(report.findings.size(), 600);
    EXPECT_EQ(report.ran.size() + report.idle.size(), audit::rules().size());
}
