// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <typeindex>

namespace audit {

/// What several checks need to know of the plan, worked out once per audit and only when first asked.
/// A fact is a struct that is built from Facts: `facts.get<KeyPeople>().ids`. Good until the next edit.
class Facts
{
public:
    Facts(const Plan &plan, const QDate &today) : m_plan(plan), m_today(today) {}
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;

    const Plan &plan() const { return m_plan; }
    QDate today() const { return m_today; }

    template <typename Fact> const Fact &get() const
    {
        const auto found = m_known.find(typeid(Fact));
        if (found != m_known.end())
            return *static_cast<const Fact *>(found->second.get());
        const auto fact = std::make_shared<const Fact>(*this); // may ask for other facts
        m_known.emplace(typeid(Fact), fact);
        return *fact;
    }

private:
    const Plan &m_plan;
    QDate m_today;
    mutable std::unordered_map<std::type_index, std::shared_ptr<const void>> m_known;
};

/// People on whom the response rests: owners and deputies of vital and critical functions, holders and deputies of
/// roles, members of the pools of rosters.
struct KeyPeople {
    explicit KeyPeople(const Facts &facts);
    QSet<Id> ids;
};

/// The functions that must come back first: vital and critical, by code.
struct PriorityFunctions {
    explicit PriorityFunctions(const Facts &facts);
    bool contains(std::optional<Id> function) const { return function && ids.contains(*function); }
    RowList rows;
    QSet<Id> ids;
};

/// Contracts and providers that supply an essential resource, or an implemented solution, of a vital or critical
/// function.
struct CriticalSupply {
    explicit CriticalSupply(const Facts &facts);
    QSet<Id> contracts;
    QSet<Id> providers;
};

/// The solutions in place: by resource and by function that they cover, each in the order of their codes.
struct ImplementedSolutions {
    explicit ImplementedSolutions(const Facts &facts);
    RowList all;
    QHash<Id, RowList> byResource; ///< named in covers_resources
    QHash<Id, RowList> byFunction; ///< named in covers_functions
    QHash<Id, RowList> byScenario; ///< named in scenarios
};

/// The essential needs (function_resource rows with need = essential), by function and by resource.
struct EssentialNeeds {
    explicit EssentialNeeds(const Facts &facts);
    QHash<Id, RowList> byFunction;
    QHash<Id, RowList> byResource;
};

/// What each person can do on a day.
struct Qualifications {
    explicit Qualifications(const Facts &facts);
    /// True if the person holds the skill at that level (1 to 3) and it is valid on `at`.
    bool holds(Id contact, Id skill, int leastLevel, const QDate &at) const;
    QHash<std::pair<Id, Id>, RowList> byContactAndSkill;
};

} // namespace audit
