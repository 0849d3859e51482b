// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/wallclock.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

class Plan;

namespace oncall {

/// The days and the clock of a plan: its public holidays and how long wall time really lasts in its time zone. Keeps
/// what it worked out, so one of it serves a whole run; good until the settings change.
class Calendar
{
public:
    /// A time zone that nobody knows, or none, is read as Europe/Paris, which a new plan has.
    explicit Calendar(const Plan &plan);

    bool isHoliday(const QDate &date) const;
    /// How many minutes pass, clock changes counted: a Saturday evening to Sunday morning is an hour shorter in March.
    qint64 elapsedMin(const Span &span) const { return isEarlier(span) ? utc(span.to) - utc(span.from) : 0; }
    qint64 elapsedMin(const Spans &spans) const;
    /// What the wall shows that many minutes later.
    Wall later(Wall wall, qint64 minutes) const;

private:
    /// How far the clock is ahead of UTC, in minutes, and when that changes if it does so on the day.
    struct Offset {
        int morning = 0;
        int evening = 0;
        qint64 change = 0; ///< minutes since 1970 UTC
    };
    static bool isEarlier(const Span &span) { return span.from < span.to; }
    qint64 utc(Wall wall) const;
    const Offset &offsetOf(qint64 day) const;

    QString m_region;
    QTimeZone m_zone;
    mutable QHash<qint64, Offset> m_offsets;
    mutable QHash<int, QSet<QDate>> m_holidays; ///< by year
};

} // namespace oncall
