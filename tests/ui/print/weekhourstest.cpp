// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/weekhours.h"

#include <gtest/gtest.h>

using print::weekLines;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

TEST(WeekHours, JoinDaysThatFollowOneAnotherWithTheSameHours)
{
    const QString nine = QStringLiteral("09:00");
    const QString five = QStringLiteral("17:00");
    EXPECT_EQ(weekLines({{1, nine, five}, {2, nine, five}, {4, nine, five}}, english),
              QStringList({QStringLiteral("Monday – Tuesday: 09:00–17:00"), QStringLiteral("Thursday: 09:00–17:00")}));
}

TEST(WeekHours, KeepTwoStretchesOfADayTogether)
{
    EXPECT_EQ(weekLines({{7, QStringLiteral("00:00"), QStringLiteral("08:00")},
                         {7, QStringLiteral("18:00"), QStringLiteral("24:00")}},
                        english),
              QStringList(QStringLiteral("Sunday: 00:00–08:00, 18:00–24:00")));
}

TEST(WeekHours, SpeakFrench)
{
    EXPECT_EQ(
        weekLines({{6, QStringLiteral("09:00"), QStringLiteral("12:00")}}, QLocale(QLocale::French, QLocale::France)),
        QStringList(QStringLiteral("Samedi\u00a0: 09:00–12:00")));
}

TEST(WeekHours, OfNothingAreNothing)
{
    EXPECT_EQ(weekLines({}, english), QStringList());
    EXPECT_EQ(weekLines({{9, QStringLiteral("09:00"), QStringLiteral("12:00")}}, english), QStringList());
}

} // namespace
