// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

#include <random>

/// A small, odd plan: nested places, circles of dependencies, solutions that use what is lost, empty values everywhere.
/// The same for the same seed. Scenarios S1 and S2 are in it.
std::unique_ptr<Plan> randomPlan(unsigned seed);

/// Some of its things, without duration.
recovery::Loss randomLoss(const Plan &plan, std::mt19937 &random, int things);
