// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from functions, their impacts and what they need.

#include "analysis/derived.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace analysis {

namespace {

constexpr int never = std::numeric_limits<int>::max();

std::optional<int> least(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

/// The time of ordinary repair, or of one of the solutions.
std::optional<int> soonest(const Row &resource, const QList<Row> &covers)
{
    std::optional<int> best = resource[schema().resource.rta];
    for (const Row &solution : covers)
        best = least(best, solution[schema().solution.rta]);
    return best;
}

bool isEssential(const QString &need)
{
    return need == QLatin1String("essential");
}

/// The essential needs of any function for the resource.
RowList essentialNeeds(const Plan &plan, Id resource)
{
    const auto &table = schema().functionResource;
    RowList needs;
    for (const Row *need : plan.referring(table.resource, resource)) {
        if (isEssential((*need)[table.need]))
            needs.push_back(need);
    }
    return needs;
}

const Row *functionOf(const Plan &plan, const Row &need)
{
    const auto id = need[schema().functionResource.function];
    return id ? plan.find(schema().function, *id) : nullptr;
}

/// For each function the ones it essentially depends on, most urgent first (as in `order`).
QHash<Id, QList<int>> essentialDependencies(const Plan &plan, const QHash<Id, int> &order)
{
    const auto &table = schema().functionDependency;
    QHash<Id, QList<int>> result;
    for (const Row *row : plan.each(table)) {
        const Id on = (*row)[table.dependsOn].value_or(0);
        if (isEssential((*row)[table.need]) && order.contains(on))
            result[(*row)[table.ownerFunction].value_or(0)].append(order.value(on));
    }
    for (QList<int> &places : result)
        std::sort(places.begin(), places.end());
    return result;
}

/// Puts `start` into `placed`, after everything it depends on. Without recursion: chains can be as long as the plan.
void place(int start, const QList<Row> &rows, const QHash<Id, QList<int>> &needs, QSet<int> &seen, QList<Row> &placed)
{
    struct Visit {
        int index;
        int next = 0;
    };
    QList<Visit> open{{start}};
    seen.insert(start);
    while (!open.isEmpty()) {
        Visit &visit = open.last();
        const QList<int> before = needs.value(rows.at(visit.index).id);
        if (visit.next == before.size()) {
            placed.append(rows.at(visit.index));
            open.removeLast();
            continue;
        }
        const int need = before.at(visit.next++);
        if (!seen.contains(need)) {
            seen.insert(need);
            open.append(Visit{need});
        }
    }
}

} // namespace

bool isPriority(const Row &function)
{
    const QString criticality = function[schema().function.criticality];
    return criticality == QLatin1String("vital") || criticality == QLatin1String("critical");
}

QList<Row> byRecoveryPriority(const Plan &plan)
{
    const auto &table = schema().function;
    QList<Row> rows = plan.rows(table); // by code; the sort keeps that order among equals
    const auto urgency = [&](const Row &row) {
        return std::pair(row[table.rto].value_or(never), row[table.mtpd].value_or(never));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return urgency(a) < urgency(b); });
    QHash<Id, int> order;
    for (int i = 0; i < rows.size(); ++i)
        order.insert(rows.at(i).id, i);
    const QHash<Id, QList<int>> needs = essentialDependencies(plan, order);
    QList<Row> placed;
    QSet<int> seen;
    for (int i = 0; i < rows.size(); ++i) {
        if (!seen.contains(i))
            place(i, rows, needs, seen, placed);
    }
    return placed;
}

std::optional<int> firstIntolerableMin(const Plan &plan, Id function)
{
    const auto &table = schema().impact;
    const auto intolerable = plan.setting(schema().plan.intolerableLevel);
    std::optional<int> first;
    for (const Row *row : plan.referring(table.function, function)) {
        const Row *horizon = plan.find(schema().horizon, (*row)[table.horizon].value_or(0));
        if (horizon && intolerable && (*row)[table.level] >= intolerable)
            first = least(first, (*horizon)[schema().horizon.minutes]);
    }
    return first;
}

std::optional<int> neededWithinMin(const Plan &plan, const Row &functionResource)
{
    const auto own = functionResource[schema().functionResource.neededWithin];
    const Row *function = functionOf(plan, functionResource);
    return own || !function ? own : (*function)[schema().function.rto];
}

std::optional<int> requiredRtoMin(const Plan &plan, Id resource)
{
    std::optional<int> tightest;
    for (const Row *need : essentialNeeds(plan, resource))
        tightest = least(tightest, neededWithinMin(plan, *need));
    return tightest;
}

std::optional<int> requiredRpoMin(const Plan &plan, Id resource)
{
    std::optional<int> tightest;
    for (const Row *need : essentialNeeds(plan, resource)) {
        if (const Row *function = functionOf(plan, *need))
            tightest = least(tightest, (*function)[schema().function.rpo]);
    }
    return tightest;
}

QList<Row> implementedCovers(const Plan &plan, Id resource)
{
    const auto &table = schema().solution;
    QList<Row> covers;
    for (const Row *solution : plan.referring(table.coversResources, resource)) {
        if ((*solution)[table.status] == QLatin1String("implemented"))
            covers.append(*solution);
    }
    return covers;
}

QList<Row> implementedCovers(const Plan &plan, Id resource, Id function)
{
    QList<Row> covers = implementedCovers(plan, resource);
    covers.removeIf([function](const Row &solution) {
        const IdSet only = solution[schema().solution.coversFunctions];
        return !only.isEmpty() && !only.contains(function);
    });
    return covers;
}

std::optional<int> bestRtaMin(const Plan &plan, const Row &resource)
{
    return soonest(resource, implementedCovers(plan, resource.id));
}

std::optional<int> bestRtaMin(const Plan &plan, const Row &resource, Id function)
{
    return soonest(resource, implementedCovers(plan, resource.id, function));
}

bool servesPriority(const Plan &plan, Id resource)
{
    const auto &table = schema().functionResource;
    const RowList &needs = plan.referring(table.resource, resource);
    return std::any_of(needs.begin(), needs.end(), [&](const Row *need) {
        const Row *function = functionOf(plan, *need);
        return isEssential((*need)[table.need]) && function && isPriority(*function);
    });
}

bool isSinglePointOfFailure(const Plan &plan, const Row &resource)
{
    return resource[schema().resource.quantity] == 1 && implementedCovers(plan, resource.id).isEmpty() &&
           servesPriority(plan, resource.id);
}

} // namespace analysis
