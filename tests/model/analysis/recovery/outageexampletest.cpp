// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the example plan must give (the end of recovery.md).

#include "analysis/recovery/weakpoints.h"
#include "model/analysis/recovery/smallplan.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

const Plan &example()
{
    static const auto plan = examplePlan();
    return *plan;
}

Outage outageOfScenario(const char *code)
{
    return simulate(example(), lossOf(example(), code));
}

} // namespace

TEST(OutageOfTheExample, GivesEveryScenarioItsVerdict)
{
    const std::pair<const char *, const char *> expected[] = {
        {"S01", "held"},   {"S02", "failed"}, {"S03", "failed"},     {"S04", "held"},
        {"S05", "held"},   {"S06", "failed"}, {"S07", "held"},       {"S08", "held"},
        {"S09", "failed"}, {"S10", "failed"}, {"S11", "unaffected"}, {"S12", "failed"}};
    for (const auto &[code, verdict] : expected)
        EXPECT_EQ(key(outageOfScenario(code).verdict).toStdString(), verdict) << code;
}

TEST(OutageOfTheExample, FireFailsOnlyTheFunctionWhoseCrisisCaseStandsInTheSite)
{
    for (const Outcome &outcome : outageOfScenario("S06").functions) {
        const bool isCrisisCommunication =
            outcome.function == outcomeOf(example(), outageOfScenario("S06"), "F07").function;
        EXPECT_EQ(outcome.verdict == Verdict::Failed, isCrisisCommunication);
    }
}

TEST(OutageOfTheExample, TheSecretariatIsTakenOverInAnHour)
{
    const Outage outage = outageOfScenario("S04");
    EXPECT_EQ(shown(example(), outage), "F03 held 0=0 60=60 2880=100");
    const Outcome outcome = outcomeOf(example(), outage, "F03");
    EXPECT_EQ(outcome.recovered, 60);
    EXPECT_EQ(outcome.rtoMargin, 60);
    EXPECT_EQ(outcome.mtpdMargin, 180);
    EXPECT_EQ(outcome.impacts, (std::vector<std::optional<int>>{1, 0, 0, 1, 0})); // CLI FIN HUM IMG JUR
    ASSERT_FALSE(outage.capacity.empty());
    EXPECT_EQ(outage.capacity.front().needed, 3);
    EXPECT_EQ(outage.capacity.front().present, 3);
}

TEST(OutageOfTheExample, WeakPointsStandInTheirRank)
{
    QStringList codes;
    for (const WeakPoint &point : weakPoints(Model(example()))) {
        const Table &table = tableOf(point.things.front().kind);
        codes.append(example().code(table, *example().find(table, point.things.front().id)));
    }
    EXPECT_EQ(codes.join(u' '), QStringLiteral("PR03 PR02 R26 R01 R13 R30 R25 PR01"));
}
