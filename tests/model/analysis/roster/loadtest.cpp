// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/load.h"
#include "model/analysis/roster/rosterplan.h"

using namespace oncall;

namespace {

class SharesOfADuty : public RosterPlan
{
protected:
    RankLoad load(const QDate &from, const QDate &to) const
    {
        return rankLoad(plan(), calendar(), Duties(plan()), roster(), 1, from, to);
    }
};

TEST_F(SharesOfADuty, AreTheHoursWithinTheWindows)
{
    nightsAndWeekEnds();
    const Id one = person();
    const Id other = person();
    const Id outsider = person();
    joins(one);
    joins(other);
    joins(outsider, 2);
    shift(one, "2026-11-23T08:00", "2026-11-30T08:00");
    shift(outsider, "2026-11-30T08:00", "2026-12-01T08:00");
    const RankLoad found = load(QDate(2026, 11, 23), QDate(2026, 12, 7));
    ASSERT_EQ(found.people.size(), 3U);
    EXPECT_EQ(found.people[0].minutes, (5 * 14 + 48) * 60);
    EXPECT_EQ(found.people[0].shifts, 1);
    EXPECT_EQ(found.people[1].minutes, 0);
    EXPECT_FALSE(found.people[2].isInPool);
    EXPECT_EQ(found.people[2].minutes, 14 * 60);
    EXPECT_EQ(found.meanMin(), 59.0 * 60);
}

TEST_F(SharesOfADuty, AreCutAtTheEdgesOfThePeriod)
{
    window(6, "00:00", "24:00");
    const Id one = person();
    joins(one);
    shift(one, "2020-01-01T00:00", "2099-01-01T00:00");
    EXPECT_EQ(load(QDate(2026, 11, 23), QDate(2026, 12, 7)).people[0].minutes, 2 * 24 * 60);
    EXPECT_EQ(load(QDate(2026, 10, 24), QDate(2026, 10, 25)).people[0].minutes, 24 * 60);
}

TEST_F(SharesOfADuty, CountWholeShiftsWhileTheRosterHasNoWindows)
{
    const Id one = person();
    joins(one);
    shift(one, "2026-10-24T20:00", "2026-10-25T08:00");
    shift(one, "2026-10-25T07:00", "2026-10-25T09:00");
    EXPECT_EQ(load(QDate(2026, 10, 1), QDate(2026, 11, 1)).people[0].minutes, 14 * 60);
}

TEST_F(SharesOfADuty, OfAnEmptyPoolHaveNoMean)
{
    nightsAndWeekEnds();
    shift(person(), "2026-11-23T08:00", "2026-11-30T08:00");
    const RankLoad found = load(QDate(2026, 11, 23), QDate(2026, 12, 7));
    EXPECT_EQ(found.meanMin(), std::nullopt);
    EXPECT_FALSE(found.isAbove(1, 100));
}

TEST_F(SharesOfADuty, AreComparedWithoutRounding)
{
    RankLoad load;
    load.poolSize = 3;
    load.poolMinutes = 200;
    EXPECT_FALSE(load.isAbove(100, 150)); // 100 is exactly 150 % of 66.67
    EXPECT_TRUE(load.isAbove(101, 150));
}

} // namespace
