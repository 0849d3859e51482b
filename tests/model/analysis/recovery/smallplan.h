// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

/// A plan from a few words: JSON without its quotes, and `!R1` for an essential need of R1, `?R1` for a useful one,
/// `>F2` for an essential dependency on F2. A failure of the test if it is none.
std::unique_ptr<Plan> smallPlan(const char *words);

/// "R1 P1 S1 @60": codes that are lost, a scenario of the plan, the duration of the cause.
recovery::Loss lossOf(const Plan &plan, const char *words);

/// "F1 held 0=50 60=100; F2 failed 0=0 60=100": verdict and levels of the functions that are affected.
std::string shown(const Plan &plan, const recovery::Outage &outage);
/// The same of a loss.
std::string outageOf(const char *plan, const char *loss);

/// The outcome of one function; a failure of the test if it is not affected.
recovery::Outcome outcomeOf(const Plan &plan, const recovery::Outage &outage, const char *code);
