// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of each function beside its levels: times, margins, impacts, the plan's verdict.

#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

/// One function that loses R1 for 100 minutes; a solution helps from 10 to 30 and from 50 on.
const char *const twoInterruptions =
    "resources:[{code:R1}], functions:[{code:F1, rto_min:30, mtpd_min:null, resources:[!R1]}],"
    "solutions:[{code:B1, status:implemented, rta_min:10, max_duration_min:20, covers_resources:[R1]},"
    "{code:B2, status:implemented, rta_min:90, covers_resources:[R1]}]";

Outcome onlyOutcome(const char *words, const char *loss)
{
    const auto plan = smallPlan(words);
    return outcomeOf(*plan, simulate(*plan, lossOf(*plan, loss)), "F1");
}

std::vector<std::optional<int>> impactsAfter(const char *horizons, const char *impacts, const char *loss)
{
    const QByteArray words = QStringLiteral("resources:[{code:R1}], impact_categories:[{code:CA}, {code:CB}], "
                                            "horizons:[%1], functions:[{code:F1, resources:[!R1], impacts:{%2}}]")
                                 .arg(QString::fromUtf8(horizons), QString::fromUtf8(impacts))
                                 .toUtf8();
    return onlyOutcome(words.constData(), loss).impacts;
}

Verdict planVerdict(const char *functions, const char *loss)
{
    const QByteArray words = QByteArray("resources:[{code:R1}], functions:[") + functions + "]";
    const auto plan = smallPlan(words.constData());
    return simulate(*plan, lossOf(*plan, loss)).verdict;
}

using Levels = std::vector<std::optional<int>>;

} // namespace

TEST(Outcome, RecoveryIsTheFirstInterruptionAndTheLongestIsTheLongest)
{
    const Outcome outcome = onlyOutcome(twoInterruptions, "R1 @100");
    EXPECT_EQ(outcome.interruptions, (Spans{{0, 10}, {30, 90}}));
    EXPECT_EQ(outcome.recovered, 10);
    EXPECT_EQ(outcome.longest, 60);
}

TEST(Outcome, MarginsAreObjectivesLessTheLongestInterruption)
{
    const Outcome outcome = onlyOutcome(twoInterruptions, "R1 @100");
    EXPECT_EQ(outcome.rtoMargin, -30);
    EXPECT_EQ(outcome.mtpdMargin, std::nullopt);
}

TEST(Outcome, WithoutInterruptionTimesAreZeroAndMarginsWhole)
{
    const Outcome outcome = onlyOutcome(
        "resources:[{code:R1}], functions:[{code:F1, mbco_pct:0, rto_min:0, mtpd_min:5, resources:[!R1]}]", "R1 @100");
    EXPECT_TRUE(outcome.interruptions.empty());
    EXPECT_EQ(outcome.recovered, 0);
    EXPECT_EQ(outcome.longest, 0);
    EXPECT_EQ(outcome.rtoMargin, 0);
    EXPECT_EQ(outcome.mtpdMargin, 5);
}

TEST(Outcome, LevelsThatChangeWithoutCrossingTheMinimumAreOneInterruption)
{
    const Outcome outcome =
        onlyOutcome("resources:[{code:R1}], functions:[{code:F1, mbco_pct:50, resources:[!R1]}],"
                    "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:40, covers_resources:[R1]}]",
                    "R1 @100");
    EXPECT_EQ(outcome.levels.size(), 3U);
    EXPECT_EQ(outcome.interruptions, (Spans{{0, 100}}));
}

TEST(Outcome, ImpactsAreThoseOfTheLastHorizonReached)
{
    const char *horizons = "{code:H1, minutes:30}, {code:H2, minutes:60}, {code:H3, minutes:120}";
    const char *impacts = "CA:[1, 2, 3], CB:[0, null, 4]";
    EXPECT_EQ(impactsAfter(horizons, impacts, "R1 @30"), (Levels{1, 0}));
    EXPECT_EQ(impactsAfter(horizons, impacts, "R1 @59"), (Levels{1, 0}));
    EXPECT_EQ(impactsAfter(horizons, impacts, "R1 @60"), (Levels{2, std::nullopt}));
    EXPECT_EQ(impactsAfter(horizons, impacts, "R1 @5000"), (Levels{3, 4}));
}

TEST(Outcome, BeforeTheFirstHorizonImpactsAreZeroEvenWhereNothingIsAssessed)
{
    EXPECT_EQ(impactsAfter("{code:H1, minutes:30}", "CA:[2]", "R1 @29"), (Levels{0, 0}));
    EXPECT_EQ(impactsAfter("", "", "R1 @29"), (Levels{0, 0}));
}

TEST(Outcome, ACategoryWithoutAssessmentHasNoImpact)
{
    EXPECT_EQ(impactsAfter("{code:H1, minutes:30}", "CA:[2]", "R1 @30"), (Levels{2, std::nullopt}));
}

TEST(Outcome, TheOrderOfHorizonsIsThatOfTheirMinutes)
{
    EXPECT_EQ(impactsAfter("{code:H1, minutes:500}, {code:H2, minutes:60}", "CA:[1, 4]", "R1 @70").front(), 1);
}

TEST(PlanVerdict, IsTheWorstOfTheVitalAndCriticalFunctions)
{
    EXPECT_EQ(planVerdict("{code:F1, criticality:vital, rto_min:60, resources:[!R1]},"
                          "{code:F2, criticality:critical, rto_min:10, resources:[!R1]}",
                          "R1 @60"),
              Verdict::Late);
    EXPECT_EQ(planVerdict("{code:F1, criticality:vital, resources:[!R1]},"
                          "{code:F2, criticality:critical, rto_min:70, resources:[!R1]}",
                          "R1 @60"),
              Verdict::Unknown);
}

TEST(PlanVerdict, OthersDoNotCount)
{
    EXPECT_EQ(planVerdict("{code:F1, criticality:important, mtpd_min:1, resources:[!R1]},"
                          "{code:F2, criticality:deferrable, mtpd_min:1, resources:[!R1]},"
                          "{code:F3, mtpd_min:1, resources:[!R1]}",
                          "R1 @60"),
              Verdict::Unaffected);
    EXPECT_EQ(planVerdict("", "R1 @60"), Verdict::Unaffected);
}

TEST(PlanVerdict, WorsensFromUnaffectedOverHeldUnknownAndLateToFailed)
{
    EXPECT_LT(Verdict::Unaffected, Verdict::Held);
    EXPECT_LT(Verdict::Held, Verdict::Unknown);
    EXPECT_LT(Verdict::Unknown, Verdict::Late);
    EXPECT_LT(Verdict::Late, Verdict::Failed);
}

TEST(LossCodes, AreThoseGivenAndOfTheScenarioInOrderWithoutWhatTheyTakeAlong)
{
    const auto plan = smallPlan("resources:[{code:R1, category:premises}, {code:R2, located_in:R1}, {code:R3}],"
                                "contacts:[{code:P1}], scenarios:[{code:S1, resources:[R3, R1]}]");
    EXPECT_EQ(codesOf(*plan, lossOf(*plan, "S1 P1 R3")).join(u' '), QStringLiteral("P1 R1 R3"));
}

TEST(LossCodes, AnUnknownCodeIsRefused)
{
    const auto plan = smallPlan("resources:[{code:R1}]");
    Loss loss;
    EXPECT_FALSE(addCode(*plan, QStringLiteral("R2"), loss));
    EXPECT_EQ(loss, Loss());
}

TEST(Outage, SaysWhatIsAwayUntilWhenAndWhy)
{
    const auto plan = smallPlan("resources:[{code:R1, category:premises}, {code:R2, located_in:R1},"
                                "{code:R3, category:people}], scenarios:[{code:S1, resources:[R1, R3],"
                                "reference_duration_min:60, people_left_pct:40}]");
    const Outage outage = simulate(*plan, lossOf(*plan, "S1"));
    ASSERT_EQ(outage.absences.size(), 3U);
    EXPECT_EQ(outage.duration, 60);
    EXPECT_EQ(outage.absences[0].until, 60);
    EXPECT_EQ(outage.absences[0].reason, std::nullopt);
    EXPECT_EQ(outage.absences[1].reason, outage.absences[0].thing);
    EXPECT_EQ(outage.absences[2].share, 40);
}

TEST(Outage, OfImmenseTimesIsAnsweredToo)
{
    EXPECT_EQ(outageOf("resources:[{code:R1, rta_min:2000000000}, {code:R2, rta_min:1900000000}],"
                       "functions:[{code:F1, rto_min:2000000000, resources:[!R1]}],"
                       "solutions:[{code:B1, status:implemented, rta_min:5, max_duration_min:2000000000,"
                       "covers_resources:[R1], uses:[R2]}]",
                       "R1 R2"),
              "F1 held 0=0 1900000000=100");
}
