// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// What a plan obliges its people to do by a day. Pure: the days are arguments.
namespace analysis {

/// In the order in which those of one day are told.
enum class DeadlineKind {
    ContractNotice, ///< last day to give notice
    ContractEnd,
    Document, ///< a provider's certificate or proof expires
    Qualification,
    Acceptance,     ///< an accepted risk is to be accepted again
    ImpactAnalysis, ///< a function's is as old as the plan allows
    ScenarioReview,
    ProcedureReview,
    PlanReview,
    Review, ///< a meeting or an audit
    Exercise,
    ExerciseReport,
    Training,
    Waiver, ///< of the audit
};

struct Deadline {
    QDate on;
    DeadlineKind kind = DeadlineKind::ContractNotice;
    const Table *table = nullptr; ///< the row that it is about
    Id row = 0;
    std::optional<Id> who; ///< the contact in charge, where one is named
    bool operator==(const Deadline &) const = default;
};

/// Everything still to be done up to `last`, by day: what is overdue on `today` too, except what can no longer be done
/// (a notice). What a later certificate or qualification replaces, and what is over or called off, is no deadline.
QList<Deadline> deadlines(const Plan &plan, const QDate &today, const QDate &last);

} // namespace analysis
