// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/roster/rosterplan.h"

using namespace oncall;

namespace {

class CalendarOfThePlan : public RosterPlan
{};

TEST_F(CalendarOfThePlan, ReadsMomentsAsTheyAreWritten)
{
    EXPECT_EQ(at("1970-01-01T00:00"), 0);
    EXPECT_EQ(at("1970-01-02T01:30"), minutesPerDay + 90);
    EXPECT_EQ(at("1969-12-31T23:59"), -1);
    EXPECT_EQ(dateOf(-1), QDate(1969, 12, 31));
    EXPECT_EQ(told({at("2026-02-28T23:59"), at("2026-03-01T00:00")}), "2026-02-28T23:59 2026-03-01T00:00");
    Row row(schema().shift);
    EXPECT_EQ(wallOf(row, schema().shift.start), std::nullopt);
    row.setValue(schema().shift.start, QStringLiteral("2026-03-29T02:30")); // skipped in Paris, not on paper
    EXPECT_EQ(wallOf(row, schema().shift.start), at("2026-03-29T02:00") + 30);
    for (const char *odd : {"2026-13-01T00:00", "2026-01-01T25:00", "2026-01-01 0:00", "2026-01-01Tab:cd"}) {
        row.setValue(schema().shift.start, QString::fromLatin1(odd));
        EXPECT_EQ(wallOf(row, schema().shift.start), std::nullopt) << odd;
    }
}

TEST_F(CalendarOfThePlan, KnowsThatADayEndsAtTwentyFour)
{
    EXPECT_EQ(minuteOfDay(QStringLiteral("24:00")), 1440);
    EXPECT_EQ(minuteOfDay(QStringLiteral("00:00")), 0);
    EXPECT_EQ(minuteOfDay(QStringLiteral("08:30")), 510);
    EXPECT_EQ(minuteOfDay(QStringLiteral("24:01")), std::nullopt);
    EXPECT_EQ(minuteOfDay(QString()), std::nullopt);
}

TEST_F(CalendarOfThePlan, CountsTheMinutesThatPassWhenTheClockChanges)
{
    const Calendar paris = calendar();
    EXPECT_EQ(paris.elapsedMin({at("2026-11-07T18:00"), at("2026-11-08T08:00")}), 14 * 60);
    EXPECT_EQ(paris.elapsedMin({at("2026-03-28T18:00"), at("2026-03-29T08:00")}), 13 * 60);
    EXPECT_EQ(paris.elapsedMin({at("2026-10-24T18:00"), at("2026-10-25T08:00")}), 15 * 60);
    EXPECT_EQ(paris.elapsedMin({at("2026-10-25T02:00"), at("2026-10-25T03:00")}), 120);
    EXPECT_EQ(paris.elapsedMin({at("2026-03-29T02:00"), at("2026-03-29T03:00")}), 0);
    EXPECT_EQ(paris.elapsedMin({at("2026-03-29T02:30"), at("2026-03-29T03:10")}), 10);
    EXPECT_EQ(paris.elapsedMin({at("2026-01-01T00:00"), at("2027-01-01T00:00")}), 365 * 1440);
    EXPECT_EQ(paris.elapsedMin({at("2026-01-02T00:00"), at("2026-01-01T00:00")}), 0);
}

TEST_F(CalendarOfThePlan, NeverGoesBackwards)
{
    const Calendar paris = calendar();
    for (const char *day : {"2026-03-29T00:00", "2026-10-25T00:00"}) {
        const Wall start = at(day);
        for (Wall wall = start; wall < start + minutesPerDay; ++wall)
            ASSERT_GE(paris.elapsedMin({start, wall + 1}), paris.elapsedMin({start, wall})) << wall - start;
    }
}

TEST_F(CalendarOfThePlan, FindsTheWallSomeTimeLater)
{
    const Calendar paris = calendar();
    EXPECT_EQ(paris.later(at("2026-11-05T04:00"), 660), at("2026-11-05T15:00"));
    EXPECT_EQ(paris.later(at("2026-10-24T20:00"), 660), at("2026-10-25T06:00"));
    EXPECT_EQ(paris.later(at("2026-03-28T20:00"), 660), at("2026-03-29T08:00"));
}

TEST_F(CalendarOfThePlan, FollowsTheZoneOfThePlan)
{
    setting(schema().plan.timezone, QStringLiteral("Indian/Reunion"));
    EXPECT_EQ(calendar().elapsedMin({at("2026-03-28T18:00"), at("2026-03-29T08:00")}), 14 * 60);
    setting(schema().plan.timezone, QStringLiteral("Nowhere/At all"));
    EXPECT_EQ(calendar().elapsedMin({at("2026-03-28T18:00"), at("2026-03-29T08:00")}), 13 * 60);
}

TEST_F(CalendarOfThePlan, KeepsTheHolidaysOfItsRegion)
{
    EXPECT_TRUE(calendar().isHoliday(QDate(2026, 5, 8)));
    EXPECT_FALSE(calendar().isHoliday(QDate(2026, 12, 26)));
    setting(schema().plan.publicHolidays, QStringLiteral("FR-alsace-moselle"));
    EXPECT_TRUE(calendar().isHoliday(QDate(2026, 12, 26)));
    setting(schema().plan.publicHolidays, QStringLiteral("none"));
    EXPECT_FALSE(calendar().isHoliday(QDate(2026, 5, 8)));
}

TEST(Spans, AreJoinedWhereTheyTouchAndCutWhereTheyMust)
{
    EXPECT_EQ(merged({{5, 7}, {1, 3}, {3, 4}, {6, 9}, {8, 8}}), Spans({{1, 4}, {5, 9}}));
    EXPECT_EQ(common({{0, 10}, {20, 30}}, {{5, 25}}), Spans({{5, 10}, {20, 25}}));
    EXPECT_EQ(common({}, {{5, 25}}), Spans());
    EXPECT_EQ(without({{0, 10}, {20, 30}}, {{2, 4}, {8, 22}, {30, 40}}), Spans({{0, 2}, {4, 8}, {22, 30}}));
    EXPECT_EQ(without({{0, 10}}, {}), Spans({{0, 10}}));
    EXPECT_EQ(without({{0, 10}}, {{-5, 15}}), Spans());
}

} // namespace
