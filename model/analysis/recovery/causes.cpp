// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a function is interrupted first, and what ends that (recovery.md, "causes").

#include "analysis/recovery/verdict.h"

#include <QSet>

#include <algorithm>

namespace recovery {

namespace {

/// So many functions are looked through for what is behind a stopped one; beyond, only that one is named.
constexpr int mostFollowed = 64;

/// What one function lacks, and gets, at one moment.
class Lacks
{
public:
    Lacks(const Simulation &simulation, int function)
        : m_simulation(simulation), m_model(simulation.model()), m_function(function),
          m_known(simulation.model().functions[at(function)])
    {}

    std::vector<Cause> causes();

private:
    void start(Minutes time);
    void end(Minutes time);
    void explainLongest(const Spans &interruptions);
    void startOfNeed(int resource, Minutes time);
    void endOfNeed(int resource, Minutes time);
    int bestHelper(Minutes time, int resource) const;
    void add(Cause cause);
    void addIf(bool applies, Cause cause)
    {
        if (applies)
            add(std::move(cause));
    }
    std::vector<int> missing(Minutes time, int atMost) const;
    std::vector<int> blockers(int function, Minutes time) const;
    std::vector<Thing> behind(int resource) const;
    std::vector<Thing> behindFunction(int function, Minutes time) const;
    std::vector<Thing> lackOf(int function, Minutes time) const;
    Id idOf(int solution) const { return solution < 0 ? 0 : m_model.solutions[at(solution)].id; }
    int capacityOf(int solution) const { return solution < 0 ? 0 : m_model.solutions[at(solution)].capacity; }

    const Simulation &m_simulation;
    const Model &m_model;
    int m_function;
    const Model::Function &m_known;
    std::vector<Cause> m_causes;
};

std::vector<Cause> Lacks::causes()
{
    const Spans &interruptions = m_simulation.interruptions(m_function);
    if (!interruptions.empty()) {
        start(interruptions.front().from);
        end(interruptions.front().to);
        explainLongest(interruptions);
        return m_causes;
    }
    for (const Step &step : m_simulation.levels(m_function)) {
        if (step.level < fullLevel) {
            start(step.from); // never interrupted, yet not as usual
            break;
        }
    }
    return m_causes;
}

/// The verdict rests on the longest interruption; where that is a later one, its causes count too.
void Lacks::explainLongest(const Spans &interruptions)
{
    const auto found = std::max_element(interruptions.begin(), interruptions.end(),
                                        [](const Span &a, const Span &b) { return a.length() < b.length(); });
    if (found == interruptions.begin())
        return;
    add({.kind = Cause::Kind::LongestStarts, .at = found->from});
    start(found->from);
    end(found->to);
}

void Lacks::add(Cause cause)
{
    if (std::find(m_causes.begin(), m_causes.end(), cause) == m_causes.end())
        m_causes.push_back(std::move(cause));
}

/// The essential needs of which the function has no more than that; each once.
std::vector<int> Lacks::missing(Minutes time, int atMost) const
{
    std::vector<int> resources;
    for (const Model::Need &need : m_known.needs) {
        if (need.isEssential && m_simulation.absences().until(need.resource) > time &&
            m_simulation.levelOfNeed(m_function, need.resource, time) <= atMost)
            resources.push_back(need.resource);
    }
    return resources;
}

/// The functions that stop this one then.
std::vector<int> Lacks::blockers(int function, Minutes time) const
{
    std::vector<int> found;
    for (const int on : m_model.functions[at(function)].dependsOn) {
        const Spans &down = m_simulation.interruptions(on);
        if (std::any_of(down.begin(), down.end(), [time](const Span &span) { return span.contains(time); }))
            found.push_back(on);
    }
    return found;
}

/// Everything at the lowest level when the interruption starts.
void Lacks::start(Minutes time)
{
    const auto blocking = blockers(m_function, time);
    const int lowest = blocking.empty() ? m_simulation.ownLevel(m_function, time) : 0;
    for (const int resource : missing(time, lowest))
        startOfNeed(resource, time);
    for (const Model::Task &task : m_known.tasks) {
        const Minutes until = m_simulation.unmannedUntil(task);
        addIf(until > time, {.kind = Cause::Kind::Unmanned, .subject = task.id, .at = until});
    }
    for (const int function : blocking)
        add({.kind = Cause::Kind::Blocked,
             .subject = m_model.functions[at(function)].id,
             .at = time,
             .from = behindFunction(function, time)});
}

void Lacks::startOfNeed(int resource, Minutes time)
{
    const Absences &absences = m_simulation.absences();
    const int solution = m_simulation.standIn(m_function, resource, time);
    const int before = time > 0 ? m_simulation.standIn(m_function, resource, time - 1) : -1;
    const Id id = m_model.resources[at(resource)].id;
    const int level = m_simulation.levelOfNeed(m_function, resource, time);
    const bool isReduced = level > capacityOf(solution);
    add({.kind = isReduced ? Cause::Kind::Reduced : Cause::Kind::Away,
         .subject = id,
         .solution = isReduced || level == 0 ? 0 : idOf(solution), // nothing replaces it at 0 %
         .at = absences.until(resource),
         .level = level,
         .from = behind(resource)});
    addIf(before >= 0 && before != solution && m_simulation.active(before).to == time,
          {.kind = Cause::Kind::Exhausted, .subject = id, .solution = idOf(before), .at = time});
}

/// What lifts the function to its minimum: of all that was too low just before, what is there now.
void Lacks::end(Minutes time)
{
    const auto lacking = missing(time - 1, m_known.minimum - 1);
    const auto blocked = blockers(m_function, time - 1);
    const int own = blockers(m_function, time).empty() ? m_simulation.ownLevel(m_function, time) : 0;
    if (const int rescuer = m_simulation.rescuer(m_function, time); own < m_known.minimum && rescuer >= 0) {
        add({.kind = Cause::Kind::Rescued,
             .subject = m_known.id,
             .solution = idOf(rescuer),
             .at = time,
             .level = capacityOf(rescuer)});
        return;
    }
    for (const int resource : lacking)
        endOfNeed(resource, time);
    for (const Model::Task &task : m_known.tasks)
        addIf(m_simulation.unmannedUntil(task) == time, {.kind = Cause::Kind::Manned, .subject = task.id, .at = time});
    for (const int function : blocked)
        add({.kind = Cause::Kind::Unblocked, .subject = m_model.functions[at(function)].id, .at = time});
}

void Lacks::endOfNeed(int resource, Minutes time)
{
    const Id id = m_model.resources[at(resource)].id;
    if (m_simulation.absences().until(resource) > time) {
        const int solution = m_simulation.standIn(m_function, resource, time);
        add({.kind = Cause::Kind::StandsIn, .solution = idOf(solution), .at = time, .level = capacityOf(solution)});
        return;
    }
    add({.kind = Cause::Kind::Back, .subject = id, .at = time});
    const int helper = bestHelper(time, resource);
    addIf(helper < 0, {.kind = Cause::Kind::Unreplaced, .subject = id, .at = time});
    const bool isNamed = std::any_of(m_causes.begin(), m_causes.end(), [&](const Cause &cause) {
        return cause.subject == id && cause.solution != 0 && cause.solution == idOf(helper);
    });
    addIf(helper >= 0 && capacityOf(helper) < m_known.minimum && !isNamed,
          {.kind = Cause::Kind::TooLittle,
           .subject = id,
           .solution = idOf(helper),
           .at = helper < 0 ? 0 : m_simulation.active(helper).from,
           .level = capacityOf(helper)});
}

/// The solution that gives most in its place at any time until then: too little, or not for long enough. -1 if none.
int Lacks::bestHelper(Minutes time, int resource) const
{
    int best = -1;
    const auto look = [&](int solution) {
        const Minutes from = m_simulation.active(solution).from;
        const int inPlace = from < time ? m_simulation.standIn(m_function, resource, from) : -1;
        if (capacityOf(inPlace) > capacityOf(best))
            best = inPlace;
    };
    const auto &forAll = m_model.resources[at(resource)].covers;
    std::for_each(forAll.begin(), forAll.end(), look);
    std::for_each(m_known.solutions.begin(), m_known.solutions.end(), look);
    return best;
}

/// The site or provider that took the resource along, up to what was lost in the first place.
std::vector<Thing> Lacks::behind(int resource) const
{
    int reason = m_simulation.absences().reason(resource);
    if (reason < 0)
        return {};
    while (m_simulation.absences().reason(reason) >= 0)
        reason = m_simulation.absences().reason(reason);
    return {m_model.thing(reason)};
}

/// What the nearest function in the chain of dependencies lacks that is down by itself and not only by another.
std::vector<Thing> Lacks::behindFunction(int function, Minutes time) const
{
    std::vector<int> open{function};
    QSet<int> seen{m_function, function};
    for (std::size_t next = 0; next < open.size() && next < mostFollowed; ++next) {
        if (std::vector<Thing> things = lackOf(open[next], time); !things.empty())
            return things;
        for (const int on : blockers(open[next], time)) {
            if (!seen.contains(on))
                open.push_back(on);
            seen.insert(on);
        }
    }
    return {};
}

/// The things without which the function is below its minimum, dependencies left aside.
std::vector<Thing> Lacks::lackOf(int function, Minutes time) const
{
    const Model::Function &known = m_model.functions[at(function)];
    std::vector<Thing> things;
    const auto add = [&things](const Thing &thing) {
        if (std::find(things.begin(), things.end(), thing) == things.end())
            things.push_back(thing);
    };
    for (const Model::Need &need : known.needs) {
        if (need.isEssential && m_simulation.levelOfNeed(function, need.resource, time) < known.minimum)
            add({Thing::Kind::Resource, m_model.resources[at(need.resource)].id});
    }
    for (const Model::Task &task : known.tasks) {
        if (m_simulation.unmannedUntil(task) > time)
            add({Thing::Kind::Contact, m_model.contacts[at(task.people.front())].id});
    }
    return things;
}

} // namespace

std::vector<Cause> causesOf(const Simulation &simulation, int function)
{
    return Lacks(simulation, function).causes();
}

} // namespace recovery
