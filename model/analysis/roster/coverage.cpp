// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/coverage.h"

#include "plan.h"

#include <array>

namespace oncall {

namespace {

/// The stretches of each day of the week, in minutes since its midnight.
using Week = std::array<Spans, 7>;

Week weekOf(const Plan &plan, Id roster)
{
    const auto &table = schema().window;
    Week week;
    for (const Row *row : plan.referring(table.roster, roster)) {
        const auto weekday = (*row)[table.weekday];
        const auto start = minuteOfDay((*row)[table.start]);
        const auto end = minuteOfDay((*row)[table.end]);
        if (!weekday || *weekday < 1 || *weekday > 7 || !start || !end)
            continue;
        const Wall last = *end < *start ? *end + minutesPerDay : *end;
        week[static_cast<std::size_t>(*weekday - 1)].push_back({*start, last});
    }
    return week;
}

} // namespace

Spans hoursToCover(const Plan &plan, const Calendar &calendar, const Row &roster, const QDate &from, const QDate &to)
{
    const Week week = weekOf(plan, roster.id);
    const bool holidaysFullDay = roster[schema().roster.holidaysFullDay].value_or(false);
    Spans hours;
    for (QDate day = from.addDays(-1); day < to;
         day = day.addDays(1)) { // the night before may reach into the first day
        const Wall midnight = wallAt(day);
        for (const Span &each : week[static_cast<std::size_t>(day.dayOfWeek() - 1)])
            hours.push_back({midnight + each.from, midnight + each.to});
        if (holidaysFullDay && calendar.isHoliday(day))
            hours.push_back({midnight, midnight + minutesPerDay});
    }
    return common(merged(std::move(hours)), {days(from, to)});
}

std::vector<Gap> gaps(const Spans &hours, const Spans &covered, const Calendar &calendar)
{
    std::vector<Gap> result;
    bool goesOn = false; // the last gap reaches the end of the hours before
    auto hour = hours.begin();
    for (const Span &piece : without(hours, covered)) {
        while (hour->to < piece.to) { // hours that are covered, wholly or to their end, close a gap
            goesOn = goesOn && !result.empty() && result.back().span.to == hour->to;
            ++hour;
        }
        const bool continues = goesOn && piece.from == hour->from;
        if (!continues)
            result.push_back({{piece.from, piece.from}, 0});
        result.back().span.to = piece.to;
        result.back().minutes += calendar.elapsedMin(piece);
        goesOn = piece.to == hour->to;
    }
    return result;
}

Spans coveredAt(const Duties &duties, Id roster, int rank)
{
    Spans covered;
    for (const Duty *duty : duties.ofRoster(roster)) {
        if (duty->rank == rank && duty->contact)
            covered.push_back(duty->span);
    }
    return merged(std::move(covered));
}

std::vector<Gap> coverageGaps(const Plan &plan, const Calendar &calendar, const Duties &duties, const Row &roster,
                              int rank, const QDate &from, const QDate &to)
{
    const Spans hours = hoursToCover(plan, calendar, roster, from, to);
    return gaps(hours, coveredAt(duties, roster.id, rank), calendar);
}

} // namespace oncall
