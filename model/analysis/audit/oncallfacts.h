// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"
#include "analysis/roster/calendar.h"
#include "analysis/roster/duties.h"

namespace audit {

/// The shifts of the plan and its calendar, for the rules on on-call duty.
struct OnCall {
    explicit OnCall(const Facts &facts) : calendar(facts.plan()), duties(facts.plan()) {}
    oncall::Calendar calendar;
    oncall::Duties duties;
};

/// "120 h", "34 h 59 min": hours are not counted in days here.
QString hours(const Check &check, qint64 minutes);
/// "28/12/2026 18:00".
QString moment(const Check &check, oncall::Wall wall);
/// "AST1/rank2" without the code of the roster.
QString rankPart(int rank);

// The rules of the family, by theme; onCallRules() joins them.
Rules onCallCoverageRules();
Rules onCallShiftRules();
Rules onCallRestRules();

} // namespace audit
