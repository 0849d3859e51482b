// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/calendar.h"

// Rest around interventions. Being on call is no work: only an intervention, travel included, breaks a rest (Code du
// travail L3121-9, L3121-10). What is left of a rest that was broken does not add up: unless it had been taken in full
// before, a new one begins when the intervention ends.

namespace oncall {

/// An intervention as working time of the person on the shift.
struct Callout {
    const Row *intervention = nullptr;
    const Row *shift = nullptr;
    Span span;                     ///< travel included
    std::optional<Wall> resumedAt; ///< when the person came back to work, if recorded
};
using Callouts = std::vector<Callout>;

/// Every intervention that has a start and a later end, by the person of its shift, each list by start. One during a
/// shift that was called off counts too: work is work.
QHash<Id, Callouts> calloutsByContact(const Plan &plan);

/// The usual working hours of a contact from the start of `from` up to the start of `to`: none on public holidays and
/// absences. Slots without a day, start or end say too little.
Spans usualWork(const Plan &plan, const Calendar &calendar, Id contact, const QDate &from, const QDate &to);

/// The longest stretch of a time without work.
struct Rest {
    Span span;
    qint64 minutes = 0; ///< that pass: the night of a clock change is an hour shorter or longer
};
/// The longest rest in `free` around the interventions; the first of several.
Rest longestRest(const Calendar &calendar, const Span &free, const Spans &interventions);

/// When work may start again after interventions, the rest being `restMin` long: the end of the last one if a rest had
/// been taken in full before or between them, else a full rest later.
Wall earliestReturn(const Calendar &calendar, Wall workEnded, const Spans &interventions, qint64 restMin);

/// Two working periods with interventions between them, and whether a daily rest was (11 hours, L3131-1).
struct DailyRest {
    Span free;                              ///< from the end of work to the return, as planned or as recorded
    std::vector<const Row *> interventions; ///< in it, by start
    Rest longest;
    Wall earliest = 0; ///< when work may start again
    bool isEnough = false;
};
/// One for each stretch between two working periods in which a person was called out. A return recorded later than the
/// usual hour (resumed_at) counts. A break within a working day is no daily rest and is not looked at.
std::vector<DailyRest> dailyRests(const Plan &plan, const Calendar &calendar, Id contact, const Callouts &callouts);

/// A calendar week, Monday to Sunday, with an intervention, and whether a weekly rest begins in it (35 hours: 24 of
/// L3132-2 and the 11 of the day).
struct WeeklyRest {
    QDate monday;
    std::vector<const Row *> interventions; ///< that touch the week, by start
    Rest longest;                           ///< of those that begin in the week; it may last beyond it
    bool isEnough = false;
};
/// One for each week in which a person was called out.
std::vector<WeeklyRest> weeklyRests(const Plan &plan, const Calendar &calendar, Id contact, const Callouts &callouts);

} // namespace oncall
