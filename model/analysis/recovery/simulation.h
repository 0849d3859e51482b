// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/absences.h"

namespace recovery {

/// The levels of all functions over time in one outage (recovery.md, "The level of a function"). Only what the loss
/// touches is worked out, so that thousands of outages can be tried one after the other.
class Simulation
{
public:
    explicit Simulation(const Model &model);

    void run(const Lost &lost);

    const Model &model() const { return m_model; }
    const Absences &absences() const { return m_absences; }
    /// The functions that lose a need, a task or a dependency at any time, each once, in no order. All others stay at
    /// 100 %.
    const std::vector<int> &affected() const { return m_affected; }
    const Profile &levels(int function) const { return state(function).levels; }
    /// When the function is below its minimum.
    const Spans &interruptions(int function) const { return state(function).interruptions; }
    /// When a function that it essentially depends on is below its minimum.
    const Spans &blocked(int function) const { return state(function).blocked; }

    // ---- the parts that a level is made of, for causes and capacity

    /// When the solution is active.
    Span active(int solution) const;
    /// The best solution that covers the resource for the function and is active then; -1 if there is none.
    int standIn(int function, int resource, Minutes time) const;
    /// The best solution that carries the function as a whole then; -1 if there is none.
    int rescuer(int function, Minutes time) const;
    /// The solutions that count for the function: those that cover for it a resource that is away and that it cannot do
    /// without, and those that carry it as a whole. In order, each once.
    std::vector<int> covering(int function) const;
    /// What the function has of an essential resource, in percent.
    int levelOfNeed(int function, int resource, Minutes time) const;
    /// When the first of the task's people returns.
    Minutes unmannedUntil(const Model::Task &task) const;
    /// The level by needs and tasks alone, dependencies and whole-function solutions left aside.
    int ownLevel(int function, Minutes time) const { return levelAt(state(function).own, time); }

private:
    struct State {
        bool isAffected = false;
        Profile own;
        Profile rescued;
        Profile levels;
        Spans blocked;
        Spans interruptions;
    };
    const State &state(int function) const { return m_states[at(function)]; }

    void clear();
    void touch(int function);
    bool settle(int function);
    void spread();
    bool counts(const Model::Solution &solution) const;
    void gather(int function, int resource);
    Profile profileOfNeed(int function, int resource);
    Profile profileOfRescue(int function);
    template <typename Visit> void standIns(int function, int resource, Visit visit) const;

    const Model &m_model;
    Absences m_absences;
    Id m_scenario = 0;
    std::vector<State> m_states;
    std::vector<int> m_affected;
    std::vector<int> m_open;
    std::vector<std::pair<Span, int>> m_covers; // while a profile is made: when, which capacity
};

} // namespace recovery
