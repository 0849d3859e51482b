// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/proceduretimes.h"
#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

ProcedureTimes timesOf(const char *kind, const char *steps)
{
    const QByteArray words = QByteArray("contacts:[{code:P1}, {code:P2}], roles:[{code:RL1, name:RL1}],"
                                        "functions:[{code:F1, rto_min:60}], procedures:[{code:C1, function:F1, kind:") +
                             kind + ", steps:[" + steps + "]}]";
    const auto plan = smallPlan(words.constData());
    return procedureTimes(*plan, *plan->findByCode(schema().procedure, QStringLiteral("C1")));
}

void expect(const std::optional<WaysOfWorking> &times, Minutes planned, Minutes sequential, Minutes oneAtATime)
{
    ASSERT_TRUE(times);
    EXPECT_EQ(times->planned, planned);
    EXPECT_EQ(times->sequential, sequential);
    EXPECT_EQ(times->oneAtATime, oneAtATime);
    EXPECT_FALSE(times->isAtLeast);
}

const char *const fourSteps = "{offset_min:0, phase:reflex, action:a, role:RL1, duration_min:20},"
                              "{offset_min:10, phase:reflex, action:b, contact:P1, duration_min:5},"
                              "{offset_min:15, phase:continuity, action:c, role:RL1, duration_min:30},"
                              "{offset_min:20, phase:return, action:d, contact:P1, duration_min:60}";

} // namespace

TEST(ProcedureTimes, WholeIsTheLatestEndTheSumAndTheLatestEndOfEachActor)
{
    expect(timesOf("continuity", fourSteps).whole, 80, 115, 80);
}

TEST(ProcedureTimes, ServiceResumesWhenTheFirstContinuityStepBegins)
{
    expect(timesOf("continuity", fourSteps).resume, 15, 25, 20);
}

TEST(ProcedureTimes, WithoutContinuityStepItResumesAtTheLatestEndOfReflexSteps)
{
    expect(timesOf("reflex_card", "{offset_min:0, phase:reflex, action:a, contact:P1, duration_min:20},"
                                  "{offset_min:5, phase:reflex, action:b, contact:P1, duration_min:10},"
                                  "{offset_min:90, phase:return, action:c, duration_min:10}")
               .resume,
           20, 30, 30);
}

TEST(ProcedureTimes, ARecoveryProcedureResumesWhenItsRecoveryStepsAreDone)
{
    expect(timesOf("recovery", "{offset_min:0, phase:reflex, action:a, duration_min:20},"
                               "{offset_min:10, phase:continuity, action:b, duration_min:10},"
                               "{offset_min:30, phase:recovery, action:c, contact:P1, duration_min:40},"
                               "{offset_min:40, phase:recovery, action:d, contact:P1, duration_min:5},"
                               "{offset_min:90, phase:return, action:e, duration_min:10}")
               .resume,
           70, 75, 75);
}

TEST(ProcedureTimes, ARecoveryProcedureWithoutRecoveryStepsGoesByItsReflexSteps)
{
    expect(timesOf("recovery", "{offset_min:0, phase:reflex, action:a, duration_min:20},"
                               "{offset_min:10, phase:continuity, action:b, duration_min:10}")
               .resume,
           20, 20, 20);
}

TEST(ProcedureTimes, StepsWithoutActorWaitForNobody)
{
    expect(timesOf("continuity", "{offset_min:0, phase:reflex, action:a, duration_min:20},"
                                 "{offset_min:0, phase:reflex, action:b, duration_min:30}")
               .whole,
           30, 50, 30);
}

TEST(ProcedureTimes, AnActorIsTheRoleBeforeTheContact)
{
    expect(timesOf("continuity", "{offset_min:0, phase:reflex, action:a, role:RL1, contact:P1, duration_min:20},"
                                 "{offset_min:0, phase:reflex, action:b, contact:P1, duration_min:30}")
               .whole,
           30, 50, 30);
}

TEST(ProcedureTimes, AStepWithoutDurationMakesThemLowerBounds)
{
    const ProcedureTimes times =
        timesOf("continuity", "{offset_min:5, phase:continuity, action:a}, {offset_min:9, phase:return, action:b,"
                              "duration_min:1}");
    EXPECT_EQ(times.whole, (WaysOfWorking{10, 1, 10, true}));
    EXPECT_EQ(times.resume, (WaysOfWorking{5, 0, 5, false}));
}

TEST(ProcedureTimes, WithoutStepsThatBringServiceBackNothingResumes)
{
    const ProcedureTimes times = timesOf("return", "{offset_min:5, phase:return, action:a, duration_min:1}");
    EXPECT_EQ(times.resume, std::nullopt);
    EXPECT_EQ(timesOf("return", "").whole, WaysOfWorking());
}

TEST(ProcedureTimes, AreSeenAgainstTheRtoOfTheFunction)
{
    EXPECT_EQ(timesOf("continuity", fourSteps).rto, 60);
}
