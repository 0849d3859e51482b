// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"
#include "analysis/recovery/coverage.h"
#include "analysis/recovery/weakpoints.h"

#include <unordered_map>

namespace print {

/// What the plan proves of itself, for all chapters of a document: each answer is computed once, when first asked for.
class Proof
{
public:
    /// `at` is the day the audit judges by.
    Proof(const Plan &plan, const Texts &texts, const QDate &at) : m_plan(plan), m_texts(texts), m_at(at) {}

    /// What the scenario does to the functions.
    const recovery::Outage &outage(Id scenario);
    /// What any other loss does to them; not kept.
    recovery::Outage simulated(const recovery::Loss &loss) { return recovery::simulate(model(), loss); }
    /// The solutions that count for each function in each scenario.
    const recovery::Coverage &coverage();
    /// Single losses that make functions miss their objectives, ranked.
    const std::vector<recovery::WeakPoint> &weakPoints();
    /// The audit of the whole plan, by all rules.
    const audit::Report &report();
    /// The findings that no waiver covers about the function, the rows it owns, or a scenario and it.
    const QList<const audit::Finding *> &openFindings(Id function);
    /// By scenario what each that reaches the function does to it.
    const QHash<Id, recovery::Verdict> &verdictsOf(Id function);

private:
    const recovery::Model &model();
    Id functionOf(const audit::Finding &finding) const;

    const Plan &m_plan;
    Texts m_texts;
    QDate m_at;
    std::optional<recovery::Model> m_model;
    std::unordered_map<Id, recovery::Outage> m_outages; ///< keeps its places: references are given away
    std::optional<recovery::Coverage> m_coverage;
    std::optional<std::vector<recovery::WeakPoint>> m_weakPoints;
    std::optional<audit::Report> m_report;
    std::optional<QHash<Id, QList<const audit::Finding *>>> m_openFindings;
    std::optional<QHash<Id, QHash<Id, recovery::Verdict>>> m_verdicts;
};

} // namespace print
