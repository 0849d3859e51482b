// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/verdict.h"

#include <algorithm>

namespace recovery {

namespace {

/// The last horizon not after `time`; -1 before the first one.
int horizonAt(const Model &model, Minutes time)
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(model.horizons.size()); ++i) {
        const Minutes minutes = model.horizons[at(i)].minutes;
        if (minutes <= time && (found < 0 || minutes >= model.horizons[at(found)].minutes))
            found = i;
    }
    return found;
}

/// The impact of a stop of that length, per category.
std::vector<std::optional<int>> impactsOf(const Model &model, const Model::Function &function, Minutes time)
{
    const int horizon = horizonAt(model, time);
    if (horizon < 0)
        return std::vector<std::optional<int>>(model.categories.size(), 0);
    std::vector<std::optional<int>> levels(model.categories.size());
    for (const Model::Impact &impact : function.impacts) {
        if (impact.horizon == horizon && impact.category >= 0)
            levels[at(impact.category)] = impact.level;
    }
    return levels;
}

} // namespace

Verdict verdictOf(const Model::Function &function, const Profile &levels, const Spans &interruptions)
{
    if (levels.size() == 1 && levels.front().level == fullLevel)
        return Verdict::Unaffected;
    if (interruptions.empty())
        return Verdict::Held;
    const Minutes time = longest(interruptions);
    if (function.mtpd && time > *function.mtpd)
        return Verdict::Failed;
    if (!function.rto)
        return Verdict::Unknown;
    return time <= *function.rto ? Verdict::Held : Verdict::Late;
}

Minutes smallestMissed(const Model::Function &function, Minutes longest)
{
    Minutes smallest = never;
    for (const auto &objective : {function.rto, function.mtpd}) {
        if (objective && longest > *objective)
            smallest = std::min(smallest, *objective);
    }
    return smallest;
}

Outcome outcomeOf(const Simulation &simulation, int function)
{
    const Model::Function &known = simulation.model().functions[at(function)];
    Outcome outcome{.function = known.id};
    outcome.levels = simulation.levels(function);
    outcome.interruptions = simulation.interruptions(function);
    outcome.verdict = verdictOf(known, outcome.levels, outcome.interruptions);
    outcome.minimum = known.minimum;
    outcome.recovered = outcome.interruptions.empty() ? 0 : outcome.interruptions.front().length();
    outcome.longest = longest(outcome.interruptions);
    if (known.rto)
        outcome.rtoMargin = *known.rto - outcome.longest;
    if (known.mtpd)
        outcome.mtpdMargin = *known.mtpd - outcome.longest;
    outcome.impacts = impactsOf(simulation.model(), known, outcome.longest);
    outcome.causes = causesOf(simulation, function);
    return outcome;
}

} // namespace recovery
