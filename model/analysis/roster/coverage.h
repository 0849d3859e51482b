// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/calendar.h"
#include "analysis/roster/duties.h"

namespace oncall {

/// The hours of the roster in which somebody must be on call, from the start of `from` up to the start of `to`: its
/// weekly windows and, where it says so, public holidays all day. A window that ends before it starts runs over
/// midnight. Windows without a day, start or end say too little.
Spans hoursToCover(const Plan &plan, const Calendar &calendar, const Row &roster, const QDate &from, const QDate &to);

/// Hours to cover that nobody covers.
struct Gap {
    Span span;          ///< from the first uncovered minute to the last: hours not to be covered may lie between
    qint64 minutes = 0; ///< how much of it should be covered, in minutes that pass
    bool operator==(const Gap &) const = default;
};
/// What of `hours` is not `covered`; pieces between which nothing is covered are one gap.
std::vector<Gap> gaps(const Spans &hours, const Spans &covered, const Calendar &calendar);

/// When somebody is on call at that rank. A shift that names nobody covers nothing.
Spans coveredAt(const Duties &duties, Id roster, int rank);

/// The gaps of one rank of the roster from the start of `from` up to the start of `to`.
std::vector<Gap> coverageGaps(const Plan &plan, const Calendar &calendar, const Duties &duties, const Row &roster,
                              int rank, const QDate &from, const QDate &to);

} // namespace oncall
