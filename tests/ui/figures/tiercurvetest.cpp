// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/tiercurve.h"

#include "figurepdf.h"
#include "odderplan.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using figures::TierCurve;

namespace {

TEST(TierCurve, WritesTheNumberOfFunctionsAtEachStep)
{
    OdderPlan odder;
    odder.addRated(QStringLiteral("F1"), {{0, 3, 3}, {3, 3, 3}}, {60, 240, 480});
    odder.addFunction(QStringLiteral("F2"), QStringLiteral("Nobody asked"));
    odder.addFunction(QStringLiteral("F3"), QStringLiteral("Nobody asked"));
    const TierCurve curve(odder.plan(), Texts(Language::English));
    EXPECT_EQ(curve.counts(), QList<int>({1, 1, 1}));
    EXPECT_EQ(curve.alternative(),
              QStringLiteral("Functions in an intolerable state: 1 after 1\u00A0h, 1 after 4\u00A0h, "
                             "1 after 8\u00A0h; 3 functions in all; "
                             "2 functions without rated impacts are not counted."));
    const QStringList texts = textsOf(curve);
    EXPECT_EQ(texts.count(QStringLiteral("1")), 3);
    for (const char *text :
         {"1 h", "4 h", "8 h", "3 functions in all; 2 functions without rated impacts are not counted."})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text;
}

TEST(TierCurve, OfTheExampleNeverFalls)
{
    const auto plan = examplePlan();
    const TierCurve curve(*plan, Texts(Language::French));
    EXPECT_EQ(curve.counts().size(), plan->count(schema().horizon));
    EXPECT_TRUE(std::is_sorted(curve.counts().begin(), curve.counts().end()));
    EXPECT_GT(curve.counts().last(), curve.counts().first());
    EXPECT_GT(printed(QStringLiteral("tiers"), curve).bytes(), 1000);
}

TEST(TierCurve, WhereNothingIsIntolerableIsASentence)
{
    OdderPlan odder;
    odder.addRated(QStringLiteral("F1"), {{0, 1, 1}, {0, 0, 1}}, {60, 240, 480});
    const TierCurve curve(odder.plan(), Texts(Language::English));
    EXPECT_TRUE(curve.counts().isEmpty());
    EXPECT_EQ(textsOf(curve), QStringList(QStringLiteral("No function reaches an intolerable state.")));
    EXPECT_EQ(curve.alternative(), QStringLiteral("No function reaches an intolerable state."));
}

TEST(TierCurve, OfAnEmptyPlanIsASentence)
{
    OdderPlan odder;
    const TierCurve curve(odder.plan(), Texts(Language::English));
    EXPECT_EQ(textsOf(curve), QStringList(QStringLiteral("No impact of any function has been rated.")));
    EXPECT_EQ(curve.alternative(), QStringLiteral("No impact of any function has been rated."));
}

} // namespace
