// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/coverage.h"

#include "plan.h"

namespace oncall {

Spans hoursToCover(const Plan &plan, const Calendar &calendar, const Row &roster, const QDate &from, const QDate &to)
{
    const auto &table = schema().window;
    const Week week = weekOf(plan.referring(table.roster, roster.id), table.weekday, table.start, table.end);
    const bool holidaysFullDay = roster[schema().roster.holidaysFullDay].value_or(false);
    Spans hours;
    // The night before may reach into the first day.
    for (QDate day = from.addDays(-1); day < to; day = day.addDays(1)) {
        appendDay(week, day, hours);
        if (holidaysFullDay && calendar.isHoliday(day))
            hours.push_back(days(day, day.addDays(1)));
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
