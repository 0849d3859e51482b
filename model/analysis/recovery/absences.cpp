// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/absences.h"

#include <algorithm>

namespace recovery {

Absences::Absences(const Model &model)
    : m_model(model), m_until(at(model.thingCount()), 0), m_reason(at(model.thingCount()), -1),
      m_isReduced(model.resources.size(), false)
{}

void Absences::suppose(const Lost &lost)
{
    clear();
    const auto ownAbsence = [&](int thing) {
        if (lost.duration)
            return *lost.duration;
        return thing < m_model.firstContact() ? m_model.resources[at(thing)].repair : unknownRepair;
    };
    for (const int thing : lost.things)
        keepAway(thing, ownAbsence(thing), -1);
    if (lost.scenario) {
        for (const int resource : lost.scenario->resources)
            keepAway(resource, ownAbsence(resource), -1);
        reducePeople(lost);
    }
    takeSuppliesAlong(lost);
    takeContentsAlong();
}

void Absences::clear()
{
    for (const int thing : m_things) {
        m_until[at(thing)] = 0;
        m_reason[at(thing)] = -1;
    }
    for (const int resource : m_reduced)
        m_isReduced[at(resource)] = false;
    m_things.clear();
    m_reduced.clear();
}

/// The longest of several reasons holds.
bool Absences::keepAway(int thing, Minutes until, int reason)
{
    Minutes &known = m_until[at(thing)];
    if (until <= known)
        return false;
    if (known == 0)
        m_things.push_back(thing);
    known = until;
    m_reason[at(thing)] = reason;
    return true;
}

void Absences::reducePeople(const Lost &lost)
{
    m_peopleLeft = lost.scenario->peopleLeft;
    for (const int resource : lost.scenario->resources) {
        if (m_model.resources[at(resource)].category != Model::Category::People)
            continue;
        m_isReduced[at(resource)] = true;
        m_reduced.push_back(resource);
    }
}

void Absences::takeSuppliesAlong(const Lost &lost)
{
    for (const int thing : lost.things) {
        const int provider = thing - m_model.firstProvider();
        if (provider < 0)
            continue;
        for (const int resource : m_model.providers[at(provider)].supplies)
            keepAway(resource, until(thing), thing);
    }
}

/// What stands in something away is away, at any depth. The longest absences go first, so that each place is gone
/// through once, however deep it stands.
void Absences::takeContentsAlong()
{
    std::vector<int> open;
    for (const int thing : m_things) {
        if (thing < m_model.firstContact() && !m_model.resources[at(thing)].contents.empty())
            open.push_back(thing);
    }
    std::stable_sort(open.begin(), open.end(), [this](int a, int b) { return until(a) < until(b); });
    while (!open.empty()) {
        const int site = open.back();
        open.pop_back();
        for (const int resource : m_model.resources[at(site)].contents) {
            if (keepAway(resource, until(site), site))
                open.push_back(resource);
        }
    }
}

} // namespace recovery
