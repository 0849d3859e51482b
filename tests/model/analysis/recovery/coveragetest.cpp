// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/coverage.h"
#include "analysis/recovery/recovery.h"
#include "model/analysis/recovery/smallplan.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

namespace {

/// "S1/F1: B1 B2", by scenario and function; those without solutions are left out.
std::string covered(const Plan &plan)
{
    const recovery::Coverage coverage = recovery::coverage(recovery::Model(plan));
    QStringList lines;
    for (auto each = coverage.begin(); each != coverage.end(); ++each) {
        QStringList codes;
        for (const Id solution : each.value())
            codes.append(plan.code(schema().solution, *plan.find(schema().solution, solution)));
        const auto &[scenario, function] = each.key();
        lines.append(plan.code(schema().scenario, *plan.find(schema().scenario, scenario)) + QLatin1Char('/') +
                     plan.code(schema().function, *plan.find(schema().function, function)) + QStringLiteral(": ") +
                     codes.join(QLatin1Char(' ')));
    }
    lines.sort();
    return lines.join(QStringLiteral(", ")).toStdString();
}

std::string covered(const char *words)
{
    return covered(*smallPlan(words));
}

TEST(Coverage, OfAResourceForSomeFunctionsIsNoneForTheOthers)
{
    EXPECT_EQ(
        covered("resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R1]}],"
                "scenarios:[{code:S1, resources:[R1]}],"
                "solutions:[{code:B1, status:implemented, rta_min:5, covers_resources:[R1], covers_functions:[F1]},"
                "{code:B2, status:implemented, rta_min:5, covers_resources:[R1]}]"),
        "S1/F1: B1 B2, S1/F2: B2");
}

TEST(Coverage, IsOnlyOfWhatIsLostAndCannotBeDoneWithout)
{
    EXPECT_EQ(
        covered("resources:[{code:R1}, {code:R2}], functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R2]},"
                "{code:F3, resources:[?R1]}], scenarios:[{code:S1, resources:[R1], functions:[F1, F2, F3]}],"
                "solutions:[{code:B1, status:implemented, rta_min:5, covers_resources:[R1, R2]}]"),
        "S1/F1: B1");
}

TEST(Coverage, CountsWhatASiteTakesAlongAndWholeFunctions)
{
    EXPECT_EQ(covered("resources:[{code:R1, category:premises}, {code:R2, located_in:R1}],"
                      "functions:[{code:F1, resources:[!R2]}, {code:F2}], scenarios:[{code:S1, resources:[R1]}],"
                      "solutions:[{code:B1, status:implemented, rta_min:5, covers_resources:[R2]},"
                      "{code:B2, status:implemented, rta_min:5, covers_functions:[F2]}]"),
              "S1/F1: B1, S1/F2: B2");
}

TEST(Coverage, LeavesOutWhatIsNotInPlaceOrForAnotherScenario)
{
    EXPECT_EQ(covered("resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
                      "scenarios:[{code:S1, resources:[R1]}, {code:S2, resources:[R1]}],"
                      "solutions:[{code:B1, status:proposed, rta_min:5, covers_resources:[R1]},"
                      "{code:B2, status:implemented, covers_resources:[R1]},"
                      "{code:B3, status:implemented, rta_min:5, covers_resources:[R1], scenarios:[S2]}]"),
              "S2/F1: B3");
}

TEST(Coverage, NamesEverySolutionThatTakesOverInTheExample)
{
    const auto plan = examplePlan();
    const recovery::Coverage coverage = recovery::coverage(recovery::Model(*plan));
    int found = 0;
    for (const Row *scenario : plan->each(schema().scenario)) {
        recovery::Loss loss;
        loss.scenario = scenario->id;
        for (const recovery::Outcome &outcome : recovery::simulate(*plan, loss).functions) {
            const IdSet covers = coverage.value({scenario->id, outcome.function});
            for (const recovery::Cause &cause : outcome.causes) {
                found += cause.solution ? 1 : 0;
                EXPECT_TRUE(!cause.solution || covers.contains(cause.solution));
            }
        }
    }
    EXPECT_GT(found, 10);
}

TEST(Coverage, OfAFunctionForWhichNothingReplacesItsExpertsIsNone)
{
    const auto plan = examplePlan();
    const auto at = [&](const char *function) {
        const Row *scenario = plan->findByCode(schema().scenario, QStringLiteral("S10"));
        const Row *row = plan->findByCode(schema().function, QString::fromLatin1(function));
        return recovery::coverage(recovery::Model(*plan)).value({scenario->id, row->id}).size();
    };
    EXPECT_EQ(at("F04"), 1); // B13 relays them for it
    EXPECT_EQ(at("F08"), 0); // and not for this one
}

} // namespace
