// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/timeline.h"
#include "plan.h"

namespace recovery {

/// How long something takes under three ways of working, in minutes from the start of the procedure.
struct WaysOfWorking {
    Minutes planned = 0;    ///< everybody keeps to the offsets
    Minutes sequential = 0; ///< one step after the other
    Minutes oneAtATime = 0; ///< nobody does two steps at once
    bool isAtLeast = false; ///< a step has no duration: these are lower bounds
    bool operator==(const WaysOfWorking &) const = default;
};

/// How long a procedure takes, against the RTO of its function (recovery.md, "Procedure time").
struct ProcedureTimes {
    /// Until service resumes; empty if no step brings it back: a recovery procedure's last recovery step is done, else
    /// its first continuity step begins, else its last reflex step is done (rule PRC-005).
    std::optional<WaysOfWorking> resume;
    WaysOfWorking whole;
    std::optional<Minutes> rto;
};

ProcedureTimes procedureTimes(const Plan &plan, const Row &procedure);

} // namespace recovery
