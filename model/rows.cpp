// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include <algorithm>

namespace {

/// Every id that a cell points at.
template <typename Visit> void forEachTarget(const Table &table, const Row &row, Visit visit)
{
    for (const Field *field : table.fields()) {
        if (!field->isReference())
            continue;
        const Value &value = row.value(*field);
        if (const auto *id = std::get_if<qint64>(&value))
            visit(*field, *id);
        else if (const auto *ids = std::get_if<IdSet>(&value))
            std::for_each(ids->begin(), ids->end(), [&](Id each) { visit(*field, each); });
    }
}

/// Texts by Unicode code points: a plain comparison of UTF-16 would put rare characters before common ones.
int compareTexts(const QString &a, const QString &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return (left != a.end()) - (right != b.end());
    if (left->isSurrogate() != right->isSurrogate())
        return left->isSurrogate() ? 1 : -1;
    return *left < *right ? -1 : 1;
}

int compareValues(const Value &a, const Value &b)
{
    if (a.index() != b.index())
        return a.index() < b.index() ? -1 : 1;
    if (const auto *text = std::get_if<QString>(&a))
        return compareTexts(*text, std::get<QString>(b));
    return a < b ? -1 : (b < a ? 1 : 0);
}

} // namespace

Rows::Rows(const QList<const Table *> &tables)
    : m_tables(tables), m_byId(tables.size()), m_byCode(tables.size()), m_order(tables.size())
{}

void Rows::insert(const Table &table, const Row &row)
{
    m_byId[table.index()].insert_or_assign(row.id, row);
    index(table, row);
}

void Rows::remove(const Table &table, Id id)
{
    auto &rows = m_byId[table.index()];
    const auto it = rows.find(id);
    if (it == rows.end())
        return;
    unindex(table, it->second);
    rows.erase(it);
}

void Rows::apply(const Changes &changes)
{
    for (const Change &change : changes) {
        if (change.before)
            remove(*change.table, change.before->id);
    }
    for (const Change &change : changes) {
        if (change.after)
            insert(*change.table, *change.after);
    }
    // The order of a table may hang on the codes of another; sorting again is cheap and only done when asked.
    std::fill(m_order.begin(), m_order.end(), std::nullopt);
}

void Rows::index(const Table &table, const Row &row)
{
    if (table.code())
        m_byCode[table.index()].insert(codeKey(table, row), row.id);
    forEachTarget(table, row, [&](const Field &field, Id target) { m_referrers[target].push_back({&field, row.id}); });
    m_order[table.index()].reset();
}

void Rows::unindex(const Table &table, const Row &row)
{
    if (table.code())
        m_byCode[table.index()].remove(codeKey(table, row), row.id);
    forEachTarget(table, row, [&](const Field &field, Id target) {
        const auto found = m_referrers.find(target);
        auto &list = found->second;
        const auto it = std::find(list.begin(), list.end(), Referrer{&field, row.id});
        *it = list.back();
        list.pop_back();
        if (list.empty())
            m_referrers.erase(found);
    });
    m_order[table.index()].reset();
}

const Row *Rows::find(const Table &table, Id id) const
{
    const auto &rows = m_byId[table.index()];
    const auto it = rows.find(id);
    return it == rows.end() ? nullptr : &it->second;
}

QList<Id> Rows::withCode(const Table &table, const QString &code, Id owner) const
{
    return m_byCode[table.index()].values({owner, code});
}

const std::vector<Rows::Referrer> &Rows::referrers(Id target) const
{
    static const std::vector<Referrer> none;
    const auto it = m_referrers.find(target);
    return it == m_referrers.end() ? none : it->second;
}

const QList<Id> &Rows::inOrder(const Table &table) const
{
    auto &order = m_order[table.index()];
    if (!order) {
        QList<Id> ids;
        ids.reserve(count(table));
        for (const auto &[id, row] : m_byId[table.index()])
            ids.append(id);
        sort(table, ids);
        order = ids;
    }
    return *order;
}

void Rows::sort(const Table &table, QList<Id> &ids) const
{
    QList<std::pair<SortKey, Id>> keyed;
    keyed.reserve(ids.size());
    for (Id id : std::as_const(ids))
        keyed.append({sortKey(table, *find(table, id)), id});
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        for (int i = 0; i < a.first.size(); ++i) {
            if (const int order = compareValues(a.first.at(i), b.first.at(i)))
                return order < 0;
        }
        return a.second < b.second;
    });
    std::transform(keyed.cbegin(), keyed.cend(), ids.begin(), [](const auto &each) { return each.second; });
}

Id Rows::ownerOf(const Table &table, const Row &row)
{
    for (const Field *owner : table.owners()) {
        if (const auto *id = std::get_if<qint64>(&row.value(*owner)))
            return *id;
    }
    return 0;
}

Rows::CodeKey Rows::codeKey(const Table &table, const Row &row) const
{
    const auto *code = std::get_if<QString>(&row.value(*table.code()));
    return {table.hasLocalCode() ? ownerOf(table, row) : 0, code ? *code : QString()};
}

Rows::SortKey Rows::sortKey(const Table &table, const Row &row) const
{
    SortKey key;
    if (table.order)
        key.append(row.value(*table.order));
    if (table.code())
        key.append(row.value(*table.code()));
    else
        for (const Field *field : table.naturalKey)
            appendKey(*field, row, key);
    return key;
}

void Rows::appendKey(const Field &field, const Row &row, SortKey &key) const
{
    const Value &value = row.value(field);
    const auto *id = std::get_if<qint64>(&value);
    if (!field.isReference() || !id) {
        key.append(value);
        return;
    }
    const Table &target = field.target();
    const Row *other = find(target, *id);
    const Field *name = target.order ? target.order : target.code();
    key.append(other && name ? other->value(*name) : Value());
}
