// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/rest.h"
#include "model/analysis/roster/rosterplan.h"

using namespace oncall;

namespace {

constexpr int daily = 660;
constexpr int weekly = 2100;

class RestAfterInterventions : public RosterPlan
{
protected:
    std::vector<DailyRest> dailyOf(Id contact) const
    {
        return dailyRests(plan(), calendar(), contact, calloutsByContact(plan()).value(contact));
    }
    std::vector<WeeklyRest> weeklyOf(Id contact) const
    {
        return weeklyRests(plan(), calendar(), contact, calloutsByContact(plan()).value(contact));
    }
    Id onCall(Id contact) { return shift(contact, "2026-01-01T00:00", "2027-12-31T00:00"); }
};

// ---- the worked examples (domain.md 6.5), to the minute

TEST_F(RestAfterInterventions, AfterANightCallStartsAgainAtItsEnd)
{
    // Work until 18:00, intervention 03:00-04:00: not before 15:00.
    const Id someone = person();
    works(someone, "09:00", "18:00");
    const Id duty = onCall(someone);
    intervention(duty, "2026-11-05T03:00", "2026-11-05T04:00");
    const auto rests = dailyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(told(rests[0].free), "2026-11-04T18:00 2026-11-05T09:00");
    EXPECT_EQ(told(rests[0].longest.span), "2026-11-04T18:00 2026-11-05T03:00");
    EXPECT_EQ(rests[0].longest.minutes, 9 * 60);
    EXPECT_FALSE(rests[0].isEnough);
    EXPECT_EQ(rests[0].earliest, at("2026-11-05T15:00"));
}

TEST_F(RestAfterInterventions, IsEnoughFromFifteenHoursOnAndNotAMinuteBefore)
{
    for (const auto &[resumed, isEnough] : {std::pair("2026-11-05T14:59", false), {"2026-11-05T15:00", true}}) {
        const Id someone = person();
        works(someone, "09:00", "18:00");
        intervention(onCall(someone), "2026-11-05T03:00", "2026-11-05T04:00", resumed);
        const auto rests = dailyOf(someone);
        ASSERT_EQ(rests.size(), 1U);
        EXPECT_EQ(rests[0].free.to, at(resumed));
        EXPECT_EQ(rests[0].isEnough, isEnough) << resumed;
    }
}

TEST_F(RestAfterInterventions, OfTheWeekEndRunsUntilMondayThirteenHours)
{
    // Friday 18:00, intervention 01:00-02:00 in the Saturday-Sunday night: not before Monday 13:00.
    EXPECT_EQ(
        earliestReturn(calendar(), at("2026-11-20T18:00"), {{at("2026-11-22T01:00"), at("2026-11-22T02:00")}}, weekly),
        at("2026-11-23T13:00"));
    for (const auto &[resumed, isEnough] : {std::pair("2026-11-23T12:59", false), {"2026-11-23T13:00", true}}) {
        const Id someone = person();
        works(someone, "09:00", "18:00");
        intervention(onCall(someone), "2026-11-22T01:00", "2026-11-22T02:00", resumed);
        const auto rests = weeklyOf(someone);
        ASSERT_EQ(rests.size(), 1U);
        EXPECT_EQ(rests[0].monday, QDate(2026, 11, 16));
        EXPECT_EQ(rests[0].longest.minutes, isEnough ? weekly : weekly - 1);
        EXPECT_EQ(rests[0].isEnough, isEnough) << resumed;
    }
}

TEST_F(RestAfterInterventions, TakenInFullBeforeTheInterventionIsNotDueAgain)
{
    const Calendar clock = calendar();
    const Wall ended = at("2026-11-04T16:00");
    EXPECT_EQ(earliestReturn(clock, ended, {{at("2026-11-05T03:00"), at("2026-11-05T04:00")}}, daily),
              at("2026-11-05T04:00"));
    EXPECT_EQ(earliestReturn(clock, ended, {{at("2026-11-05T02:59"), at("2026-11-05T04:00")}}, daily),
              at("2026-11-05T15:00"));
}

// ---- what the cases of every day need

TEST_F(RestAfterInterventions, IsNotAskedForWhoWasNeverCalledOut)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    onCall(someone);
    EXPECT_TRUE(dailyOf(someone).empty());
    EXPECT_TRUE(weeklyOf(someone).empty());
}

TEST_F(RestAfterInterventions, OfOneNightIsNotCutTwiceByTwoInterventions)
{
    const Id someone = person();
    works(someone, "09:00", "17:00");
    const Id duty = onCall(someone);
    intervention(duty, "2026-11-04T19:00", "2026-11-04T20:00");
    intervention(duty, "2026-11-05T01:00", "2026-11-05T02:00");
    const auto rests = dailyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(rests[0].interventions.size(), 2U);
    EXPECT_EQ(rests[0].longest.minutes, 7 * 60);
    EXPECT_EQ(rests[0].earliest, at("2026-11-05T13:00"));
}

TEST_F(RestAfterInterventions, GoesOnOverHolidaysAndAbsences)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    isAbsent(someone, QDate(2026, 11, 12), QDate(2026, 11, 12));
    intervention(onCall(someone), "2026-11-11T03:00", "2026-11-11T04:00"); // a public holiday
    const auto rests = dailyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(told(rests[0].free), "2026-11-10T18:00 2026-11-13T09:00");
    EXPECT_TRUE(rests[0].isEnough);
}

TEST_F(RestAfterInterventions, WorksOnAHolidayThatTheRegionDoesNotKeep)
{
    setting(schema().plan.publicHolidays, QStringLiteral("none"));
    const Id someone = person();
    works(someone, "09:00", "18:00");
    intervention(onCall(someone), "2026-11-11T03:00", "2026-11-11T04:00");
    EXPECT_EQ(told(dailyOf(someone).at(0).free), "2026-11-10T18:00 2026-11-11T09:00");
}

TEST_F(RestAfterInterventions, IsNotLunch)
{
    const Id someone = person();
    works(someone, "09:00", "12:00");
    works(someone, "14:00", "18:00");
    intervention(onCall(someone), "2026-11-05T12:30", "2026-11-05T13:00");
    EXPECT_TRUE(dailyOf(someone).empty());
}

TEST_F(RestAfterInterventions, OfWhoWorksAtNightIsTheDay)
{
    const Id someone = person();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        worksOn(someone, weekday, "00:00", "06:00");
        worksOn(someone, weekday, "22:00", "24:00");
    }
    intervention(onCall(someone), "2026-11-05T13:00", "2026-11-05T14:00");
    const auto rests = dailyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(told(rests[0].free), "2026-11-05T06:00 2026-11-05T22:00");
    EXPECT_EQ(rests[0].longest.minutes, 8 * 60);
    EXPECT_FALSE(rests[0].isEnough);
}

TEST_F(RestAfterInterventions, LosesAnHourWhenTheClockIsPutForward)
{
    const Id someone = person();
    worksOn(someone, 6, "09:00", "17:30");
    worksOn(someone, 7, "12:00", "15:00");
    intervention(onCall(someone), "2027-03-28T04:30", "2027-03-28T05:00"); // 11 h on the wall
    const auto rests = dailyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(rests[0].longest.minutes, 10 * 60);
    EXPECT_FALSE(rests[0].isEnough);
}

TEST_F(RestAfterInterventions, GainsAnHourWhenTheClockIsPutBack)
{
    const Id someone = person();
    worksOn(someone, 6, "09:00", "17:30");
    worksOn(someone, 7, "12:00", "15:00");
    intervention(onCall(someone), "2026-10-25T03:30", "2026-10-25T04:30"); // 10 h on the wall
    EXPECT_TRUE(dailyOf(someone).at(0).isEnough);
}

TEST_F(RestAfterInterventions, OfAPersonWithoutUsualHoursIsUnknown)
{
    const Id someone = person();
    intervention(onCall(someone), "2026-11-05T03:00", "2026-11-05T04:00");
    EXPECT_TRUE(dailyOf(someone).empty());
    const auto rests = weeklyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_TRUE(rests[0].isEnough);
}

TEST_F(RestAfterInterventions, IsNotLookedAtDuringWork)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    intervention(onCall(someone), "2026-11-05T10:00", "2026-11-05T11:00");
    EXPECT_TRUE(dailyOf(someone).empty());
}

TEST_F(RestAfterInterventions, OfAWeekMustBeginInIt)
{
    // Away until Sunday, called out on Sunday evening, back on Monday: no rest of 35 hours begins in the week.
    const Id someone = person();
    works(someone, "09:00", "18:00");
    isAbsent(someone, QDate(2026, 11, 16), QDate(2026, 11, 20));
    intervention(onCall(someone), "2026-11-22T22:00", "2026-11-22T23:00");
    const auto rests = weeklyOf(someone);
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_EQ(rests[0].longest.minutes, 10 * 60);
    EXPECT_FALSE(rests[0].isEnough);
}

TEST_F(RestAfterInterventions, OfAWeekMayBeAPublicHoliday)
{
    // From Tuesday evening to Thursday morning, 11 November between: 39 hours.
    const Id someone = person();
    works(someone, "09:00", "18:00");
    intervention(onCall(someone), "2026-11-15T01:00", "2026-11-15T02:00");
    EXPECT_EQ(weeklyOf(someone).at(0).longest.minutes, 39 * 60);
    setting(schema().plan.publicHolidays, QStringLiteral("none"));
    EXPECT_EQ(weeklyOf(someone).at(0).longest.minutes, 31 * 60);
}

TEST_F(RestAfterInterventions, OverMidnightOnSundayConcernsBothWeeks)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    intervention(onCall(someone), "2026-11-15T23:30", "2026-11-16T00:30");
    const auto rests = weeklyOf(someone);
    ASSERT_EQ(rests.size(), 2U);
    EXPECT_EQ(rests[0].monday, QDate(2026, 11, 9));
    EXPECT_EQ(rests[1].monday, QDate(2026, 11, 16));
    EXPECT_TRUE(rests[0].isEnough && rests[1].isEnough);
}

TEST_F(RestAfterInterventions, SurvivesEntriesThatMakeNoSense)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    const Id duty = shift(someone, "1999-01-01T00:00", "9999-12-31T00:00");
    intervention(duty, "2001-01-01T03:00", "9999-12-30T04:00", "9999-12-31T00:00");
    intervention(duty, "2026-11-05T03:00", "2026-11-05T04:00", "9999-12-31T00:00");
    EXPECT_NO_THROW(dailyOf(someone));
    EXPECT_NO_THROW(weeklyOf(someone));
}

} // namespace
