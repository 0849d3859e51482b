// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

namespace print {

/// A stretch of a weekday: 1 is Monday; times as "HH:MM".
struct DaySlot {
    int weekday = 0;
    QString start;
    QString end;
};

/// The week in few lines: "Monday – Friday: 09:00–17:30". Days with the same hours that follow one another share a
/// line.
QStringList weekLines(const QList<DaySlot> &times, const QLocale &locale);

} // namespace print
