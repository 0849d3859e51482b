// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QHash>

#include <vector>

/// The rows of a plan as JSON nests them: every row under its owner, in canonical order, and what other rows call it.
class RowTree
{
public:
    /// A row and what decides its place among its siblings.
    struct Placed {
        Row row;
        QList<Value> key;
    };

    explicit RowTree(const Plan &plan);

    /// The rows of `table` whose `ownerField` is `owner` (nullptr: the rows of a top-level table). Rows of equal keys
    /// stand together, in no particular order.
    QList<Placed> children(const Table &table, const Field *ownerField, Id owner) const;
    /// The value that a field has in JSON keys: the name of the row for references, else the value itself.
    Value named(const Field &field, const Value &value) const;
    /// The ids of all rows of a top-level table by its order field, or its code: the columns of a grid.
    QList<Id> columns(const Table &table) const;

private:
    QList<Value> sortKey(const Table &table, const Row &row) const;

    std::vector<QHash<Id, Row>> m_byId;
    QHash<const Field *, QHash<Id, QList<Id>>> m_byOwner;
};
