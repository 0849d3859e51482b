// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace oncall {

/// A day on which work rests.
struct Holiday {
    QDate date;
    const char *name; ///< "Easter Monday" (source text of the context "Roster")
    bool operator==(const Holiday &other) const { return date == other.date; }
};

/// Easter of the Gregorian calendar (the anonymous computus of 1876, as Meeus gives it).
QDate easterSunday(int year);

/// The public holidays of a year, by date: the eleven of Code du travail L3133-1; in Alsace and Moselle also Good
/// Friday and 26 December (L3134-13); overseas also the day of the abolition of slavery (L3422-2). `region` is a key of
/// the plan's setting `public_holidays`; "none" has none, an empty one is read as mainland France, its default.
QList<Holiday> publicHolidays(const QString &region, int year);

} // namespace oncall
