// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/coverage.h"

namespace oncall {

/// What one person carries at one rank of a roster.
struct Load {
    Id contact = 0;
    bool isInPool = false;
    int shifts = 0;
    qint64 minutes = 0; ///< on call within the hours to cover, in minutes that pass
};

/// How the hours of a rank are shared out.
struct RankLoad {
    std::vector<Load> people; ///< the pool in its order, then others who had shifts, in theirs
    int poolSize = 0;
    qint64 poolMinutes = 0;
    /// What each member of the pool would carry if all carried the same; nullopt for an empty pool.
    std::optional<double> meanMin() const;
    /// True if the minutes are more than that percentage of the mean. Exact: nothing is rounded.
    bool isAbove(qint64 minutes, int percent) const;
};

/// The hours on which people are paid and compared: within the windows and holidays of the roster. A roster that has no
/// windows yet counts its shifts whole.
Spans hoursThatCount(const Plan &plan, const Calendar &calendar, const Row &roster, const QDate &from, const QDate &to);

/// Hours per person at the rank, from the start of `from` up to the start of `to`.
RankLoad rankLoad(const Plan &plan, const Calendar &calendar, const Duties &duties, const Row &roster, int rank,
                  const QDate &from, const QDate &to);

} // namespace oncall
