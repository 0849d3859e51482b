// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/wallclock.h"

#include <algorithm>

namespace oncall {

namespace {

constexpr qint64 firstDay = 2440588; // 1970-01-01 as a Julian day

/// Two digits at `place`; -1 if they are none.
int twoDigits(QStringView text, qsizetype place)
{
    const int tens = text.at(place).digitValue();
    const int ones = text.at(place + 1).digitValue();
    return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
}

std::optional<int> minutesIn(QStringView time)
{
    if (time.size() != 5 || time.at(2) != u':')
        return std::nullopt;
    const int hours = twoDigits(time, 0);
    const int minutes = twoDigits(time, 3);
    const bool isTime = hours >= 0 && minutes >= 0 && minutes < 60 && 60 * hours + minutes <= minutesPerDay;
    return isTime ? std::optional(60 * hours + minutes) : std::nullopt;
}

} // namespace

Wall wallAt(const QDate &date, qint64 minuteOfDay)
{
    return (date.toJulianDay() - firstDay) * minutesPerDay + minuteOfDay;
}

QDate dateOf(Wall wall)
{
    const Wall sinceMidnight = ((wall % minutesPerDay) + minutesPerDay) % minutesPerDay;
    return QDate::fromJulianDay((wall - sinceMidnight) / minutesPerDay + firstDay);
}

QDateTime timeOf(Wall wall)
{
    const QDate date = dateOf(wall);
    return QDateTime(date, QTime(0, 0).addSecs(static_cast<int>(wall - wallAt(date)) * 60), Qt::UTC);
}

std::optional<Wall> wallOf(const Row &row, const Column<QDateTime> &column)
{
    const auto *text = std::get_if<QString>(&row.value(column));
    if (!text || text->size() != 16)
        return std::nullopt;
    const QDate date = QDate::fromString(text->left(10), Qt::ISODate);
    const auto minutes = minutesIn(QStringView(*text).mid(11));
    return date.isValid() && minutes ? std::optional(wallAt(date, *minutes)) : std::nullopt;
}

std::optional<int> minuteOfDay(const QString &time)
{
    return minutesIn(time);
}

QDate mondayOf(const QDate &date)
{
    return date.addDays(1 - date.dayOfWeek());
}

Span days(const QDate &from, const QDate &to)
{
    return {wallAt(from), wallAt(to)};
}

Spans merged(Spans spans)
{
    std::erase_if(spans, [](const Span &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    Spans result;
    for (const Span &span : spans) {
        if (!result.empty() && span.from <= result.back().to)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    return result;
}

Spans common(const Spans &a, const Spans &b)
{
    Spans result;
    auto one = a.begin();
    auto two = b.begin();
    if (one != a.end())
        two = std::partition_point(b.begin(), b.end(), [&](const Span &span) { return span.to <= one->from; });
    while (one != a.end() && two != b.end()) {
        const Span both{std::max(one->from, two->from), std::min(one->to, two->to)};
        if (!both.isEmpty())
            result.push_back(both);
        if (one->to < two->to)
            ++one;
        else
            ++two;
    }
    return result;
}

Spans without(const Spans &spans, const Spans &holes)
{
    Spans result;
    auto hole = holes.begin();
    for (const Span &span : spans) {
        Wall from = span.from;
        while (hole != holes.end() && hole->to <= from)
            ++hole;
        for (auto each = hole; each != holes.end() && each->from < span.to; ++each) {
            if (from < each->from)
                result.push_back({from, each->from});
            from = std::max(from, each->to);
        }
        if (from < span.to)
            result.push_back({from, span.to});
    }
    return result;
}

Week weekOf(const RowList &rows, const Column<int> &weekday, const Column<QString> &start, const Column<QString> &end)
{
    Week week;
    for (const Row *row : rows) {
        const auto day = (*row)[weekday];
        const auto first = minuteOfDay((*row)[start]);
        const auto last = minuteOfDay((*row)[end]);
        if (day && *day >= 1 && *day <= 7 && first && last)
            week[static_cast<std::size_t>(*day - 1)].push_back(
                {*first, *last < *first ? *last + minutesPerDay : *last});
    }
    return week;
}

void appendDay(const Week &week, const QDate &day, Spans &spans)
{
    const Wall midnight = wallAt(day);
    for (const Span &each : week[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        spans.push_back({midnight + each.from, midnight + each.to});
}

} // namespace oncall
