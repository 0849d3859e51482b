// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/duties.h"
#include "model/analysis/roster/rosterplan.h"

using namespace oncall;

namespace {

class ShiftsOfARoster : public RosterPlan
{
protected:
    QString code(Id shiftId) const { return (*m_plan->find(schema().shift, shiftId))[schema().shift.code]; }
    /// "W01>W02": an earlier shift and the one that begins before it ends.
    static QStringList told(const Duties &duties, const Overlaps &overlaps)
    {
        QStringList lines;
        for (const Duty &duty : duties.all()) {
            if (const Duty *other = overlaps.value(duty.shift->id))
                lines.append((*duty.shift)[schema().shift.code] + u'>' + (*other->shift)[schema().shift.code]);
        }
        return lines;
    }
    /// Start and length of each run.
    std::vector<std::string> runLines() const
    {
        std::vector<std::string> lines;
        for (const oncall::Run &run : runs(Duties(plan()), m_roster))
            lines.push_back(run.first.toString(Qt::ISODate).toStdString() + " " + std::to_string(run.days));
        return lines;
    }
    using Lines = std::vector<std::string>;
};

TEST_F(ShiftsOfARoster, ThatTouchDoNotOverlap)
{
    const Id someone = person();
    shift(someone, "2026-11-23T08:00", "2026-11-30T08:00");
    shift(someone, "2026-11-30T08:00", "2026-12-07T08:00");
    const Duties duties(plan());
    EXPECT_TRUE(doubleCover(duties).isEmpty());
    EXPECT_TRUE(doubleBookings(duties).isEmpty());
}

TEST_F(ShiftsOfARoster, OverlapAtTheEarlierOfTheTwo)
{
    shift(person(), "2026-11-30T07:59", "2026-12-07T08:00"); // W01
    shift(person(), "2026-11-23T08:00", "2026-11-30T08:00"); // W02
    const Duties duties(plan());
    EXPECT_EQ(told(duties, doubleCover(duties)), QStringList(QStringLiteral("W02>W01")));
    EXPECT_TRUE(doubleBookings(duties).isEmpty());
}

TEST_F(ShiftsOfARoster, ThatStartTogetherGoByTheirCodes)
{
    shift(person(), "2026-11-23T08:00", "2026-11-30T08:00");
    shift(person(), "2026-11-23T08:00", "2026-11-24T08:00");
    const Duties duties(plan());
    EXPECT_EQ(told(duties, doubleCover(duties)), QStringList(QStringLiteral("W01>W02")));
}

TEST_F(ShiftsOfARoster, BookOnePersonTwiceAcrossRanks)
{
    const Id someone = person();
    shift(someone, "2026-11-23T08:00", "2026-11-30T08:00", 1);
    shift(someone, "2026-11-24T08:00", "2026-11-25T08:00", 2);
    const Duties duties(plan());
    EXPECT_TRUE(doubleCover(duties).isEmpty());
    EXPECT_EQ(told(duties, doubleBookings(duties)), QStringList(QStringLiteral("W01>W02")));
}

TEST_F(ShiftsOfARoster, WithoutStartEndOrPersonAreNoTrouble)
{
    const Id someone = person();
    shift(someone, "", "2026-11-30T08:00");
    shift(someone, "2026-11-24T08:00", "");
    shift(someone, "2026-11-24T08:00", "2026-11-24T08:00");
    shift(0, "2026-11-24T08:00", "2026-11-25T08:00");
    shift(0, "2026-11-24T08:00", "2026-11-25T08:00", 2);
    const Duties duties(plan());
    EXPECT_EQ(duties.all().size(), 2U);
    EXPECT_TRUE(doubleBookings(duties).isEmpty());
    EXPECT_TRUE(runLines().empty());
}

TEST_F(ShiftsOfARoster, FromMondayToMondayAreSevenDays)
{
    shift(person(), "2026-11-23T08:00", "2026-11-30T08:00");
    EXPECT_EQ(runLines(), Lines({"2026-11-23 7"}));
}

TEST_F(ShiftsOfARoster, OfNightAfterNightAreOneRun)
{
    const Id someone = person();
    shift(someone, "2026-11-23T18:00", "2026-11-24T08:00");
    shift(someone, "2026-11-24T18:00", "2026-11-25T08:00");
    shift(someone, "2026-11-25T18:00", "2026-11-26T08:00");
    shift(someone, "2026-11-27T18:00", "2026-11-30T08:00");
    EXPECT_EQ(runLines(), Lines({"2026-11-23 3", "2026-11-27 3"}));
}

TEST_F(ShiftsOfARoster, OfTwoWeeksWithoutABreakAreFourteenDays)
{
    const Id someone = person();
    shift(someone, "2026-11-23T08:00", "2026-11-30T08:00", 1);
    shift(person(), "2026-11-23T08:00", "2026-11-30T08:00", 2);
    shift(someone, "2026-11-30T08:00", "2026-12-07T08:00", 2);
    EXPECT_EQ(runLines(), Lines({"2026-11-23 14", "2026-11-23 7"}));
}

TEST_F(ShiftsOfARoster, AreToldInDaysAndOneClearDayIsTwo)
{
    Row row(schema().shift);
    row.setValue(schema().shift.start, QStringLiteral("2026-11-22T00:00"));
    EXPECT_EQ(noticeGivenDays(row), std::nullopt);
    row.set(schema().shift.publishedOn, QDate(2026, 11, 20));
    EXPECT_EQ(noticeGivenDays(row), noticeOfOneClearDay);
    row.setValue(schema().shift.start, QStringLiteral("2026-11-21T23:59"));
    EXPECT_LT(*noticeGivenDays(row), noticeOfOneClearDay);
}

TEST_F(ShiftsOfARoster, AreDueFifteenDaysAheadUnlessTheRosterSaysOtherwise)
{
    Row row(schema().roster);
    EXPECT_EQ(noticeDueDays(row), 15);
    row.set(schema().roster.noticeDays, 0);
    EXPECT_EQ(noticeDueDays(row), 0);
}

TEST_F(ShiftsOfARoster, MeetAnAbsenceOnItsLastDayButNotAfterIt)
{
    const Id someone = person();
    isAbsent(someone, QDate(2026, 11, 20), QDate(2026, 11, 23));
    EXPECT_TRUE(absenceDuring(plan(), someone, {at("2026-11-23T23:59"), at("2026-11-25T08:00")}));
    EXPECT_FALSE(absenceDuring(plan(), someone, {at("2026-11-24T00:00"), at("2026-11-25T08:00")}));
    EXPECT_FALSE(absenceDuring(plan(), someone, {at("2026-11-18T08:00"), at("2026-11-20T00:00")}));
    EXPECT_TRUE(absenceDuring(plan(), someone, {at("2026-11-18T08:00"), at("2026-11-20T00:01")}));
}

} // namespace
