// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/largeplan.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

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
