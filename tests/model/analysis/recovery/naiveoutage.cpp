// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/recovery/naiveoutage.h"

#include <algorithm>
#include <set>

using namespace recovery;

namespace {

class NaiveOutage
{
public:
    NaiveOutage(const Plan &plan, const Loss &loss)
        : m_plan(plan), m_loss(loss), m_scenario(loss.scenario ? plan.find(schema().scenario, *loss.scenario) : nullptr)
    {}

    QHash<Id, Profile> levels()
    {
        takeAway();
        start();
        std::set<Minutes> moments{0};
        for (const Minutes until : std::as_const(m_until))
            moments.insert(until);
        for (const Active &active : m_active) {
            moments.insert(active.from);
            moments.insert(active.to);
        }
        QHash<Id, Profile> result;
        for (const Minutes moment : moments) {
            const auto now = levelsAt(moment);
            for (auto it = now.begin(); it != now.end(); ++it)
                append(result[it.key()], {moment, it.value()});
        }
        return result;
    }

private:
    struct Active {
        const Row *solution;
        Minutes from, to;
    };

    std::optional<Minutes> duration() const
    {
        if (m_loss.duration || !m_scenario)
            return m_loss.duration;
        return Cell<qint64>::read(m_scenario->value(schema().scenario.referenceDuration));
    }

    bool isReduced(Id resource) const
    {
        return m_scenario && (*m_scenario)[schema().scenario.resources].contains(resource) &&
               (*m_plan.find(schema().resource, resource))[schema().resource.category] == QLatin1String("people");
    }

    Id providerOf(std::optional<Id> contract) const
    {
        const Row *row = contract ? m_plan.find(schema().contract, *contract) : nullptr;
        return row ? (*row)[schema().contract.provider].value_or(0) : 0;
    }

    void takeAway()
    {
        const auto &table = schema().resource;
        for (const Row *row : m_plan.each(table)) {
            const bool isListed = m_scenario && (*m_scenario)[schema().scenario.resources].contains(row->id);
            Minutes until = 0;
            if (isListed || m_loss.resources.contains(row->id))
                until = duration().value_or((*row)[table.rta].value_or(43200));
            if (m_loss.providers.contains(providerOf((*row)[table.contract])))
                until = std::max(until, duration().value_or(43200));
            m_until.insert(row->id, until);
        }
        for (int round = 0; round < m_plan.count(table); ++round) {
            for (const Row *row : m_plan.each(table)) {
                if (const auto site = (*row)[table.site])
                    m_until[row->id] = std::max(m_until.value(row->id), m_until.value(*site));
            }
        }
        for (const IdSet &ids : {m_loss.contacts, m_loss.providers}) {
            for (const Id id : ids)
                m_until.insert(id, duration().value_or(43200));
        }
    }

    void start()
    {
        const auto &table = schema().solution;
        for (const Row *row : m_plan.each(table)) {
            const auto ready = (*row)[table.rta];
            const bool isForIt =
                !m_scenario || (*row)[table.scenarios].isEmpty() || (*row)[table.scenarios].contains(m_scenario->id);
            if ((*row)[table.status] != QLatin1String("implemented") || !ready || !isForIt)
                continue;
            Minutes from = std::max<Minutes>(*ready, m_until.value(providerOf((*row)[table.contract])));
            for (const Id used : (*row)[table.uses])
                from = isReduced(used) ? from : std::max(from, m_until.value(used));
            m_active.push_back({row, from, from + (*row)[table.maxDuration].value_or(1000000)});
        }
    }

    /// The best capacity of the active solutions that `covers` picks.
    template <typename Covers> int best(Minutes time, Covers covers) const
    {
        int found = 0;
        for (const Active &active : m_active) {
            if (active.from <= time && time < active.to && covers(*active.solution))
                found = std::max(found, (*active.solution)[schema().solution.capacity].value_or(100));
        }
        return found;
    }

    int levelOfNeed(Id function, Id resource, Minutes time) const
    {
        if (m_until.value(resource) <= time)
            return 100;
        const int share = isReduced(resource) ? (*m_scenario)[schema().scenario.peopleLeft].value_or(0) : 0;
        return std::max(share, best(time, [&](const Row &solution) {
                            const IdSet functions = solution[schema().solution.coversFunctions];
                            return solution[schema().solution.coversResources].contains(resource) &&
                                   (functions.isEmpty() || functions.contains(function));
                        }));
    }

    int ownLevel(Id function, Minutes time) const
    {
        int level = 100;
        for (const Row &need : m_plan.owned(schema().functionResource, function)) {
            if (need[schema().functionResource.need] == QLatin1String("essential"))
                level = std::min(level, levelOfNeed(function, *need[schema().functionResource.resource], time));
        }
        for (const Row &task : m_plan.owned(schema().task, function)) {
            const auto assignee = task[schema().task.assignee];
            if (!assignee || task[schema().task.degradedMode] != QLatin1String("maintain"))
                continue;
            bool isUnmanned = m_until.value(*assignee) > time;
            for (const Row &deputy : m_plan.owned(schema().deputy, task.id))
                isUnmanned = isUnmanned && m_until.value(*deputy[schema().deputy.contact]) > time;
            level = isUnmanned ? 0 : level;
        }
        return level;
    }

    bool isStopped(Id function, const QHash<Id, int> &levels) const
    {
        for (const Row &row : m_plan.owned(schema().functionDependency, function)) {
            const Id on = *row[schema().functionDependency.dependsOn];
            const int least = (*m_plan.find(schema().function, on))[schema().function.mbco].value_or(100);
            if (row[schema().functionDependency.need] == QLatin1String("essential") && levels.value(on) < least)
                return true;
        }
        return false;
    }

    QHash<Id, int> levelsAt(Minutes time) const
    {
        QHash<Id, int> own, rescued, levels;
        for (const Row *row : m_plan.each(schema().function)) {
            own[row->id] = ownLevel(row->id, time);
            rescued[row->id] = best(time, [row](const Row &solution) {
                return solution[schema().solution.coversResources].isEmpty() &&
                       solution[schema().solution.coversFunctions].contains(row->id);
            });
            levels[row->id] = std::max(own[row->id], rescued[row->id]);
        }
        for (bool isStable = false; !isStable;) {
            isStable = true;
            for (const Row *row : m_plan.each(schema().function)) {
                const int level = std::max(rescued[row->id], isStopped(row->id, levels) ? 0 : own[row->id]);
                isStable = isStable && level >= levels[row->id];
                levels[row->id] = std::min(level, levels[row->id]);
            }
        }
        return levels;
    }

    const Plan &m_plan;
    const Loss &m_loss;
    const Row *m_scenario;
    QHash<Id, Minutes> m_until;
    std::vector<Active> m_active;
};

} // namespace

QHash<Id, Profile> naiveLevels(const Plan &plan, const Loss &loss)
{
    return NaiveOutage(plan, loss).levels();
}
