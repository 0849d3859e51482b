// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

#include <functional>

namespace recovery {

/// A function that misses an objective.
struct Missed {
    Id function = 0;
    Verdict verdict = Verdict::Late; ///< late or failed
    Minutes longest = 0;
    bool operator==(const Missed &) const = default;
};

/// One thing, or two together, whose loss makes functions miss their objective.
struct WeakPoint {
    std::vector<Thing> things;     ///< by code
    std::vector<Missed> functions; ///< by code
    bool operator==(const WeakPoint &) const = default;
};

/// Told how much is done; false gives up, and what was found so far is returned.
using Progress = std::function<bool(int done, int all)>;

/// Every resource, contact and provider whose loss alone, until its ordinary repair, makes a function late or failed.
/// Ranked: class of the most critical such function, more functions first, smallest objective missed, code, kind.
std::vector<WeakPoint> weakPoints(const Model &model, const Progress &progress = {});

/// Every pair of things with the functions that get late or failed when both are lost, and under neither alone.
/// Ranked in the same way. Only pairs that touch a function in common are tried: the others cannot do more together
/// than each by itself.
std::vector<WeakPoint> weakPairs(const Model &model, const Progress &progress = {});

} // namespace recovery
