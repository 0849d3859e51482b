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

} // namespace print
