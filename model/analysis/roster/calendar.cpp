// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/calendar.h"

#include "analysis/roster/holidays.h"
#include "plan.h"

namespace oncall {

namespace {

constexpr qint64 msecsPerMinute = 60 * 1000;

QTimeZone zoneOf(const Plan &plan)
{
    const QTimeZone own(plan.setting(schema().plan.timezone).toUtf8());
    if (own.isValid())
        return own;
    const QTimeZone usual(QByteArrayLiteral("Europe/Paris"));
    return usual.isValid() ? usual : QTimeZone::utc();
}

qint64 floorDay(Wall wall)
{
    return wall >= 0 ? wall / minutesPerDay : -((-wall + minutesPerDay - 1) / minutesPerDay);
}

int offsetAt(const QTimeZone &zone, qint64 utcMinute)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMinute * msecsPerMinute, Qt::UTC)) / 60;
}

} // namespace

Calendar::Calendar(const Plan &plan) : m_region(plan.setting(schema().plan.publicHolidays)), m_zone(zoneOf(plan)) {}

bool Calendar::isHoliday(const QDate &date) const
{
    auto known = m_holidays.find(date.year());
    if (known == m_holidays.end()) {
        known = m_holidays.insert(date.year(), {});
        for (const Holiday &holiday : publicHolidays(m_region, date.year()))
            known->insert(holiday.date);
    }
    return known->contains(date);
}

qint64 Calendar::elapsedMin(const Spans &spans) const
{
    qint64 sum = 0;
    for (const Span &span : spans)
        sum += elapsedMin(span);
    return sum;
}

Wall Calendar::later(Wall wall, qint64 minutes) const
{
    const qint64 moment = utc(wall) + minutes;
    return moment + offsetAt(m_zone, moment);
}

/// An hour that comes twice is its first; one that never comes is the moment at which it was skipped. So later on the
/// wall is never earlier in truth.
qint64 Calendar::utc(Wall wall) const
{
    const Offset &offset = offsetOf(floorDay(wall));
    const qint64 before = wall - offset.morning;
    if (offset.morning == offset.evening || before < offset.change)
        return before;
    return std::max(offset.change, wall - offset.evening);
}

const Calendar::Offset &Calendar::offsetOf(qint64 day) const
{
    const auto known = m_offsets.constFind(day);
    if (known != m_offsets.constEnd())
        return *known;
    const qint64 midnight = day * minutesPerDay;
    Offset offset;
    offset.morning = offsetAt(m_zone, midnight - offsetAt(m_zone, midnight));
    offset.evening = offsetAt(m_zone, midnight + minutesPerDay - offset.morning);
    if (offset.morning != offset.evening) {
        const auto start = QDateTime::fromMSecsSinceEpoch((midnight - offset.morning) * msecsPerMinute, Qt::UTC);
        const QTimeZone::OffsetData next = m_zone.nextTransition(start);
        offset.change = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() / msecsPerMinute : midnight;
    }
    return *m_offsets.insert(day, offset);
}

} // namespace oncall
