// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who needs how much of what at each horizon, and what is there (recovery.md, "Capacity").

#include "analysis/recovery/verdict.h"

#include <algorithm>

namespace recovery {

namespace {

/// Adds up at one moment what the functions below 100 % ask for.
class Count
{
public:
    Count(const Simulation &simulation, Minutes time)
        : m_simulation(simulation), m_model(simulation.model()), m_time(time)
    {}

    void add(int function)
    {
        for (const Model::Need &need : m_model.functions[at(function)].needs) {
            if (need.quantity > 0 && isCounted(need.resource))
                m_needed[placeOf(function, need.resource)] += need.quantity;
        }
    }

    std::vector<Capacity> rows(const Model::Horizon &horizon) const
    {
        std::vector<int> places(m_needed.keyBegin(), m_needed.keyEnd());
        std::sort(places.begin(), places.end());
        std::vector<Capacity> rows;
        rows.reserve(places.size());
        for (const int place : places) {
            rows.push_back(
                {horizon.id, horizon.minutes, m_model.resources[at(place)].id, m_needed.value(place), present(place)});
        }
        return rows;
    }

private:
    bool isCounted(int resource) const { return m_model.resources[at(resource)].category != Model::Category::Other; }

    /// The resource itself, or what its solution uses of the same sort instead.
    int placeOf(int function, int resource) const
    {
        const Absences &absences = m_simulation.absences();
        if (absences.until(resource) <= m_time)
            return resource;
        const int solution = m_simulation.standIn(function, resource, m_time);
        if (solution < 0 || m_model.solutions[at(solution)].capacity <= absences.share(resource))
            return resource;
        const auto &uses = m_model.solutions[at(solution)].uses;
        const auto found = std::find_if(uses.begin(), uses.end(), [&](int used) {
            return m_model.resources[at(used)].category == m_model.resources[at(resource)].category;
        });
        return found == uses.end() ? resource : *found;
    }

    qint64 present(int resource) const
    {
        const Absences &absences = m_simulation.absences();
        const qint64 quantity = m_model.resources[at(resource)].quantity;
        if (absences.until(resource) <= m_time)
            return quantity;
        const qint64 share = absences.share(resource);
        return quantity / fullLevel * share + quantity % fullLevel * share / fullLevel; // does not overflow
    }

    const Simulation &m_simulation;
    const Model &m_model;
    Minutes m_time;
    QHash<int, qint64> m_needed;
};

} // namespace

std::vector<Capacity> capacityOf(const Simulation &simulation)
{
    std::vector<Model::Horizon> horizons = simulation.model().horizons;
    std::stable_sort(horizons.begin(), horizons.end(),
                     [](const auto &a, const auto &b) { return a.minutes < b.minutes; });
    std::vector<Capacity> rows;
    for (const Model::Horizon &horizon : horizons) {
        Count count(simulation, horizon.minutes);
        for (const int function : simulation.affected()) {
            if (levelAt(simulation.levels(function), horizon.minutes) < fullLevel)
                count.add(function);
        }
        const auto more = count.rows(horizon);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

} // namespace recovery
