// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/dependencycycles.h"

#include <algorithm>

namespace audit {

namespace {

using Links = QHash<Id, IdSet>; // function to those that it essentially depends on

Links essentialLinks(const Plan &plan)
{
    const auto &table = schema().functionDependency;
    Links links;
    for (const Row *row : plan.each(table)) {
        const auto from = (*row)[table.ownerFunction];
        const auto to = (*row)[table.dependsOn];
        if (from && to && (*row)[table.need] == QLatin1String("essential"))
            links[*from].append(*to);
    }
    return links;
}

/// Numbers the functions so that those that can reach each other get the same number (Tarjan), without recursion:
/// chains can be as long as the plan.
class Groups
{
public:
    explicit Groups(const Links &links) : m_links(links)
    {
        for (auto it = links.cbegin(); it != links.cend(); ++it) {
            if (!m_order.contains(it.key()))
                visit(it.key());
        }
    }
    int of(Id function) const { return m_group.value(function, -1); }

private:
    struct Visit {
        Id function;
        IdSet targets;
        qsizetype next = 0;
    };

    void enter(Id function)
    {
        m_order.insert(function, static_cast<int>(m_order.size()));
        m_low.insert(function, m_order.value(function));
        m_open.append(function);
        m_visits.append({function, m_links.value(function)});
    }

    void visit(Id start)
    {
        enter(start);
        while (!m_visits.isEmpty()) {
            Visit &visit = m_visits.last();
            if (visit.next == visit.targets.size()) {
                leave();
                continue;
            }
            const Id target = visit.targets.at(visit.next++);
            if (!m_order.contains(target))
                enter(target);
            else if (!m_group.contains(target))
                lower(visit.function, m_order.value(target));
        }
    }

    void leave()
    {
        const Id function = m_visits.takeLast().function;
        const int low = m_low.value(function);
        if (!m_visits.isEmpty())
            lower(m_visits.last().function, low);
        if (low != m_order.value(function))
            return;
        Id member = 0; // the function is the first of its group that was met: all opened since belong to it
        do {
            member = m_open.takeLast();
            m_group.insert(member, low);
        } while (member != function);
    }

    void lower(Id function, int to) { m_low[function] = std::min(m_low.value(function), to); }

    const Links &m_links;
    QHash<Id, int> m_order, m_low, m_group;
    QList<Id> m_open;
    QList<Visit> m_visits;
};

} // namespace

DependencyCycles::DependencyCycles(const Facts &facts)
{
    const Links links = essentialLinks(facts.plan());
    const Groups groups(links);
    for (auto it = links.cbegin(); it != links.cend(); ++it) {
        for (const Id target : it.value()) {
            if (groups.of(target) == groups.of(it.key()))
                next[it.key()].append(target);
        }
    }
}

} // namespace audit
