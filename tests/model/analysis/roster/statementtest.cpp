// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/statement.h"
#include "model/analysis/roster/rosterplan.h"
#include "support/exampleplan.h"

using namespace oncall;

namespace {

class StatementsOfAMonth : public RosterPlan
{
protected:
    std::vector<Statement> of(const QDate &day) const { return monthlyStatements(plan(), calendar(), day); }
};

TEST_F(StatementsOfAMonth, OfNobodyAreNone)
{
    EXPECT_TRUE(of(QDate(2026, 11, 23)).empty());
}

TEST_F(StatementsOfAMonth, CutAShiftAtTheEndOfTheMonthAndLoseNothing)
{
    nightsAndWeekEnds();
    const Id someone = person();
    shift(someone, "2026-10-26T08:00", "2026-11-02T08:00");
    const auto october = of(QDate(2026, 10, 31));
    const auto november = of(QDate(2026, 11, 1));
    ASSERT_EQ(october.size(), 1U);
    ASSERT_EQ(november.size(), 1U);
    EXPECT_EQ(october[0].month, QDate(2026, 10, 1));
    EXPECT_EQ(told(october[0].duties.at(0).periods.at(0).span), "2026-10-26T08:00 2026-11-01T00:00");
    EXPECT_EQ(october[0].onCallMin, (6 + 4 * 14 + 24) * 60);
    EXPECT_EQ(november[0].onCallMin, (24 + 8) * 60);
    EXPECT_TRUE(of(QDate(2026, 12, 1)).empty());
}

TEST_F(StatementsOfAMonth, NameTheCompensationAndWorkOutTheWeeklyAmountOfRankOne)
{
    setRoster(schema().roster.compensation, QStringLiteral("180 € a week"));
    setRoster(schema().roster.compensationWeek, 180);
    const Id first = person();
    const Id second = person();
    shift(first, "2026-11-02T08:00", "2026-11-09T08:00", 1);
    shift(first, "2026-11-16T08:00", "2026-11-19T20:00", 1);
    shift(second, "2026-11-02T08:00", "2026-11-09T08:00", 2);
    const auto found = of(QDate(2026, 11, 1));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].contact, first);
    EXPECT_EQ(found[0].duties.at(0).compensation, QStringLiteral("180 € a week"));
    EXPECT_DOUBLE_EQ(*found[0].duties.at(0).compensationEur, 270);
    EXPECT_EQ(found[1].duties.at(0).rank, 2);
    EXPECT_EQ(found[1].duties.at(0).compensationEur, std::nullopt);
}

TEST_F(StatementsOfAMonth, ListTheInterventionsThatBeganInItWithTheRestGiven)
{
    const Id someone = person();
    works(someone, "09:00", "18:00");
    const Id duty = shift(someone, "2026-10-26T08:00", "2026-11-09T08:00");
    intervention(duty, "2026-10-31T23:30", "2026-11-01T00:30");
    intervention(duty, "2026-11-05T03:00", "2026-11-05T04:00", "2026-11-05T15:00");
    intervention(duty, "2026-11-06T10:00", "2026-11-06T10:20");
    const auto found = of(QDate(2026, 11, 1));
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].interventions.size(), 2U);
    EXPECT_EQ(found[0].interventionMin, 80);
    EXPECT_EQ(found[0].duties.at(0).interventionMin, 80);
    const auto &night = found[0].interventions[0];
    ASSERT_TRUE(night.rest);
    EXPECT_EQ(told(night.rest->longest.span), "2026-11-05T04:00 2026-11-05T15:00");
    EXPECT_TRUE(night.rest->isEnough);
    EXPECT_FALSE(found[0].interventions[1].rest) << "it fell into working hours";
}

TEST_F(StatementsOfAMonth, LeaveCancelledShiftsOutButNotTheWorkDone)
{
    const Id someone = person();
    const Id duty = shift(someone, "2026-11-02T08:00", "2026-11-09T08:00");
    intervention(duty, "2026-11-05T03:00", "2026-11-05T04:00");
    Row row = *m_plan->find(schema().shift, duty);
    row.set(schema().shift.status, QStringLiteral("cancelled"));
    change(schema().shift, row);
    const auto found = of(QDate(2026, 11, 1));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].onCallMin, 0);
    EXPECT_EQ(found[0].interventionMin, 60);
}

TEST(StatementsOfTheExample, AddUpToTheHoursOfTheRoster)
{
    const auto plan = examplePlan();
    const Calendar calendar(*plan);
    const auto statements = monthlyStatements(*plan, calendar, QDate(2026, 11, 1));
    // November 2026 begins on a Sunday; the 11th, a Wednesday, is covered all day. Two ranks without a gap.
    const int weekdays = 20; // 21 working days but for the 11th
    const int fullDays = 10; // 9 days of week-ends and the 11th
    qint64 sum = 0;
    for (const Statement &statement : statements)
        sum += statement.onCallMin;
    EXPECT_EQ(sum, 2 * 60 * (weekdays * 14 + fullDays * 24));
    const Id p22 = plan->findByCode(schema().contact, QStringLiteral("P22"))->id;
    const auto mine =
        std::find_if(statements.begin(), statements.end(), [&](const Statement &each) { return each.contact == p22; });
    ASSERT_NE(mine, statements.end());
    EXPECT_EQ(mine->onCallMin, (5 * 14 + 2 * 24 + 10) * 60); // the week of the 11th
    EXPECT_EQ(mine->interventionMin, 90 + 50);
    EXPECT_DOUBLE_EQ(*mine->duties.at(0).compensationEur, 180);
}

} // namespace
