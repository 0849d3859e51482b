// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/model.h"

namespace recovery {

/// What is lost, in the numbers of a model.
struct Lost {
    std::vector<int> things;
    const Model::Scenario *scenario = nullptr; ///< its resources are lost too
    Id scenarioId = 0;
    std::optional<Minutes> duration; ///< of the cause, where known
};

/// What is away in an outage, and until when: everything that is lost and what it takes along (recovery.md, "When a
/// lost thing is away"). Used again and again; only what the last outage touched is cleared.
class Absences
{
public:
    explicit Absences(const Model &model);

    void suppose(const Lost &lost);

    /// When the thing returns; 0 if it was never away.
    Minutes until(int thing) const { return m_until[at(thing)]; }
    Minutes untilOfContact(int contact) const { return until(m_model.firstContact() + contact); }
    Minutes untilOfProvider(int provider) const { return until(m_model.firstProvider() + provider); }
    /// What is left of a resource while it is away: a scenario may leave a share of the people, else 0.
    int share(int resource) const { return m_isReduced[at(resource)] ? m_peopleLeft : 0; }
    /// True for people of whom the scenario leaves a share: not gone, only fewer.
    bool isReduced(int resource) const { return m_isReduced[at(resource)]; }
    /// The thing that keeps this one away for so long: its site, its provider; -1 if that is its own loss.
    int reason(int thing) const { return m_reason[at(thing)]; }
    /// Everything that is away, each once.
    const std::vector<int> &things() const { return m_things; }

private:
    void clear();
    bool keepAway(int thing, Minutes until, int reason);
    void reducePeople(const Lost &lost);
    void takeSuppliesAlong(const Lost &lost);
    void takeContentsAlong();

    const Model &m_model;
    std::vector<Minutes> m_until;
    std::vector<int> m_reason;
    std::vector<bool> m_isReduced; // by resource
    std::vector<int> m_reduced;
    std::vector<int> m_things;
    int m_peopleLeft = 0;
};

} // namespace recovery
