// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/weekhours.h"

#include <algorithm>

namespace print {

namespace {

QString dayName(const QLocale &locale, int weekday)
{
    QString name = locale.standaloneDayName(weekday, QLocale::LongFormat);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QStringList weekLines(const QList<DaySlot> &times, const QLocale &locale)
{
    QStringList hours(8);
    for (const DaySlot &slot : times) {
        if (slot.weekday < 1 || slot.weekday > 7)
            continue;
        QString &day = hours[slot.weekday];
        day += (day.isEmpty() ? QString() : QStringLiteral(", ")) + QStringLiteral("%1–%2").arg(slot.start, slot.end);
    }
    QStringList lines;
    for (int first = 1; first <= 7; ++first) {
        int last = first;
        while (last < 7 && hours.at(last + 1) == hours.at(first))
            ++last;
        const QString days = first == last
                                 ? dayName(locale, first)
                                 : QStringLiteral("%1 – %2").arg(dayName(locale, first), dayName(locale, last));
        const QString colon = locale.language() == QLocale::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": ");
        if (!hours.at(first).isEmpty())
            lines.append(days + colon + hours.at(first));
        first = last;
    }
    return lines;
}

} // namespace print
