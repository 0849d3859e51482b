// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/facts.h"

#include "analysis/derived.h"

namespace audit {

KeyPeople::KeyPeople(const Facts &facts)
{
    const Plan &plan = facts.plan();
    const auto &priority = facts.get<PriorityFunctions>();
    const auto add = [this](std::optional<Id> contact) {
        if (contact)
            ids.insert(*contact);
    };
    for (const Row *function : priority.rows)
        add((*function)[schema().function.owner]);
    for (const Row *role : plan.each(schema().role))
        add((*role)[schema().role.holder]);
    for (const Row *deputy : plan.each(schema().deputy)) {
        if ((*deputy)[schema().deputy.role] || priority.contains((*deputy)[schema().deputy.function]))
            add((*deputy)[schema().deputy.contact]);
    }
    for (const Row *member : plan.each(schema().pool))
        add((*member)[schema().pool.contact]);
}

PriorityFunctions::PriorityFunctions(const Facts &facts)
{
    for (const Row *function : facts.plan().each(schema().function)) {
        if (!analysis::isPriority(*function))
            continue;
        rows.push_back(function);
        ids.insert(function->id);
    }
}

CriticalSupply::CriticalSupply(const Facts &facts)
{
    for (const Row *contract : facts.plan().each(schema().contract)) {
        if (!analysis::isCriticalContract(facts.plan(), contract->id))
            continue;
        contracts.insert(contract->id);
        if (const auto provider = (*contract)[schema().contract.provider])
            providers.insert(*provider);
    }
}

ImplementedSolutions::ImplementedSolutions(const Facts &facts)
{
    const auto &table = schema().solution;
    for (const Row *solution : facts.plan().each(table)) {
        if ((*solution)[table.status] != QLatin1String("implemented"))
            continue;
        all.push_back(solution);
        for (const Id resource : (*solution)[table.coversResources])
            byResource[resource].push_back(solution);
        for (const Id function : (*solution)[table.coversFunctions])
            byFunction[function].push_back(solution);
        for (const Id scenario : (*solution)[table.scenarios])
            byScenario[scenario].push_back(solution);
    }
}

EssentialNeeds::EssentialNeeds(const Facts &facts)
{
    const auto &table = schema().functionResource;
    for (const Row *need : facts.plan().each(table)) {
        if ((*need)[table.need] != QLatin1String("essential"))
            continue;
        byFunction[(*need)[table.function].value_or(0)].push_back(need);
        byResource[(*need)[table.resource].value_or(0)].push_back(need);
    }
}

Qualifications::Qualifications(const Facts &facts)
{
    const auto &table = schema().qualification;
    for (const Row *row : facts.plan().each(table))
        byContactAndSkill[{(*row)[table.contact].value_or(0), (*row)[table.skill].value_or(0)}].push_back(row);
}

bool Qualifications::holds(Id contact, Id skill, int leastLevel, const QDate &at) const
{
    const RowList rows = byContactAndSkill.value({contact, skill});
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row *row) { return analysis::isQualified(*row, leastLevel, at); });
}

} // namespace audit
