// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/simulation.h"

#include <algorithm>

namespace recovery {

namespace {

using Covers = std::vector<std::pair<Span, int>>;

/// The best of the covers over time, at least `floor`, up to `until`.
Profile best(const Covers &covers, int floor, Minutes until)
{
    std::vector<Minutes> moments{0};
    for (const auto &[span, capacity] : covers) {
        if (span.from > 0 && span.from < until)
            moments.push_back(span.from);
        if (span.to < until)
            moments.push_back(span.to);
    }
    std::sort(moments.begin(), moments.end());
    Profile result;
    for (const Minutes moment : moments) {
        int level = floor;
        for (const auto &[span, capacity] : covers)
            level = span.contains(moment) ? std::max(level, capacity) : level;
        append(result, {moment, level});
    }
    return result;
}

/// The greatest capacity counts, among equals the first by code.
struct Best {
    const Model &model;
    int solution = -1;
    void take(int other)
    {
        const auto capacity = [this](int place) { return model.solutions[at(place)].capacity; };
        const bool isBetter = solution < 0 || capacity(other) > capacity(solution) ||
                              (capacity(other) == capacity(solution) && other < solution);
        solution = isBetter ? other : solution;
    }
};

} // namespace

Simulation::Simulation(const Model &model) : m_model(model), m_absences(model), m_states(model.functions.size()) {}

void Simulation::run(const Lost &lost)
{
    clear();
    m_scenario = lost.scenarioId;
    m_absences.suppose(lost);
    for (const int thing : m_absences.things()) {
        if (thing < m_model.firstContact()) {
            for (const int function : m_model.resources[at(thing)].neededBy)
                touch(function);
        } else if (thing < m_model.firstProvider()) {
            for (const int function : m_model.contacts[at(thing - m_model.firstContact())].assigned)
                touch(function);
        }
    }
    for (const int function : m_affected) {
        if (settle(function))
            m_open.push_back(function);
    }
    spread();
}

void Simulation::clear()
{
    for (const int function : m_affected) {
        State &state = m_states[at(function)];
        state.isAffected = false;
        state.blocked.clear();
        state.interruptions.clear();
    }
    m_affected.clear();
}

/// Works out what the function has by itself.
void Simulation::touch(int function)
{
    State &state = m_states[at(function)];
    if (state.isAffected)
        return;
    state.isAffected = true;
    m_affected.push_back(function);
    state.own = {{0, fullLevel}};
    const Model::Function &known = m_model.functions[at(function)];
    for (const Model::Need &need : known.needs) {
        if (need.isEssential && m_absences.until(need.resource) > 0)
            state.own = lower(state.own, profileOfNeed(function, need.resource));
    }
    for (const Model::Task &task : known.tasks) {
        if (const Minutes until = unmannedUntil(task); until > 0)
            state.own = lower(state.own, reducedUntil(until, 0));
    }
    state.rescued = profileOfRescue(function);
}

/// The level from its parts; true if the function is now below its minimum at a time at which it was not before.
bool Simulation::settle(int function)
{
    State &state = m_states[at(function)];
    state.levels = higher(state.rescued, stopped(state.own, state.blocked));
    Spans interruptions = below(state.levels, m_model.functions[at(function)].minimum);
    if (interruptions == state.interruptions)
        return false;
    state.interruptions = std::move(interruptions);
    return true;
}

/// The greatest fixed point: beginning with everything as high as its own needs allow, an interruption stops what
/// depends on it, until nothing changes any more. Circles are fine.
void Simulation::spread()
{
    while (!m_open.empty()) {
        const int function = m_open.back();
        m_open.pop_back();
        for (const int dependent : m_model.functions[at(function)].dependents) {
            touch(dependent);
            if (unite(m_states[at(dependent)].blocked, m_states[at(function)].interruptions) && settle(dependent))
                m_open.push_back(dependent);
        }
    }
}

bool Simulation::counts(const Model::Solution &solution) const
{
    return m_scenario == 0 || solution.scenarios.isEmpty() || solution.scenarios.contains(m_scenario);
}

Span Simulation::active(int solution) const
{
    const Model::Solution &known = m_model.solutions[at(solution)];
    Minutes from = known.ready;
    for (const int used : known.uses) {
        if (!m_absences.isReduced(used)) // fewer people can still do it
            from = std::max(from, m_absences.until(used));
    }
    if (known.provider >= 0)
        from = std::max(from, m_absences.untilOfProvider(known.provider));
    return {from, later(from, known.lasts)};
}

template <typename Visit> void Simulation::standIns(int function, int resource, Visit visit) const
{
    for (const int solution : m_model.resources[at(resource)].covers) {
        if (counts(m_model.solutions[at(solution)]))
            visit(solution);
    }
    for (const int solution : m_model.functions[at(function)].solutions) {
        const Model::Solution &known = m_model.solutions[at(solution)];
        if (counts(known) && std::binary_search(known.resources.begin(), known.resources.end(), resource))
            visit(solution);
    }
}

Profile Simulation::profileOfNeed(int function, int resource)
{
    m_covers.clear();
    standIns(function, resource,
             [&](int solution) { m_covers.emplace_back(active(solution), m_model.solutions[at(solution)].capacity); });
    const Minutes until = m_absences.until(resource);
    Profile result = best(m_covers, m_absences.share(resource), until);
    append(result, {until, fullLevel});
    return result;
}

Profile Simulation::profileOfRescue(int function)
{
    m_covers.clear();
    for (const int solution : m_model.functions[at(function)].rescuers) {
        const Model::Solution &known = m_model.solutions[at(solution)];
        if (counts(known))
            m_covers.emplace_back(active(solution), known.capacity);
    }
    return best(m_covers, 0, never);
}

int Simulation::standIn(int function, int resource, Minutes time) const
{
    Best found{m_model};
    standIns(function, resource, [&](int solution) {
        if (active(solution).contains(time))
            found.take(solution);
    });
    return found.solution;
}

int Simulation::rescuer(int function, Minutes time) const
{
    Best found{m_model};
    for (const int solution : m_model.functions[at(function)].rescuers) {
        if (counts(m_model.solutions[at(solution)]) && active(solution).contains(time))
            found.take(solution);
    }
    return found.solution;
}

std::vector<int> Simulation::covering(int function) const
{
    const Model::Function &known = m_model.functions[at(function)];
    std::vector<int> found;
    for (const Model::Need &need : known.needs) {
        if (need.isEssential && m_absences.until(need.resource) > 0)
            standIns(function, need.resource, [&](int solution) { found.push_back(solution); });
    }
    for (const int solution : known.rescuers) {
        if (counts(m_model.solutions[at(solution)]))
            found.push_back(solution);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

int Simulation::levelOfNeed(int function, int resource, Minutes time) const
{
    if (m_absences.until(resource) <= time)
        return fullLevel;
    const int solution = standIn(function, resource, time);
    const int capacity = solution < 0 ? 0 : m_model.solutions[at(solution)].capacity;
    return std::max(m_absences.share(resource), capacity);
}

Minutes Simulation::unmannedUntil(const Model::Task &task) const
{
    Minutes until = never;
    for (const int person : task.people)
        until = std::min(until, m_absences.untilOfContact(person));
    return until;
}

} // namespace recovery
