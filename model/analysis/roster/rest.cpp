// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/rest.h"

#include "analysis/roster/duties.h"
#include "plan.h"

#include <algorithm>

namespace oncall {

namespace {

/// What a person did around interventions that lie near each other; nothing else happens for days on both sides.
struct Stretch {
    Span span;                           ///< whole days
    Callouts::const_iterator first, end; ///< its interventions
    Spans interventions;                 ///< the same, joined
    Spans work;                          ///< usual hours, cut where a later return is recorded
};

/// How many days around an intervention can matter: a rest and the week of the intervention, two months at most.
int marginDays(qint64 restMin)
{
    constexpr qint64 mostDays = 60;
    return static_cast<int>(std::min(mostDays, restMin / minutesPerDay + 9));
}

/// Nobody works for a month on end: a later end is a slip of the pen.
constexpr Wall longestWork = 31 * minutesPerDay;

/// The days that an intervention concerns.
Span around(const Callout &callout, int margin)
{
    const Wall end = std::min(callout.span.to, callout.span.from + longestWork);
    return days(dateOf(callout.span.from).addDays(-margin), dateOf(end).addDays(margin + 1));
}

/// From the end of an intervention to the recorded return nobody works.
Spans returns(const Stretch &stretch)
{
    Spans free;
    for (auto callout = stretch.first; callout != stretch.end; ++callout) {
        if (callout->resumedAt)
            free.push_back({callout->span.to, *callout->resumedAt});
    }
    return merged(std::move(free));
}

std::vector<Stretch> stretches(const Plan &plan, const Calendar &calendar, Id contact, const Callouts &callouts,
                               qint64 restMin)
{
    const int margin = marginDays(restMin);
    std::vector<Stretch> result;
    for (auto callout = callouts.begin(); callout != callouts.end(); ++callout) {
        const Span span = around(*callout, margin);
        if (result.empty() || span.from >= result.back().span.to)
            result.push_back({span, callout, callout, {}, {}});
        Stretch &stretch = result.back();
        stretch.span.to = std::max(stretch.span.to, span.to);
        stretch.end = callout + 1;
        stretch.interventions.push_back(callout->span);
    }
    for (Stretch &stretch : result) {
        stretch.interventions = merged(std::move(stretch.interventions));
        const Spans usual = usualWork(plan, calendar, contact, dateOf(stretch.span.from), dateOf(stretch.span.to));
        stretch.work = without(usual, returns(stretch));
    }
    return result;
}

/// Lunch, not night: within one day and shorter than a daily rest.
bool isBreak(const Calendar &calendar, const Span &free, qint64 restMin)
{
    return dateOf(free.from) == dateOf(free.to - 1) && calendar.elapsedMin(free) < restMin;
}

std::vector<const Row *> rowsWithin(const Stretch &stretch, const Span &span)
{
    std::vector<const Row *> rows;
    const Wall earliest = span.from - longestWork;
    auto callout = std::partition_point(stretch.first, stretch.end,
                                        [&](const Callout &each) { return each.span.from < earliest; });
    for (; callout != stretch.end && callout->span.from < span.to; ++callout) {
        if (callout->span.overlaps(span))
            rows.push_back(callout->intervention);
    }
    return rows;
}

/// Where one working period ends and the next begins.
Spans between(const Spans &work)
{
    Spans free;
    for (std::size_t i = 1; i < work.size(); ++i)
        free.push_back({work[i - 1].to, work[i].from});
    return free;
}

/// When the person worked at all: usual hours and interventions.
Spans busyIn(const Stretch &stretch)
{
    Spans busy = stretch.work;
    busy.insert(busy.end(), stretch.interventions.begin(), stretch.interventions.end());
    return merged(std::move(busy));
}

/// The longest rest that begins in the week; the last one goes on as far as one can see.
Rest longestFrom(const Calendar &calendar, const Spans &busy, const Span &week, Wall horizon)
{
    Rest longest;
    auto each = std::partition_point(busy.begin(), busy.end(), [&](const Span &span) { return span.to < week.from; });
    for (; each != busy.end() && each->to < week.to; ++each) {
        const bool isLast = std::next(each) == busy.end();
        const Span free{each->to, isLast ? std::max(horizon, each->to) : std::next(each)->from};
        const qint64 minutes = calendar.elapsedMin(free);
        if (minutes > longest.minutes)
            longest = {free, minutes};
    }
    return longest;
}

} // namespace

QHash<Id, Callouts> calloutsByContact(const Plan &plan)
{
    const auto &table = schema().intervention;
    QHash<Id, Callouts> result;
    for (const Row *row : plan.each(table)) {
        const Row *shift = plan.find(schema().shift, (*row)[table.shift].value_or(0));
        const auto contact = shift ? (*shift)[schema().shift.contact] : std::nullopt;
        const auto from = wallOf(*row, table.start);
        const auto to = wallOf(*row, table.end);
        if (contact && from && to && *from < *to)
            result[*contact].push_back({row, shift, {*from, *to}, wallOf(*row, table.resumedAt)});
    }
    for (Callouts &callouts : result) {
        std::stable_sort(callouts.begin(), callouts.end(),
                         [](const Callout &a, const Callout &b) { return a.span.from < b.span.from; });
    }
    return result;
}

Spans usualWork(const Plan &plan, const Calendar &calendar, Id contact, const QDate &from, const QDate &to)
{
    const auto &table = schema().workSlot;
    const RowList &slotRows = plan.referring(table.contact, contact);
    const Week week = weekOf(slotRows, table.weekday, table.start, table.end);
    Spans work;
    for (QDate day = from; day < to && !slotRows.empty(); day = day.addDays(1)) {
        if (!calendar.isHoliday(day))
            appendDay(week, day, work);
    }
    return without(merged(std::move(work)), absences(plan, contact));
}

Rest longestRest(const Calendar &calendar, const Span &free, const Spans &interventions)
{
    Rest longest;
    for (const Span &rest : without({free}, interventions)) {
        const qint64 minutes = calendar.elapsedMin(rest);
        if (minutes > longest.minutes)
            longest = {rest, minutes};
    }
    return longest;
}

Wall earliestReturn(const Calendar &calendar, Wall workEnded, const Spans &interventions, qint64 restMin)
{
    Wall restFrom = workEnded;
    bool isTaken = false;
    for (const Span &each : interventions) {
        isTaken = isTaken || calendar.elapsedMin({restFrom, each.from}) >= restMin;
        restFrom = std::max(restFrom, each.to);
    }
    return isTaken ? restFrom : calendar.later(restFrom, restMin);
}

std::vector<DailyRest> dailyRests(const Plan &plan, const Calendar &calendar, Id contact, const Callouts &callouts)
{
    const qint64 restMin = plan.setting(schema().plan.dailyRest).value_or(0);
    std::vector<DailyRest> result;
    for (const Stretch &stretch : stretches(plan, calendar, contact, callouts, restMin)) {
        for (const Span &free : between(stretch.work)) {
            const Spans broken = common({free}, stretch.interventions);
            if (broken.empty() || isBreak(calendar, free, restMin))
                continue;
            const Rest longest = longestRest(calendar, free, broken);
            result.push_back({free, rowsWithin(stretch, free), longest,
                              earliestReturn(calendar, free.from, broken, restMin), longest.minutes >= restMin});
        }
    }
    return result;
}

std::vector<WeeklyRest> weeklyRests(const Plan &plan, const Calendar &calendar, Id contact, const Callouts &callouts)
{
    const qint64 restMin = plan.setting(schema().plan.weeklyRest).value_or(0);
    std::vector<WeeklyRest> result;
    for (const Stretch &stretch : stretches(plan, calendar, contact, callouts, restMin)) {
        const Spans busy = busyIn(stretch);
        QDate monday = mondayOf(dateOf(stretch.span.from));
        for (; wallAt(monday) < stretch.span.to; monday = monday.addDays(7)) {
            const Span week = days(monday, monday.addDays(7));
            const auto rows = rowsWithin(stretch, week);
            if (rows.empty())
                continue;
            const Rest longest = longestFrom(calendar, busy, week, stretch.span.to);
            result.push_back({monday, rows, longest, longest.minutes >= restMin});
        }
    }
    return result;
}

} // namespace oncall
