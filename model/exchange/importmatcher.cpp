// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importmatcher.h"

#include "importgrid.h"
#include "jsonshape.h"
#include "jsonvalue.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace {

/// 53 random bits, as Plan gives them; given here so that new rows of one file can refer to each other.
Id freshId()
{
    return static_cast<Id>(QRandomGenerator::global()->generate64() >> 11) + 1;
}

bool hasGlobalCode(const Table &table)
{
    return table.code() && !table.hasLocalCode() && !table.isSingle();
}

QString alreadyAt(const QString &code, const QString &path)
{
    //: %1 is the code of a row, %2 a place in the same file
    return QCoreApplication::translate("Errors", "“%1” stands already at %2; each code may stand only once")
        .arg(quotable(code), path);
}

/// What tells a row from its siblings: its code, or its natural key without positions, which the order of the list
/// says.
QList<const Field *> keyFields(const Table &table)
{
    if (table.code())
        return {table.code()};
    QList<const Field *> result = table.naturalKey;
    result.removeIf([](const Field *field) { return isPosition(*field); });
    return result;
}

} // namespace

ImportMatcher::ImportMatcher(const Plan &plan, ImportFile &file, Unnamed unnamed)
    : m_plan(plan), m_file(file), m_unnamed(unnamed), m_byCode(schema().all().size()), m_matched(schema().all().size()),
      m_removed(schema().all().size())
{}

void ImportMatcher::match()
{
    matchCodes();
    ImportGrid grid(m_plan, m_file, *this, m_unnamed);
    for (int list = 0; list < m_file.lists.size(); ++list) {
        grid.makeCells(list);
        matchList(m_file.lists.at(list));
        setOwner(m_file.lists.at(list));
        setPositions(m_file.lists.at(list));
    }
    for (const ImportList &list : std::as_const(m_file.lists))
        removeUnnamed(list);
}

std::optional<Id> ImportMatcher::idOf(const Table &table, const QString &code) const
{
    const int entry = m_byCode[table.index()].value(code, -1);
    if (entry >= 0)
        return m_file.entries[entry].after.id;
    const Row *row = m_plan.findByCode(table, code);
    return row && !removed(table).contains(row->id) ? std::optional(row->id) : std::nullopt;
}

/// Codes first: references and natural keys speak of them, wherever in the file they stand.
void ImportMatcher::matchCodes()
{
    for (int i = 0; i < static_cast<int>(m_file.entries.size()); ++i) {
        ImportEntry &entry = m_file.entries[i];
        if (!hasGlobalCode(*entry.table))
            continue;
        QHash<QString, int> &known = m_byCode[entry.table->index()];
        const QString code = Cell<QString>::read(entry.stated(*entry.table->code()));
        const int other = code.isEmpty() ? -1 : known.value(code, -1);
        if (other >= 0)
            m_file.problems.append({entry.pathOf(*entry.table->code()), alreadyAt(code, m_file.entries[other].path)});
        else if (!code.isEmpty())
            known.insert(code, i);
        adopt(entry, other >= 0 || code.isEmpty() ? nullptr : m_plan.findByCode(*entry.table, code));
    }
}

void ImportMatcher::matchList(const ImportList &list)
{
    if (list.entries.isEmpty() || hasGlobalCode(*list.table))
        return;
    if (list.table->isSingle())
        return adopt(m_file.entries[list.entries.first()], &m_plan.self());
    checkLocalCodes(list);
    const QList<const Field *> fields = keyFields(*list.table);
    std::map<QList<Value>, QList<Row>> waiting;
    for (const Row &row : siblings(list)) {
        QList<Value> key;
        for (const Field *field : fields)
            key.append(row.value(*field));
        waiting[key].prepend(row);
    }
    for (int each : list.entries) {
        ImportEntry &entry = m_file.entries[each];
        const auto it = waiting.find(keyOf(entry));
        const bool isKnown = it != waiting.end() && !it->second.isEmpty();
        const Row row = isKnown ? it->second.takeLast() : Row();
        adopt(entry, isKnown ? &row : nullptr);
    }
}

void ImportMatcher::checkLocalCodes(const ImportList &list)
{
    QHash<QString, int> known;
    for (int each : list.table->code() ? list.entries : QList<int>()) {
        const ImportEntry &entry = m_file.entries[each];
        const QString code = Cell<QString>::read(entry.stated(*list.table->code()));
        if (known.contains(code) && !code.isEmpty())
            m_file.problems.append(
                {entry.pathOf(*list.table->code()), alreadyAt(code, m_file.entries[known[code]].path)});
        known.insert(code, each);
    }
}

/// Makes the entry that row of the plan, or a new one.
void ImportMatcher::adopt(ImportEntry &entry, const Row *row)
{
    entry.after = row ? *row : Row(*entry.table, freshId());
    if (row)
        entry.before = *row;
    m_matched[entry.table->index()].insert(entry.after.id);
    for (const auto &[field, value] : std::as_const(entry.cells))
        entry.after.setValue(*field, value);
}

void ImportMatcher::setOwner(const ImportList &list)
{
    if (list.owner < 0)
        return;
    const ImportEntry &owner = m_file.entries[list.owner];
    const Field *field = list.table->ownerField(*owner.table);
    for (int each : list.entries) {
        for (const Field *other : list.table->owners())
            m_file.entries[each].after.setValue(*other, other == field ? Value(owner.after.id) : Value());
    }
}

/// Rows keep their positions while these rise; from the first that does not, they are counted on.
void ImportMatcher::setPositions(const ImportList &list)
{
    const Field *order = list.table->order;
    if (!order || !isPosition(*order))
        return;
    qint64 last = 0;
    for (int each : list.entries) {
        Row &row = m_file.entries[each].after;
        const qint64 current = Cell<Id>::read(row.value(*order)).value_or(0);
        last = current > last ? current : last + 1;
        row.setValue(*order, last);
    }
}

void ImportMatcher::removeUnnamed(const ImportList &list)
{
    if (list.table->isSingle() || (list.owner < 0 && m_unnamed == Unnamed::Stay))
        return;
    for (const Row &row : siblings(list)) {
        if (!isMatched(*list.table, row.id))
            remove(*list.table, row.id, list.path);
    }
}

void ImportMatcher::remove(const Table &table, Id id, const QString &path)
{
    QHash<Id, QString> &gone = m_removed[table.index()];
    if (gone.contains(id))
        return;
    gone.insert(id, path);
    for (const Table *owned : table.ownedTables()) {
        for (const Row &row : m_plan.owned(*owned, id)) {
            if (!isMatched(*owned, row.id))
                remove(*owned, row.id, path);
        }
    }
}

/// The plan's rows of that list before the import, in natural order.
QList<Row> ImportMatcher::siblings(const ImportList &list) const
{
    if (list.owner < 0)
        return m_plan.rows(*list.table);
    const ImportEntry &owner = m_file.entries[list.owner];
    return owner.before ? m_plan.owned(*list.table, owner.before->id) : QList<Row>();
}

QList<Value> ImportMatcher::keyOf(const ImportEntry &entry) const
{
    QList<Value> result;
    for (const Field *field : keyFields(*entry.table)) {
        Value value = entry.stated(*field);
        const auto said = std::find_if(entry.references.begin(), entry.references.end(),
                                       [&](const auto &reference) { return reference.first == field; });
        if (said != entry.references.end())
            value = normalized(said->second.toString());
        if (said != entry.references.end() && !isEmpty(value)) {
            const auto id = idOf(field->target(), std::get<QString>(value));
            value = id ? Value(*id) : value; // a code that does not exist equals no row; it is reported later
        }
        result.append(value);
    }
    return result;
}
