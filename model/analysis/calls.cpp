// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order a call tree is rung and how long that takes.

#include "analysis/derived.h"

#include <QSet>

#include <algorithm>

namespace analysis {

namespace {

using Children = QHash<Id, QList<Row>>;

/// Depth first without recursion: a hostile tree may be a chain of thousands.
void follow(const Row &root, const Children &children, QSet<Id> &seen, QList<Call> &calls)
{
    const auto &table = schema().node;
    QList<Call> open{{root, 0, root[table.timeout].value_or(0)}};
    while (!open.isEmpty()) {
        const Call call = open.takeLast();
        if (seen.contains(call.node.id))
            continue;
        seen.insert(call.node.id);
        calls.append(call);
        const QList<Row> below = children.value(call.node.id);
        for (auto child = below.crbegin(); child != below.crend(); ++child)
            open.append({*child, call.depth + 1, call.worstMin + (*child)[table.timeout].value_or(0)});
    }
}

} // namespace

QList<Call> callOrder(const Plan &plan, Id callTree)
{
    const auto &table = schema().node;
    QList<Row> nodes = plan.owned(table, callTree);
    std::stable_sort(nodes.begin(), nodes.end(), [&](const Row &a, const Row &b) {
        return a[table.position].value_or(0) < b[table.position].value_or(0);
    });
    Children children;
    for (const Row &node : std::as_const(nodes))
        children[node[table.parent].value_or(0)].append(node);
    QSet<Id> seen;
    QList<Call> calls;
    for (const Row &root : children.value(0))
        follow(root, children, seen, calls);
    for (const Row &left : std::as_const(nodes)) {
        if (!seen.contains(left.id))
            follow(left, children, seen, calls);
    }
    return calls;
}

int callTreeMin(const QList<Call> &calls)
{
    int longest = 0;
    for (const Call &call : calls)
        longest = std::max(longest, call.worstMin);
    return longest;
}

} // namespace analysis
