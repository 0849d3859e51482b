// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/holidays.h"

#include <QtGlobal>

#include <algorithm>

namespace oncall {

namespace {

/// The day on which the abolition of slavery is kept, and where.
struct Abolition {
    const char *region;
    int month;
    int day;
};
constexpr Abolition abolitions[] = {{"FR-mayotte", 4, 27},
                                    {"FR-martinique", 5, 22},
                                    {"FR-guadeloupe", 5, 27},
                                    {"FR-guyane", 6, 10},
                                    {"FR-reunion", 12, 20}};

QList<Holiday> everywhere(int year)
{
    const QDate easter = easterSunday(year);
    return {{QDate(year, 1, 1), QT_TRANSLATE_NOOP("Roster", "New Year's Day")},
            {easter.addDays(1), QT_TRANSLATE_NOOP("Roster", "Easter Monday")},
            {QDate(year, 5, 1), QT_TRANSLATE_NOOP("Roster", "Labour Day")},
            {QDate(year, 5, 8), QT_TRANSLATE_NOOP("Roster", "Victory Day 1945")},
            {easter.addDays(39), QT_TRANSLATE_NOOP("Roster", "Ascension Day")},
            {easter.addDays(50), QT_TRANSLATE_NOOP("Roster", "Whit Monday")},
            {QDate(year, 7, 14), QT_TRANSLATE_NOOP("Roster", "National Day")},
            {QDate(year, 8, 15), QT_TRANSLATE_NOOP("Roster", "Assumption Day")},
            {QDate(year, 11, 1), QT_TRANSLATE_NOOP("Roster", "All Saints' Day")},
            {QDate(year, 11, 11), QT_TRANSLATE_NOOP("Roster", "Armistice Day 1918")},
            {QDate(year, 12, 25), QT_TRANSLATE_NOOP("Roster", "Christmas Day")}};
}

} // namespace

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int shift = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * shift + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

QList<Holiday> publicHolidays(const QString &region, int year)
{
    if (region == QLatin1String("none"))
        return {};
    QList<Holiday> holidays = everywhere(year);
    if (region == QLatin1String("FR-alsace-moselle")) {
        holidays.append({easterSunday(year).addDays(-2), QT_TRANSLATE_NOOP("Roster", "Good Friday")});
        holidays.append({QDate(year, 12, 26), QT_TRANSLATE_NOOP("Roster", "St Stephen's Day")});
    }
    for (const Abolition &abolition : abolitions) {
        if (region == QLatin1String(abolition.region))
            holidays.append(
                {QDate(year, abolition.month, abolition.day), QT_TRANSLATE_NOOP("Roster", "Abolition of slavery")});
    }
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return holidays;
}

} // namespace oncall
