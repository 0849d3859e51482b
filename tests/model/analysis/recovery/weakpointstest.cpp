// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/weakpoints.h"
#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

/// "R1 F1:late F2:failed; R2+P1 …".
std::string shownPoints(const Plan &plan, const std::vector<WeakPoint> &points)
{
    QStringList all;
    for (const WeakPoint &point : points) {
        QStringList names;
        for (const Thing &thing : point.things)
            names.append(plan.code(tableOf(thing.kind), *plan.find(tableOf(thing.kind), thing.id)));
        QStringList parts{names.join(u'+')};
        for (const Missed &missed : point.functions)
            parts.append(QStringLiteral("%1:%2").arg(
                plan.code(schema().function, *plan.find(schema().function, missed.function)), key(missed.verdict)));
        all.append(parts.join(u' '));
    }
    return all.join(QStringLiteral("; ")).toStdString();
}

std::string weakOf(const char *words)
{
    const auto plan = smallPlan(words);
    return shownPoints(*plan, weakPoints(Model(*plan)));
}

std::string pairsOf(const char *words)
{
    const auto plan = smallPlan(words);
    return shownPoints(*plan, weakPairs(Model(*plan)));
}

} // namespace

TEST(WeakPoints, AreWhatMakesAFunctionLateOrFailed)
{
    EXPECT_EQ(weakOf("resources:[{code:R1, rta_min:100}, {code:R2, rta_min:10}, {code:R3}],"
                     "functions:[{code:F1, rto_min:10, resources:[!R1, !R2]}, {code:F2, resources:[!R3]},"
                     "{code:F3, rto_min:10, mtpd_min:90, resources:[!R1]}]"),
              "R1 F1:late F3:failed");
}

TEST(WeakPoints, OfAPlanWithoutFunctionsAreNone)
{
    EXPECT_EQ(weakOf("resources:[{code:R1}]"), "");
    EXPECT_EQ(weakOf(""), "");
}

TEST(WeakPoints, ArePeopleAndProvidersToo)
{
    EXPECT_EQ(weakOf("contacts:[{code:P1}], providers:[{code:V1}], contracts:[{code:CT1, provider:V1}],"
                     "resources:[{code:R1, rta_min:0, contract:CT1}], functions:[{code:F1, rto_min:10,"
                     "resources:[!R1], tasks:[{code:T1, degraded_mode:maintain, assignee:P1}]}]"),
              "P1 F1:late; V1 F1:late");
}

TEST(WeakPoints, CountSolutionsOfEveryScenario)
{
    EXPECT_EQ(weakOf("resources:[{code:R1}], functions:[{code:F1, rto_min:10, resources:[!R1]}], scenarios:[{code:S1}],"
                     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], scenarios:[S1]}]"),
              "");
}

TEST(WeakPoints, AreRankedByClassNumberObjectiveCodeAndKind)
{
    EXPECT_EQ(weakOf("resources:[{code:R1}, {code:R2}, {code:R3}, {code:R4}, {code:R5}, {code:X1}],"
                     "contacts:[{code:X1}],"
                     "functions:[{code:F1, criticality:important, rto_min:1, resources:[!R1]},"
                     "{code:F2, criticality:critical, rto_min:1, resources:[!R2]},"
                     "{code:F3, criticality:vital, rto_min:9, resources:[!R3, !R4]},"
                     "{code:F4, criticality:deferrable, rto_min:9, resources:[!R4]},"
                     "{code:F5, criticality:vital, rto_min:8, mtpd_min:9, resources:[!R5]},"
                     "{code:F6, rto_min:1, resources:[!X1], tasks:[{code:T1, degraded_mode:maintain, assignee:X1}]}]"),
              "R4 F3:late F4:late; R5 F5:failed; R3 F3:late; R2 F2:late; R1 F1:late; X1 F6:late; X1 F6:late");
}

TEST(WeakPoints, OfEqualCodesGoByTheNameOfTheKind)
{
    const auto plan = smallPlan("resources:[{code:X1}], contacts:[{code:X1}], functions:[{code:F6, rto_min:1,"
                                "resources:[!X1], tasks:[{code:T1, degraded_mode:maintain, assignee:X1}]}]");
    const auto points = weakPoints(Model(*plan));
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].things.front().kind, Thing::Kind::Contact);
    EXPECT_EQ(points[1].things.front().kind, Thing::Kind::Resource);
}

TEST(WeakPoints, StopWhenAsked)
{
    const auto plan = smallPlan("resources:[{code:R1}], functions:[{code:F1, rto_min:1, resources:[!R1]}]");
    EXPECT_TRUE(weakPoints(Model(*plan), [](int, int) { return false; }).empty());
}

TEST(WeakPairs, AreWhatNeitherDoesAlone)
{
    EXPECT_EQ(pairsOf("contacts:[{code:P1}, {code:P2}, {code:P3}], functions:[{code:F1, rto_min:10,"
                      "tasks:[{code:T1, degraded_mode:maintain, assignee:P2, deputies:[{contact:P1, rank:1}]}]}]"),
              "P1+P2 F1:late");
}

TEST(WeakPairs, NameOnlyTheFunctionsThatAreNew)
{
    EXPECT_EQ(pairsOf("contacts:[{code:P1}, {code:P2}], resources:[{code:R1}], functions:[{code:F1, rto_min:10,"
                      "tasks:[{code:T1, degraded_mode:maintain, assignee:P2, deputies:[{contact:P1, rank:1}]}]},"
                      "{code:F2, rto_min:5, depends_on:[>F1]}, {code:F3, rto_min:5, resources:[!R1],"
                      "depends_on:[>F1]}]"),
              "P1+P2 F1:late F2:late F3:late");
}

TEST(WeakPairs, AreAResourceAndWhatItsSolutionUses)
{
    EXPECT_EQ(pairsOf("resources:[{code:R1}, {code:R2, rta_min:50}], functions:[{code:F1, rto_min:10,"
                      "resources:[!R1]}],"
                      "solutions:[{code:B1, status:implemented, rta_min:10, covers_functions:[F1], uses:[R2]}]"),
              "R1+R2 F1:late");
}

TEST(WeakPairs, MeetInAFunctionThatDependsOnBoth)
{
    // Down in [0, 20) and [40, 60) by R1, in [20, 40) by R2: together for an hour.
    EXPECT_EQ(pairsOf("resources:[{code:R1, rta_min:60}, {code:R2, rta_min:40}],"
                      "functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R2]},"
                      "{code:F3, rto_min:20, depends_on:[>F1, >F2]}],"
                      "solutions:[{code:B1, status:implemented, rta_min:20, max_duration_min:20,"
                      "covers_resources:[R1]}, {code:B2, status:implemented, rta_min:0, max_duration_min:20,"
                      "covers_resources:[R2]}]"),
              "R1+R2 F3:late");
}
