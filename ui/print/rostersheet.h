// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What is told of an on-call duty, in the plan's chapter and on a sheet of its own.
namespace print {

/// Days that a schedule is printed for, `to` not included.
struct DaySpan {
    QDate from;
    QDate to;
};

/// Service, functions, response time, legal basis, notice, compensation, skills.
void rosterRules(ChapterWriter &writer, const Row &roster);
/// From the Monday of the day of the document as far as shifts are planned, at least as far as the plan looks ahead. If
/// nobody is planned any more, the last month with shifts.
DaySpan schedulePeriod(const ChapterWriter &writer, const Row &roster);
/// The shifts of those days as a calendar.
void rosterCalendar(ChapterWriter &writer, const Row &roster, const DaySpan &period);
/// The same week by week: who, with numbers, told when, exceptional or not.
Table scheduleTable(ChapterWriter &writer, const Row &roster, const DaySpan &period);
/// "exceptional change, 3 days ahead"; "" for a shift that was planned as usual. Never the reason: it may be somebody's
/// health (GDPR, article 9), and the schedule hangs where all can read it.
QString exceptionalWords(const ChapterWriter &writer, const Row &shift);
/// The hours of the week to cover, in words.
void hoursToCover(ChapterWriter &writer, const Row &roster);
/// The hours ahead for which nobody is on call, per rank.
void coverageGaps(ChapterWriter &writer, const Row &roster);
/// What the audit says of notice, rest, absences and qualifications.
Table rosterChecks(ChapterWriter &writer, const Row &roster);
/// The shifts of the roster that touch those days, by start, then rank; those called off only if asked for.
enum class CalledOff { Left, Shown };
QList<Row> shiftsOf(ChapterWriter &writer, const Row &roster, const DaySpan &period, CalledOff calledOff);

} // namespace print
