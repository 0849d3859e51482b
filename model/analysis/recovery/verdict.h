// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "analysis/recovery/simulation.h"

namespace recovery {

Verdict verdictOf(const Model::Function &function, const Profile &levels, const Spans &interruptions);
inline bool isMissed(Verdict verdict)
{
    return verdict == Verdict::Late || verdict == Verdict::Failed;
}
/// The smallest objective that an interruption of that length misses; `never` if it misses none.
Minutes smallestMissed(const Model::Function &function, Minutes longest);
/// Everything about one affected function.
Outcome outcomeOf(const Simulation &simulation, int function);

/// What brings the function down and what brings it back (causes.cpp).
std::vector<Cause> causesOf(const Simulation &simulation, int function);
/// Who needs how much of what, and what is there (capacity.cpp).
std::vector<Capacity> capacityOf(const Simulation &simulation);

} // namespace recovery
