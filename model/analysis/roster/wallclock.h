// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

#include <array>
#include <vector>

/// On-call duty: the hours to cover, who covers them, and what the law asks for (domain.md 3.2, 3.4, 6.5). Pure: rows
/// and dates in, values out.
namespace oncall {

/// A moment on the clock on the wall of the plan's time zone: minutes since 1970-01-01 00:00, every day of 1,440. What
/// people write into a roster is wall time; how long something lasted is asked of Calendar, which knows the clock
/// changes.
using Wall = qint64;
constexpr Wall minutesPerDay = 24 * 60;

/// `minuteOfDay` 0 to 1,440: the end of a day is the start of the next.
Wall wallAt(const QDate &date, qint64 minuteOfDay = 0);
QDate dateOf(Wall wall);
/// For showing: its date() and time() are those of the wall, whatever the zone of the machine.
QDateTime timeOf(Wall wall);
/// What a cell holds, nullopt if it is empty. Read as written: an hour that the machine's own clock skips is kept.
std::optional<Wall> wallOf(const Row &row, const Column<QDateTime> &column);
/// "08:30" → 510, "24:00" → 1,440; nullopt if it is no time.
std::optional<int> minuteOfDay(const QString &time);
/// The Monday of the week.
QDate mondayOf(const QDate &date);

/// From a moment up to another, the end not included.
struct Span {
    Wall from = 0;
    Wall to = 0;
    bool isEmpty() const { return to <= from; }
    bool overlaps(const Span &other) const { return from < other.to && other.from < to; }
    bool operator==(const Span &) const = default;
};
/// Whole days, `to` not included.
Span days(const QDate &from, const QDate &to);

using Spans = std::vector<Span>;
/// Sorted, empty ones left out, those that overlap or touch joined. The functions below expect and give such lists.
Spans merged(Spans spans);
/// What lies in both.
Spans common(const Spans &a, const Spans &b);
/// What of `spans` does not lie in `holes`.
Spans without(const Spans &spans, const Spans &holes);

/// The stretches of each day of a week, Monday first, in minutes since its midnight; one that ends before it starts
/// runs over midnight. Rows without a weekday, start or end say too little and are left out.
using Week = std::array<Spans, 7>;
Week weekOf(const RowList &rows, const Column<int> &weekday, const Column<QString> &start, const Column<QString> &end);
/// What a day takes of the week, on the wall; appended to `spans`.
void appendDay(const Week &week, const QDate &day, Spans &spans);

} // namespace oncall
