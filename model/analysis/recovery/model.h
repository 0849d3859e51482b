// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/timeline.h"
#include "plan.h"

#include <QHash>

#include <optional>

namespace recovery {

/// Something that can be lost.
struct Thing {
    enum class Kind { Resource, Contact, Provider };
    Kind kind = Kind::Resource;
    Id id = 0;
    bool operator==(const Thing &) const = default;
};
/// The table that it stands in.
const Table &tableOf(Thing::Kind kind);

/// Repair of what the plan gives no time for: 30 days.
constexpr Minutes unknownRepair = 43200;

/// What an outage needs to know of a plan, as numbers: read once, in one pass over the rows, then asked often.
/// Rows are known by their places in the natural order (by code); none is -1. Good until the next edit.
struct Model {
    explicit Model(const Plan &plan);

    /// The categories that are counted in places and heads.
    enum class Category { People, Premises, Equipment, Other };
    /// Which functions must come back first: the order of weak points.
    enum class Class { Vital, Critical, Rest };

    struct Resource {
        Id id = 0;
        Category category = Category::Other;
        Minutes repair = unknownRepair;
        qint64 quantity = 0;            ///< an unknown quantity promises nothing
        std::vector<int> contents = {}; ///< the resources that stand in it
        std::vector<int> neededBy = {}; ///< the functions that cannot do without it, each once
        std::vector<int> covers = {};   ///< the solutions that cover it for every function
        std::vector<int> usedBy = {};   ///< the solutions that use it
    };
    struct Contact {
        Id id = 0;
        std::vector<int> assigned = {}; ///< the functions with a task to maintain that is theirs, each once
        std::vector<int> deputyIn = {}; ///< the functions with such a task that they are deputy for
    };
    struct Provider {
        Id id = 0;
        std::vector<int> supplies = {};  ///< resources under contract with it
        std::vector<int> solutions = {}; ///< solutions under contract with it
    };
    /// A solution that can help: implemented, with a known time. The others are left out.
    struct Solution {
        Id id = 0;
        Minutes ready = 0;
        Minutes lasts = never;
        int capacity = fullLevel;
        int provider = -1;
        IdSet scenarios = {};            ///< none: all of them
        std::vector<int> resources = {}; ///< that it covers, in order
        std::vector<int> functions = {}; ///< that it covers, in order
        std::vector<int> uses = {};
    };
    struct Need {
        int resource = -1;
        bool isEssential = false; ///< else useful
        qint64 quantity = 0;      ///< at the minimum level
    };
    struct Task {
        Id id = 0;
        std::vector<int> people = {}; ///< the assignee and the deputies
    };
    struct Impact {
        int category = -1;
        int horizon = -1;
        std::optional<int> level;
    };
    struct Function {
        Id id = 0;
        Class priority = Class::Rest;
        int minimum = fullLevel;
        std::optional<Minutes> rto = {};
        std::optional<Minutes> mtpd = {};
        std::vector<Need> needs = {};
        std::vector<Task> tasks = {};     ///< those to maintain that name an assignee
        std::vector<int> dependsOn = {};  ///< essentially
        std::vector<int> dependents = {}; ///< that depend on it essentially
        std::vector<int> solutions = {};  ///< that name it and cover resources
        std::vector<int> rescuers = {};   ///< that cover it as a whole
        std::vector<Impact> impacts = {};
    };
    struct Scenario {
        std::vector<int> resources = {};
        std::optional<Minutes> duration;
        int peopleLeft = 0;
    };
    struct Horizon {
        Id id = 0;
        Minutes minutes = 0;
    };

    std::vector<Resource> resources;
    std::vector<Contact> contacts;
    std::vector<Provider> providers;
    std::vector<Solution> solutions;
    std::vector<Function> functions;
    std::vector<Horizon> horizons;
    std::vector<Id> categories; ///< of impact
    QHash<Id, Scenario> scenarios;

    /// All things under one number: resources, then contacts, then providers.
    int thingCount() const { return static_cast<int>(resources.size() + contacts.size() + providers.size()); }
    int firstContact() const { return static_cast<int>(resources.size()); }
    int firstProvider() const { return static_cast<int>(resources.size() + contacts.size()); }
    Thing thing(int number) const;
    /// -1 if the plan has no such thing.
    int numberOf(const Thing &thing) const { return m_numbers.value(thing.id, -1); }
    /// The place of a thing among all, by code (Unicode code points), then by the name of its kind.
    int rankOf(int thing) const { return m_ranks[static_cast<std::size_t>(thing)]; }

private:
    void rankThings(const Plan &plan);
    QHash<Id, int> m_numbers;
    std::vector<int> m_ranks;
};

/// A place as the index of a vector.
constexpr std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

} // namespace recovery
