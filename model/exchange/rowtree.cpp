// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtree.h"

#include "jsonshape.h"
#include "rows.h"

#include <algorithm>

RowTree::RowTree(const Plan &plan) : m_byId(schema().all().size())
{
    for (const Table *table : schema().all()) {
        QHash<Id, Row> &rows = m_byId[table->index()];
        for (const Row &row : plan.rows(*table)) {
            rows.insert(row.id, row);
            for (const Field *owner : table->owners()) {
                if (const auto *id = std::get_if<qint64>(&row.value(*owner)))
                    m_byOwner[owner][*id].append(row.id);
            }
        }
    }
}

QList<RowTree::Placed> RowTree::children(const Table &table, const Field *ownerField, Id owner) const
{
    const QHash<Id, Row> &rows = m_byId[table.index()];
    const QList<Id> ids = ownerField ? m_byOwner.value(ownerField).value(owner) : rows.keys();
    QList<Placed> result;
    result.reserve(ids.size());
    for (Id id : ids) {
        const Row row = rows.value(id);
        result.append({row, sortKey(table, row)});
    }
    std::sort(result.begin(), result.end(), [](const Placed &a, const Placed &b) {
        return std::lexicographical_compare(a.key.begin(), a.key.end(), b.key.begin(), b.key.end(),
                                            [](const Value &x, const Value &y) { return compareValues(x, y) < 0; });
    });
    return result;
}

Value RowTree::named(const Field &field, const Value &value) const
{
    const auto *id = std::get_if<qint64>(&value);
    if (!id || !field.isReference())
        return value;
    const QHash<Id, Row> &rows = m_byId[field.target().index()];
    const auto it = rows.constFind(*id);
    const Field *name = nameField(field.target());
    return it == rows.constEnd() || !name ? Value() : it->value(*name);
}

QList<Id> RowTree::columns(const Table &table) const
{
    const Field *place = table.order ? table.order : nameField(table);
    QList<std::pair<Value, Id>> placed;
    for (const Row &row : m_byId[table.index()])
        placed.append({row.value(*place), row.id});
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) {
        const int order = compareValues(a.first, b.first);
        return order ? order < 0 : a.second < b.second;
    });
    QList<Id> result;
    for (const auto &[value, id] : std::as_const(placed))
        result.append(id);
    return result;
}

/// Positions first, then codes, then orders that people see, then natural keys (DESIGN 5); groups and lines stay
/// together.
QList<Value> RowTree::sortKey(const Table &table, const Row &row) const
{
    QList<Value> key;
    const bool isPlain = table.options().shape == Shape::Rows || table.options().shape == Shape::Single;
    if (!isPlain)
        key.append(named(*table.naturalKey.first(), row.value(*table.naturalKey.first())));
    if (table.order && (isPosition(*table.order) || !table.code()))
        key.append(row.value(*table.order));
    if (table.code()) {
        key.append(row.value(*table.code()));
        return key;
    }
    for (const Field *field : table.naturalKey)
        key.append(named(*field, row.value(*field)));
    return key;
}
