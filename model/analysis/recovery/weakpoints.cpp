// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/weakpoints.h"

#include "analysis/recovery/verdict.h"

#include <algorithm>

namespace recovery {

namespace {

/// A loss of one or two things, and what it makes late or failed.
struct Weakness {
    struct Miss {
        int function;
        Verdict verdict;
        Minutes longest;
    };
    std::vector<int> things;
    std::vector<Miss> misses; // by place
};

Weakness tryLosing(Simulation &simulation, const std::vector<int> &things)
{
    simulation.run({.things = things, .duration = {}});
    Weakness weakness{things, {}};
    for (const int function : simulation.affected()) {
        const Spans &interruptions = simulation.interruptions(function);
        const auto &known = simulation.model().functions[at(function)];
        const Verdict verdict = verdictOf(known, simulation.levels(function), interruptions);
        if (isMissed(verdict))
            weakness.misses.push_back({function, verdict, longest(interruptions)});
    }
    std::sort(weakness.misses.begin(), weakness.misses.end(),
              [](const auto &a, const auto &b) { return a.function < b.function; });
    return weakness;
}

/// Puts weaknesses in the order of recovery.md and names their rows.
std::vector<WeakPoint> ranked(const Model &model, const std::vector<Weakness> &weaknesses)
{
    struct Ranked {
        Model::Class priority = Model::Class::Rest;
        std::size_t functions = 0;
        Minutes smallest = never;
        std::vector<int> names = {};
        const Weakness *weakness = nullptr;
    };
    std::vector<Ranked> order;
    for (const Weakness &weakness : weaknesses) {
        Ranked rank{.functions = weakness.misses.size(), .weakness = &weakness};
        for (const Weakness::Miss &miss : weakness.misses) {
            const Model::Function &function = model.functions[at(miss.function)];
            rank.priority = std::min(rank.priority, function.priority);
            rank.smallest = std::min(rank.smallest, smallestMissed(function, miss.longest));
        }
        for (const int thing : weakness.things)
            rank.names.push_back(model.rankOf(thing));
        order.push_back(rank);
    }
    std::sort(order.begin(), order.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.priority, b.functions, a.smallest, a.names) <
               std::tie(b.priority, a.functions, b.smallest, b.names);
    });
    std::vector<WeakPoint> result;
    for (const Ranked &rank : order) {
        WeakPoint point;
        for (const int thing : rank.weakness->things)
            point.things.push_back(model.thing(thing));
        for (const Weakness::Miss &miss : rank.weakness->misses)
            point.functions.push_back({model.functions[at(miss.function)].id, miss.verdict, miss.longest});
        result.push_back(std::move(point));
    }
    return result;
}

/// Gathers places, each once.
class Places
{
public:
    explicit Places(std::size_t count) : m_isKnown(count, false) {}
    void add(int place)
    {
        if (!m_isKnown[at(place)]) {
            m_isKnown[at(place)] = true;
            m_places.push_back(place);
        }
    }
    void add(const std::vector<int> &places)
    {
        for (const int place : places)
            add(place);
    }
    std::vector<int> take()
    {
        for (const int place : m_places)
            m_isKnown[at(place)] = false;
        return std::exchange(m_places, {});
    }

private:
    std::vector<bool> m_isKnown;
    std::vector<int> m_places;
};

/// Finds the pairs that can do more together than each alone.
///
/// A loss reaches a function if it takes away a resource, a person or a solution that the function counts on, or
/// interrupts a function that it depends on. Where no function is reached by both losses, each function sees one of
/// them at most, and its levels are those of that one.
class PairSearch
{
public:
    explicit PairSearch(const Model &model)
        : m_model(model), m_simulation(model), m_found(model.functions.size()), m_losses(at(model.thingCount())),
          m_touching(model.functions.size())
    {}

    std::vector<WeakPoint> run(const Progress &progress);

private:
    /// What one thing does alone.
    struct Loss {
        std::vector<int> reached;
        Weakness weakness;
    };
    void alone(int thing);
    void addDirectly(int thing);
    void addSolution(const Model::Solution &solution);
    void tryPair(int thing, int other);
    bool missesAlone(int thing, int function) const;

    const Model &m_model;
    Simulation m_simulation;
    Places m_found;
    std::vector<Loss> m_losses;
    std::vector<std::vector<int>> m_touching; // the things that reach a function
    std::vector<Weakness> m_weaknesses;
};

std::vector<WeakPoint> PairSearch::run(const Progress &progress)
{
    const int count = m_model.thingCount();
    for (int thing = 0; thing < count; ++thing)
        alone(thing);
    Places others(at(count));
    for (int thing = 0; thing < count; ++thing) {
        if (progress && !progress(thing, count))
            break;
        for (const int function : m_losses[at(thing)].reached)
            others.add(m_touching[at(function)]);
        for (const int other : others.take()) {
            if (other > thing)
                tryPair(thing, other);
        }
    }
    return ranked(m_model, m_weaknesses);
}

void PairSearch::alone(int thing)
{
    Loss &loss = m_losses[at(thing)];
    loss.weakness = tryLosing(m_simulation, {thing});
    m_found.add(m_simulation.affected());
    for (const int away : m_simulation.absences().things())
        addDirectly(away);
    loss.reached = m_found.take();
    for (const int function : loss.reached)
        m_touching[at(function)].push_back(thing);
}

void PairSearch::addDirectly(int thing)
{
    if (thing < m_model.firstContact()) {
        const Model::Resource &resource = m_model.resources[at(thing)];
        m_found.add(resource.neededBy);
        for (const int solution : resource.usedBy)
            addSolution(m_model.solutions[at(solution)]);
    } else if (thing < m_model.firstProvider()) {
        const Model::Contact &contact = m_model.contacts[at(thing - m_model.firstContact())];
        m_found.add(contact.assigned);
        m_found.add(contact.deputyIn);
    } else {
        for (const int solution : m_model.providers[at(thing - m_model.firstProvider())].solutions)
            addSolution(m_model.solutions[at(solution)]);
    }
}

/// The functions that miss the solution once they need it.
void PairSearch::addSolution(const Model::Solution &solution)
{
    m_found.add(solution.functions);
    if (!solution.functions.empty())
        return;
    for (const int resource : solution.resources)
        m_found.add(m_model.resources[at(resource)].neededBy);
}

bool PairSearch::missesAlone(int thing, int function) const
{
    const auto &misses = m_losses[at(thing)].weakness.misses;
    const auto found = std::lower_bound(misses.begin(), misses.end(), function,
                                        [](const auto &miss, int wanted) { return miss.function < wanted; });
    return found != misses.end() && found->function == function;
}

void PairSearch::tryPair(int thing, int other)
{
    const bool isInOrder = m_model.rankOf(thing) < m_model.rankOf(other);
    const auto things = isInOrder ? std::vector{thing, other} : std::vector{other, thing};
    Weakness both = tryLosing(m_simulation, things);
    std::erase_if(both.misses, [&](const Weakness::Miss &miss) {
        return missesAlone(thing, miss.function) || missesAlone(other, miss.function);
    });
    if (!both.misses.empty())
        m_weaknesses.push_back(std::move(both));
}

} // namespace

std::vector<WeakPoint> weakPoints(const Model &model, const Progress &progress)
{
    Simulation simulation(model);
    std::vector<Weakness> weaknesses;
    for (int thing = 0; thing < model.thingCount(); ++thing) {
        if (progress && !progress(thing, model.thingCount()))
            break;
        Weakness weakness = tryLosing(simulation, {thing});
        if (!weakness.misses.empty())
            weaknesses.push_back(std::move(weakness));
    }
    return ranked(model, weaknesses);
}

std::vector<WeakPoint> weakPairs(const Model &model, const Progress &progress)
{
    return PairSearch(model).run(progress);
}

} // namespace recovery
