// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/model.h"

/// What an outage does to the functions of a plan (recovery.md). Pure: a plan and a loss in, numbers and causes out.
namespace recovery {

/// What is lost, and for how long where that is known. By hand, from a scenario, or both together.
struct Loss {
    IdSet resources;
    IdSet contacts;
    IdSet providers;
    std::optional<Id> scenario = {};
    std::optional<Minutes> duration = {}; ///< of the cause; replaces the scenario's
    bool operator==(const Loss &) const = default;
};

/// From best to worst. Unknown: interrupted, and the plan has no objective to compare with.
enum class Verdict { Unaffected, Held, Unknown, Late, Failed };
/// As JSON and command lines call it: "held".
QString key(Verdict verdict);

/// One reason for what a function does, in numbers; words.h says it.
struct Cause {
    enum class Kind {
        // What brings it down: at the lowest level when its first interruption starts.
        Away,      ///< a resource is away; `solution` may give `level` instead of it
        Reduced,   ///< `level` percent of the people are left
        Exhausted, ///< `solution` cannot last longer than until `at`
        Unmanned,  ///< nobody is left for a task
        Blocked,   ///< a function that it depends on is below its minimum
        // What ends the interruption.
        Back,          ///< a resource is back
        Manned,        ///< one of the people of a task is back
        StandsIn,      ///< `solution` takes the place of a resource
        Rescued,       ///< `solution` carries the function as a whole
        Unblocked,     ///< the function that it depends on is back at its minimum
        LongestStarts, ///< what follows is about the longest interruption, which is not the first
        TooLittle,     ///< `solution` stood in from `at` on, but at a level below the minimum
        Unreplaced,    ///< no solution that counts covers the resource, or none that is ready before it returns
    };
    Kind kind = Kind::Away;
    Id subject = 0;               ///< the resource, task or function
    Id solution = 0;              ///< 0 if there is none
    Minutes at = 0;               ///< until when, from when
    int level = 0;                ///< percent
    std::vector<Thing> from = {}; ///< what is behind it: the site that took a resource along, what a function lacks
    bool operator==(const Cause &) const = default;
};

/// What happens to one function.
struct Outcome {
    Id function = 0;
    Verdict verdict = Verdict::Unaffected;
    Minutes recovered = 0; ///< length of the first interruption, 0 if there is none
    Minutes longest = 0;   ///< length of the longest interruption
    std::optional<Minutes> rtoMargin = {};
    std::optional<Minutes> mtpdMargin = {};
    int minimum = fullLevel; ///< the level below which it is interrupted
    Spans interruptions = {};
    Profile levels = {};
    std::vector<std::optional<int>> impacts = {}; ///< level reached per category of the plan; empty: not assessed
    std::vector<Cause> causes = {};               ///< what brings it down, then what ends it
};

/// How much of a resource is asked for and there at a horizon.
struct Capacity {
    Id horizon = 0;
    Minutes minutes = 0;
    Id resource = 0;
    qint64 needed = 0;
    qint64 present = 0;
    bool isShort() const { return needed > present; }
    bool operator==(const Capacity &) const = default;
};

/// Something that is away, lost itself or taken along.
struct Absence {
    Thing thing;
    Minutes until = 0;
    std::optional<int> share = {}; ///< percent of people left, where they are reduced and not gone
    std::optional<Thing> reason = {};
};

/// The answer: what an outage does to the plan.
struct Outage {
    Verdict verdict = Verdict::Unaffected; ///< the worst of its vital and critical functions
    std::optional<Minutes> duration = {};  ///< of the cause, where known
    std::vector<Absence> absences;         ///< by code
    std::vector<Outcome> functions;        ///< those that are affected, by code
    std::vector<Capacity> capacity;        ///< by horizon, then code
};

/// Rows of the loss that the plan does not have are left aside.
Outage simulate(const Model &model, const Loss &loss);
Outage simulate(const Plan &plan, const Loss &loss);

/// The rows of that code: a code that stands in several tables loses all of them; false if no table has it.
bool addCode(const Plan &plan, const QString &code, Loss &loss);
/// The codes given or of the scenario, each once, in order; not what they take along.
QStringList codesOf(const Plan &plan, const Loss &loss);

} // namespace recovery
