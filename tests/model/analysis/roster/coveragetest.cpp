// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/coverage.h"
#include "model/analysis/roster/rosterplan.h"
#include "support/exampleplan.h"

using namespace oncall;

namespace {

class HoursToCover : public RosterPlan
{
protected:
    /// The gaps of rank 1, a line each: from, to and minutes.
    std::vector<std::string> gapsFrom(const QDate &from, const QDate &to, int rank = 1) const
    {
        std::vector<std::string> lines;
        for (const Gap &gap : coverageGaps(plan(), calendar(), Duties(plan()), roster(), rank, from, to))
            lines.push_back(told(gap.span) + " " + std::to_string(gap.minutes));
        return lines;
    }
    using Lines = std::vector<std::string>;
};

TEST_F(HoursToCover, OfARosterWithoutWindowsAreNone)
{
    EXPECT_TRUE(gapsFrom(QDate(2026, 11, 23), QDate(2027, 1, 4)).empty());
}

TEST_F(HoursToCover, WithoutAnyShiftAreOneGapThatCountsThemAll)
{
    nightsAndWeekEnds();
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30)),
              Lines({"2026-11-23T00:00 2026-11-30T00:00 " + std::to_string((5 * 14 + 2 * 24) * 60)}));
}

TEST_F(HoursToCover, LackSomebodyUntilAShiftBeginsToTheMinute)
{
    nightsAndWeekEnds();
    const Id someone = person();
    shift(someone, "2026-11-23T00:00", "2026-11-25T20:17");
    shift(someone, "2026-11-27T03:00", "2026-11-30T08:00");
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30)),
              Lines({"2026-11-25T20:17 2026-11-27T03:00 " + std::to_string(223 + 14 * 60 + 180)}));
}

TEST_F(HoursToCover, LeaveTwoGapsWhereSomeBetweenAreCovered)
{
    nightsAndWeekEnds();
    shift(person(), "2026-11-24T00:00", "2026-11-25T08:00");
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 26)),
              Lines({"2026-11-23T00:00 2026-11-24T00:00 840", "2026-11-25T18:00 2026-11-26T00:00 360"}));
}

TEST_F(HoursToCover, OfOneWindowCanLeaveTwoGaps)
{
    window(6, "00:00", "24:00");
    shift(person(), "2026-11-28T06:00", "2026-11-28T18:00");
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30)),
              Lines({"2026-11-28T00:00 2026-11-28T06:00 360", "2026-11-28T18:00 2026-11-29T00:00 360"}));
}

TEST_F(HoursToCover, AreNotCoveredByOtherRanksCancelledShiftsOrNobody)
{
    window(6, "00:00", "24:00");
    const Id someone = person();
    shift(someone, "2026-11-27T00:00", "2026-11-30T00:00", 2);
    shift(0, "2026-11-27T00:00", "2026-11-30T00:00", 1);
    Row off = *m_plan->find(schema().shift, shift(someone, "2026-11-28T00:00", "2026-11-29T00:00", 1));
    off.set(schema().shift.status, QStringLiteral("cancelled"));
    change(schema().shift, off);
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30)).size(), 1U);
    EXPECT_TRUE(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30), 2).empty());
}

TEST_F(HoursToCover, TakePublicHolidaysAsFullDaysOnlyWhereTheRosterSaysSo)
{
    nightsAndWeekEnds(); // 1 January 2027 is a Friday
    EXPECT_EQ(gapsFrom(QDate(2027, 1, 1), QDate(2027, 1, 2)), Lines({"2027-01-01T00:00 2027-01-02T00:00 840"}));
    setRoster(schema().roster.holidaysFullDay, true);
    EXPECT_EQ(gapsFrom(QDate(2027, 1, 1), QDate(2027, 1, 2)), Lines({"2027-01-01T00:00 2027-01-02T00:00 1440"}));
    setting(schema().plan.publicHolidays, QStringLiteral("none"));
    EXPECT_EQ(gapsFrom(QDate(2027, 1, 1), QDate(2027, 1, 2)), Lines({"2027-01-01T00:00 2027-01-02T00:00 840"}));
}

TEST_F(HoursToCover, CountTheHourThatTheClockAddsOrTakes)
{
    window(7, "00:00", "24:00");
    EXPECT_EQ(gapsFrom(QDate(2026, 3, 29), QDate(2026, 3, 30)), Lines({"2026-03-29T00:00 2026-03-30T00:00 1380"}));
    EXPECT_EQ(gapsFrom(QDate(2026, 10, 25), QDate(2026, 10, 26)), Lines({"2026-10-25T00:00 2026-10-26T00:00 1500"}));
}

TEST_F(HoursToCover, AreCountedOnceWhereWindowsAndShiftsOverlap)
{
    window(6, "00:00", "24:00");
    window(6, "08:00", "12:00");
    const Id someone = person();
    shift(someone, "2026-11-28T00:00", "2026-11-28T10:00");
    shift(someone, "2026-11-28T08:00", "2026-11-28T20:00");
    EXPECT_EQ(gapsFrom(QDate(2026, 11, 28), QDate(2026, 11, 29)), Lines({"2026-11-28T20:00 2026-11-29T00:00 240"}));
}

TEST_F(HoursToCover, LeaveOutWindowsThatSayTooLittle)
{
    window(6, "", "24:00");
    window(6, "18:00", "");
    window(7, "10:00", "10:00");
    EXPECT_TRUE(gapsFrom(QDate(2026, 11, 23), QDate(2026, 11, 30)).empty());
}

TEST(HoursToCoverOfTheExample, LackTheFirstRankInTheLastWeekOfTheYear)
{
    const auto plan = examplePlan();
    const Row &roster = *plan->findByCode(schema().roster, QStringLiteral("AST1"));
    const auto found = coverageGaps(*plan, Calendar(*plan), Duties(*plan), roster, 1, QDate(2026, 11, 23),
                                    QDate(2026, 11, 23).addDays(42));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(told(found.front().span), "2026-12-28T18:00 2027-01-04T00:00");
    EXPECT_EQ(found.front().minutes, 120 * 60);
}

} // namespace
