// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include <algorithm>

namespace {

/// Every id that a cell points at.
template <typename Visit> void forEachTarget(const Field &field, const Row &row, Visit visit)
{
    const Value &value = row.value(field);
    if (const auto *id = std::get_if<qint64>(&value))
        visit(*id);
    else if (const auto *ids = std::get_if<IdSet>(&value))
        std::for_each(ids->begin(), ids->end(), visit);
}

} // namespace

int compareCodePoints(const QString &a, const QString &b)
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
        return compareCodePoints(*text, std::get<QString>(b));
    return a < b ? -1 : (b < a ? 1 : 0);
}

Rows::Rows(const QList<const Table *> &tables)
    : m_tables(tables), m_byId(tables.size()), m_byCode(tables.size()), m_order(tables.size())
{}

void Rows::insert(const Table &table, const Row &row)
{
    const Row &stored = m_byId[table.index()].insert_or_assign(row.id, row).first->second;
    if (table.code())
        m_byCode[table.index()].insert(codeKey(table, stored), stored.id);
    for (const Field *field : table.fields()) {
        if (field->isReference())
            link(*field, stored);
    }
    m_order[table.index()].reset();
}

void Rows::remove(const Table &table, Id id)
{
    auto &rows = m_byId[table.index()];
    const auto it = rows.find(id);
    if (it == rows.end())
        return;
    if (table.code())
        m_byCode[table.index()].remove(codeKey(table, it->second), id);
    for (const Field *field : table.fields()) {
        if (field->isReference())
            unlink(*field, it->second);
    }
    if (auto &order = m_order[table.index()])
        std::erase(*order, &it->second);
    rows.erase(it);
}

/// Changes a row where it stands, so that nothing but what the edit touches has to be found or sorted again.
void Rows::update(const Table &table, const Row &row)
{
    Row &stored = m_byId[table.index()].find(row.id)->second;
    const bool isMoved = compare(sortKey(table, stored), sortKey(table, row)) != 0;
    const bool isRecoded = table.code() && codeKey(table, stored) != codeKey(table, row);
    if (isRecoded)
        m_byCode[table.index()].remove(codeKey(table, stored), row.id);
    QList<const Field *> relinked;
    for (const Field *field : table.fields()) {
        if (field->isReference() && stored.value(*field) != row.value(*field))
            relinked.append(field);
    }
    for (const Field *field : std::as_const(relinked))
        unlink(*field, stored);
    stored = row;
    for (const Field *field : std::as_const(relinked))
        link(*field, stored);
    if (isRecoded)
        m_byCode[table.index()].insert(codeKey(table, stored), stored.id);
    if (isMoved) {
        forgetOrder(table);
        forgetDependentOrders(table);
    }
}

void Rows::apply(const Changes &changes)
{
    ++m_version;
    for (const Change &change : changes) {
        if (!change.after)
            remove(*change.table, change.before->id);
    }
    for (const Change &change : changes) {
        if (!change.after)
            continue;
        if (change.before)
            update(*change.table, *change.after);
        else
            insert(*change.table, *change.after);
    }
}

void Rows::link(const Field &field, const Row &row)
{
    forEachTarget(field, row, [&](Id target) {
        Pointing &pointing = m_pointing[&field][target];
        pointing.rows.push_back(&row);
        pointing.isSorted = pointing.rows.size() == 1;
    });
}

void Rows::unlink(const Field &field, const Row &row)
{
    auto &targets = m_pointing[&field];
    forEachTarget(field, row, [&](Id target) {
        const auto it = targets.find(target);
        std::erase(it->second.rows, &row); // keeps the order of the others
        if (it->second.rows.empty())
            targets.erase(it);
    });
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

QList<Rows::Referrer> Rows::referrers(const Table &table, Id target) const
{
    QList<Referrer> result;
    for (const Table *each : m_tables) {
        for (const Field *field : each->fields()) {
            if (!field->isReference() || &field->target() != &table)
                continue;
            for (const Row *row : referring(*field, target))
                result.append({field, row->id});
        }
    }
    return result;
}

const RowList &Rows::referring(const Field &field, Id target) const
{
    static const RowList none;
    const auto targets = m_pointing.find(&field);
    if (targets == m_pointing.end())
        return none;
    const auto it = targets->second.find(target);
    if (it == targets->second.end())
        return none;
    if (!it->second.isSorted)
        sort(field.table(), it->second.rows);
    it->second.isSorted = true;
    return it->second.rows;
}

const RowList &Rows::inOrder(const Table &table) const
{
    auto &order = m_order[table.index()];
    if (!order) {
        RowList rows;
        rows.reserve(m_byId[table.index()].size());
        for (const auto &[id, row] : m_byId[table.index()])
            rows.push_back(&row);
        sort(table, rows);
        order = std::move(rows);
    }
    return *order;
}

void Rows::sort(const Table &table, RowList &rows) const
{
    std::vector<std::pair<SortKey, const Row *>> keyed;
    keyed.reserve(rows.size());
    for (const Row *row : rows)
        keyed.emplace_back(sortKey(table, *row), row);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int order = compare(a.first, b.first);
        return order ? order < 0 : a.second->id < b.second->id;
    });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const auto &each) { return each.second; });
}

void Rows::forgetOrder(const Table &table)
{
    m_order[table.index()].reset();
    for (const Field *field : table.fields()) {
        for (auto &[target, pointing] : m_pointing[field])
            pointing.isSorted = pointing.rows.size() <= 1;
    }
}

/// Tables whose rows are sorted by what the rows of `table` are called must be sorted again too.
void Rows::forgetDependentOrders(const Table &table)
{
    for (const Table *each : m_tables) {
        const bool depends = std::any_of(each->naturalKey.begin(), each->naturalKey.end(), [&](const Field *key) {
            return key->isReference() && &key->target() == &table;
        });
        if (depends && each != &table)
            forgetOrder(*each);
    }
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
        key.append(&row.value(*table.order));
    if (table.code())
        key.append(&row.value(*table.code()));
    else
        for (const Field *field : table.naturalKey)
            key.append(keyCell(*field, row));
    return key;
}

int Rows::compare(const SortKey &a, const SortKey &b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (const int order = compareValues(*a.at(i), *b.at(i)))
            return order;
    }
    return 0;
}

/// What a row is sorted by: its own cell, or what the row that it points at is sorted by.
const Value *Rows::keyCell(const Field &field, const Row &row) const
{
    static const Value nothing;
    const Value &value = row.value(field);
    const auto *id = std::get_if<qint64>(&value);
    if (!field.isReference() || !id)
        return &value;
    const Table &target = field.target();
    const Row *other = find(target, *id);
    const Field *name = target.order ? target.order : target.code();
    return other && name ? &other->value(*name) : &nothing;
}
