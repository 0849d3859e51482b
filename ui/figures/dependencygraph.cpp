// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/dependencygraph.h"

#include "analysis/derived.h"

#include "plan.h"

#include <QSet>

#include <algorithm>

namespace figures {

namespace {

using Kind = DependencyGraph::Kind;

/// The whole graph of a plan, each thing once.
class Collector
{
public:
    explicit Collector(const Plan &plan) : m_plan(plan)
    {
        for (const Row *row : plan.each(schema().function))
            node(Kind::Function, schema().function, *row);
    }

    void addDependencies()
    {
        const auto &table = schema().functionDependency;
        for (const Row *row : m_plan.each(table)) {
            const Row *owner = m_plan.find(schema().function, (*row)[table.ownerFunction].value_or(0));
            const Row *needed = m_plan.find(schema().function, (*row)[table.dependsOn].value_or(0));
            if (owner && needed)
                connect(node(Kind::Function, schema().function, *owner),
                        node(Kind::Function, schema().function, *needed), (*row)[table.need]);
        }
    }

    void addNeeds()
    {
        const auto &table = schema().functionResource;
        for (const Row *row : m_plan.each(table)) {
            const Row *function = m_plan.find(schema().function, (*row)[table.function].value_or(0));
            const Row *resource = m_plan.find(schema().resource, (*row)[table.resource].value_or(0));
            if (!function || !resource || (*row)[table.need] == QLatin1String("useful"))
                continue;
            const bool isNew = !m_places.contains({static_cast<int>(Kind::Resource), resource->id});
            const int place = node(Kind::Resource, schema().resource, *resource);
            connect(node(Kind::Function, schema().function, *function), place, {});
            if (isNew)
                addProvider(*resource, place);
        }
    }

    DependencyGraph take() { return std::move(m_graph); }

private:
    void addProvider(const Row &resource, int place)
    {
        const auto &table = schema().contract;
        const Row *contract = m_plan.find(table, resource[schema().resource.contract].value_or(0));
        const Row *provider =
            contract ? m_plan.find(schema().provider, (*contract)[table.provider].value_or(0)) : nullptr;
        if (provider)
            connect(place, node(Kind::Provider, schema().provider, *provider), {});
    }

    int node(Kind kind, const Table &table, const Row &row)
    {
        const auto known = m_places.constFind({static_cast<int>(kind), row.id});
        if (known != m_places.constEnd())
            return *known;
        const int place = static_cast<int>(m_graph.nodes.size());
        m_places.insert({static_cast<int>(kind), row.id}, place);
        m_graph.nodes.append({kind, row.id, m_plan.code(table, row), m_plan.name(table, row),
                              kind == Kind::Function && analysis::isPriority(row)});
        return place;
    }

    /// A need that nobody qualified counts as essential: nobody said that it can be missed.
    void connect(int from, int to, const QString &need)
    {
        m_graph.arrows.append({from, to, need != QLatin1String("useful")});
    }

    const Plan &m_plan;
    DependencyGraph m_graph;
    QHash<std::pair<int, Id>, int> m_places; ///< by kind
};

/// The graph of those nodes alone, in their order.
DependencyGraph cut(const DependencyGraph &graph, const QList<bool> &isKept)
{
    DependencyGraph result;
    result.alone = graph.alone;
    QList<int> places(graph.nodes.size(), -1);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        if (!isKept.at(i))
            continue;
        places[i] = static_cast<int>(result.nodes.size());
        result.nodes.append(graph.nodes.at(i));
    }
    for (const auto &arrow : graph.arrows) {
        if (places.at(arrow.from) >= 0 && places.at(arrow.to) >= 0)
            result.arrows.append({places.at(arrow.from), places.at(arrow.to), arrow.isEssential});
    }
    return result;
}

/// Functions without any arrow are named apart; boxes in the void would only take room.
DependencyGraph withoutAlone(const DependencyGraph &graph)
{
    QList<bool> isTied(graph.nodes.size(), false);
    for (const auto &arrow : graph.arrows)
        isTied[arrow.from] = isTied[arrow.to] = true;
    DependencyGraph result = cut(graph, isTied);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        if (!isTied.at(i))
            result.alone.append(graph.nodes.at(i).code);
    }
    return result;
}

QList<bool> priorities(const DependencyGraph &graph)
{
    QList<bool> kept(graph.nodes.size(), false);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        kept[i] = graph.nodes.at(i).isPriority;
    return kept;
}

QList<bool> withNeighbours(const DependencyGraph &graph, const QList<bool> &chosen)
{
    QList<bool> kept = chosen;
    for (const auto &arrow : graph.arrows) {
        if (chosen.at(arrow.from) || chosen.at(arrow.to))
            kept[arrow.from] = kept[arrow.to] = true;
    }
    return kept;
}

/// The first of the chosen in the order in which they are to be brought back.
QList<bool> mostUrgent(const Plan &plan, const DependencyGraph &graph, const QList<bool> &chosen)
{
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        places.insert(graph.nodes.at(i).id, i);
    QList<bool> kept(graph.nodes.size(), false);
    int left = DependencyGraph::mostNodes;
    for (const Row &function : analysis::byRecoveryPriority(plan)) {
        const qsizetype place = places.value(function.id, -1);
        if (place < 0 || !chosen.at(place) || left-- <= 0)
            continue;
        kept[place] = true;
    }
    return kept;
}

/// Functions only: all, else vital and critical ones with their neighbours, else those alone, else the most urgent.
DependencyGraph trimmed(const Plan &plan, const DependencyGraph &graph)
{
    const auto tooMany = [](const QList<bool> &kept) {
        return std::count(kept.begin(), kept.end(), true) > DependencyGraph::mostNodes;
    };
    const QList<bool> important = priorities(graph);
    const bool hasPriorities = important.contains(true);
    QList<bool> kept(graph.nodes.size(), true);
    if (tooMany(kept) && hasPriorities)
        kept = withNeighbours(graph, important);
    if (tooMany(kept) && hasPriorities)
        kept = important;
    if (tooMany(kept))
        kept = mostUrgent(plan, graph, kept);
    DependencyGraph result = cut(graph, kept);
    result.functionsLeftOut = static_cast<int>(graph.nodes.size() - result.nodes.size());
    return result;
}

} // namespace

DependencyGraph DependencyGraph::of(const Plan &plan, DependencyContent content)
{
    bool hasNeeds = false;
    if (content != DependencyContent::FunctionsOnly) {
        Collector collector(plan);
        collector.addDependencies();
        collector.addNeeds();
        const DependencyGraph all = withoutAlone(collector.take());
        const int most = content == DependencyContent::Automatic ? mostWithNeeds : mostNodes;
        if (all.nodes.size() <= most)
            return all;
        hasNeeds = std::any_of(all.nodes.begin(), all.nodes.end(),
                               [](const Node &node) { return node.kind != Kind::Function; });
    }
    Collector collector(plan);
    collector.addDependencies();
    DependencyGraph result = trimmed(plan, withoutAlone(collector.take()));
    result.needsLeftOut = hasNeeds;
    return result;
}

} // namespace figures
