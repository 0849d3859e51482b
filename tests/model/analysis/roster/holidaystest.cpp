// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/holidays.h"

#include <gtest/gtest.h>

using oncall::easterSunday;
using oncall::publicHolidays;

namespace {

QStringList daysOf(const char *region, int year)
{
    QStringList days;
    for (const oncall::Holiday &holiday : publicHolidays(QString::fromLatin1(region), year))
        days.append(holiday.date.toString(QStringLiteral("MM-dd")));
    return days;
}

TEST(Holidays, EasterFallsAsTheChurchesPublishIt)
{
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22)); // the earliest possible
    EXPECT_EQ(easterSunday(1943), QDate(1943, 4, 25)); // the latest possible
    EXPECT_EQ(easterSunday(1954), QDate(1954, 4, 18));
    EXPECT_EQ(easterSunday(1981), QDate(1981, 4, 19));
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2027), QDate(2027, 3, 28));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
}

TEST(Holidays, EasterIsAlwaysASundayBetween22MarchAnd25April)
{
    for (int year = 1900; year <= 2200; ++year) {
        const QDate easter = easterSunday(year);
        EXPECT_EQ(easter.dayOfWeek(), 7) << year;
        EXPECT_GE(easter, QDate(year, 3, 22));
        EXPECT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(Holidays, MainlandFranceHasEleven)
{
    EXPECT_EQ(daysOf("FR-metropole", 2026),
              QStringLiteral("01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25").split(u' '));
    EXPECT_EQ(daysOf("", 2026), daysOf("FR-metropole", 2026));
}

TEST(Holidays, TwoMayFallOnOneDay)
{
    // Ascension Day and Labour Day of 2008.
    EXPECT_EQ(daysOf("FR-metropole", 2008).count(QStringLiteral("05-01")), 2);
}

TEST(Holidays, AlsaceAndMoselleAddGoodFridayAndTheDayAfterChristmas)
{
    QStringList days = daysOf("FR-alsace-moselle", 2026);
    EXPECT_TRUE(days.removeOne(QStringLiteral("04-03")));
    EXPECT_TRUE(days.removeOne(QStringLiteral("12-26")));
    EXPECT_EQ(days, daysOf("FR-metropole", 2026));
}

TEST(Holidays, EachOverseasDepartmentKeepsTheAbolitionOfSlaveryOnItsDay)
{
    const std::pair<const char *, const char *> regions[] = {{"FR-guadeloupe", "05-27"},
                                                             {"FR-martinique", "05-22"},
                                                             {"FR-guyane", "06-10"},
                                                             {"FR-reunion", "12-20"},
                                                             {"FR-mayotte", "04-27"}};
    for (const auto &[region, day] : regions) {
        QStringList days = daysOf(region, 2027);
        EXPECT_TRUE(std::is_sorted(days.begin(), days.end())) << region;
        EXPECT_TRUE(days.removeOne(QString::fromLatin1(day))) << region;
        EXPECT_EQ(days, daysOf("FR-metropole", 2027)) << region;
    }
}

TEST(Holidays, NoneHasNone)
{
    EXPECT_TRUE(daysOf("none", 2026).isEmpty());
}

} // namespace
