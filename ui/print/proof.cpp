// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/proof.h"

namespace print {

const recovery::Model &Proof::model()
{
    if (!m_model)
        m_model.emplace(m_plan);
    return *m_model;
}

const recovery::Outage &Proof::outage(Id scenario)
{
    auto known = m_outages.find(scenario);
    if (known == m_outages.end()) {
        recovery::Loss loss;
        loss.scenario = scenario;
        known = m_outages.emplace(scenario, recovery::simulate(model(), loss)).first;
    }
    return known->second;
}

const recovery::Coverage &Proof::coverage()
{
    if (!m_coverage)
        m_coverage = recovery::coverage(model());
    return *m_coverage;
}

const std::vector<recovery::WeakPoint> &Proof::weakPoints()
{
    if (!m_weakPoints)
        m_weakPoints = recovery::weakPoints(model());
    return *m_weakPoints;
}

const audit::Report &Proof::report()
{
    if (!m_report)
        m_report = audit::audit(m_plan, m_at, m_texts);
    return *m_report;
}

/// 0 if it is about none.
Id Proof::functionOf(const audit::Finding &finding) const
{
    const auto &function = schema().function;
    if (finding.table == &function)
        return finding.row;
    // "S03/F01": what a scenario does to a function.
    if (finding.table == &schema().scenario && finding.entity.contains(u'/')) {
        const Row *row = m_plan.findByCode(function, finding.entity.section(u'/', -1));
        return row ? row->id : 0;
    }
    const Field *owner = finding.table ? finding.table->ownerField(function) : nullptr;
    const Row *row = owner ? m_plan.find(*finding.table, finding.row) : nullptr;
    const auto *id = row ? std::get_if<qint64>(&row->value(*owner)) : nullptr;
    return id ? *id : 0;
}

const QList<const audit::Finding *> &Proof::openFindings(Id function)
{
    if (!m_openFindings) {
        m_openFindings.emplace();
        for (const audit::Finding &finding : report().findings) {
            if (!finding.waiver)
                (*m_openFindings)[functionOf(finding)].append(&finding);
        }
    }
    static const QList<const audit::Finding *> none;
    const auto found = m_openFindings->constFind(function);
    return found == m_openFindings->cend() ? none : *found;
}

const QHash<Id, recovery::Verdict> &Proof::verdictsOf(Id function)
{
    if (!m_verdicts) {
        m_verdicts.emplace();
        for (const Row *scenario : m_plan.each(schema().scenario)) {
            for (const recovery::Outcome &outcome : outage(scenario->id).functions)
                (*m_verdicts)[outcome.function].insert(scenario->id, outcome.verdict);
        }
    }
    static const QHash<Id, recovery::Verdict> none;
    const auto found = m_verdicts->constFind(function);
    return found == m_verdicts->cend() ? none : *found;
}

} // namespace print
