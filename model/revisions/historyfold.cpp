// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyfold.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace revisions {

namespace {

Value plainValue(const Field &field, const QJsonValue &written)
{
    if (written.isBool())
        return qint64(written.toBool() ? 1 : 0);
    if (written.isDouble())
        return field.kind() == Kind::Real ? Value(written.toDouble()) : Value(written.toInteger());
    if (!written.isArray())
        return normalized(written.toString());
    QStringList codes;
    for (const QJsonValue &each : written.toArray())
        codes.append(each.toString());
    return normalized(codes);
}

} // namespace

void HistoryFold::take(const HistoryLine &line, Use use)
{
    QList<Entry> all = entries(line);
    for (Entry &entry : all) {
        for (const Field *field : entry.table->fields()) {
            if (entry.fields.contains(field->name()))
                entry.read[field->index()] = {{}, value(*field, side(entry, *field, After)), line.author, line.at};
        }
    }
    stepBack(all);
    for (Entry &entry : all) {
        for (auto &[index, read] : entry.read) {
            const Field &field = *entry.table->fields().at(index);
            read.before = value(field, side(entry, field, Before));
        }
        remember(entry);
        if (use == Use::Fold)
            fold(entry, line);
    }
}

/// Tables that this Vigie does not know are passed over: their rows are no part of the plan any more.
QList<HistoryFold::Entry> HistoryFold::entries(const HistoryLine &line)
{
    QList<Entry> result;
    for (const QJsonValue &each : QJsonDocument::fromJson(line.details.toUtf8()).array()) {
        const QJsonObject object = each.toObject();
        const Table *table = schema().table(object.value(QLatin1String("table")).toString());
        if (!table)
            continue;
        const QString did = object.value(QLatin1String("did")).toString();
        result.append({table, object.value(QLatin1String("id")).toInteger(),
                       did.isEmpty() ? Did::Changed : (did == QLatin1String("added") ? Did::Added : Did::Removed),
                       object.value(QLatin1String("fields")).toObject()});
    }
    return result;
}

QJsonValue HistoryFold::side(const Entry &entry, const Field &field, Side which)
{
    return entry.fields.value(field.name()).toArray().at(which == Before ? 0 : 1);
}

Value HistoryFold::value(const Field &field, const QJsonValue &written)
{
    if (written.isNull() || written.isUndefined())
        return {};
    if (!field.isReference())
        return plainValue(field, written);
    if (!written.isArray())
        return written.toString().isEmpty() ? Value() : Value(resolved(field.target(), written.toString()));
    IdSet ids;
    for (const QJsonValue &each : written.toArray())
        ids.append(resolved(field.target(), each.toString()));
    return normalized(ids);
}

/// The row that had the code at the moment reached.
Id HistoryFold::resolved(const Table &table, const QString &code)
{
    Id ownerId = 0;
    QString key = code;
    QString own = code;
    if (table.hasLocalCode()) {
        const qsizetype slash = code.lastIndexOf(u'/');
        if (slash < 0)
            return unknown(table, code);
        ownerId = resolved(table.owners().first()->target(), code.left(slash));
        own = code.mid(slash + 1);
        key = localCode(ownerId, own);
    }
    const auto known = m_codes.constFind({&table, key});
    if (known != m_codes.constEnd())
        return *known ? *known : unknown(table, code);
    const Row *row = m_plan.findByCode(table, own, ownerId);
    return row ? row->id : unknown(table, code);
}

Id HistoryFold::unknown(const Table &table, const QString &code)
{
    Id &id = m_unknown[{&table, code}];
    if (id == 0) {
        id = -m_unknown.size();
        m_unknownNames.insert(id, code);
    }
    return id;
}

QString HistoryFold::localCode(Id owner, const QString &code) const
{
    return QStringLiteral("%1/%2").arg(owner).arg(code);
}

Id HistoryFold::ownerOf(const Entry &entry)
{
    if (const Id known = owner(*entry.table, entry.id).second)
        return known;
    for (const Field *field : entry.table->owners()) {
        const QString code = side(entry, *field, Before).toString();
        if (!code.isEmpty())
            return resolved(field->target(), code);
    }
    return 0;
}

HistoryFold::Code HistoryFold::codeOf(const Entry &entry, Side which)
{
    const QString code = side(entry, *entry.table->code(), which).toString();
    if (code.isEmpty() || !entry.table->hasLocalCode())
        return {entry.table, code};
    return {entry.table, localCode(ownerOf(entry), code)};
}

/// To the codes as they were before the line. Codes that are local to an owner come second: the owner is found by its
/// own. First nobody has the later codes, then everybody has the earlier ones: two rows may have changed theirs round.
void HistoryFold::stepBack(const QList<Entry> &all)
{
    for (const bool isLocal : {false, true}) {
        QList<std::pair<Code, Id>> earlier;
        for (const Entry &entry : all) {
            const Field *code = entry.table->code();
            if (!code || entry.table->hasLocalCode() != isLocal || !entry.fields.contains(code->name()))
                continue;
            earlier.append({codeOf(entry, Before), entry.id});
            if (const Code later = codeOf(entry, After); !later.second.isEmpty())
                m_codes.insert(later, 0);
        }
        for (const auto &[code, id] : std::as_const(earlier)) {
            if (!code.second.isEmpty())
                m_codes.insert(code, id);
        }
    }
}

void HistoryFold::remember(const Entry &entry)
{
    if (entry.did != Did::Removed || m_gone.contains(entry.id) || m_plan.find(*entry.table, entry.id))
        return;
    Row row(*entry.table, entry.id);
    for (const auto &[index, read] : entry.read)
        row.setValue(*entry.table->fields().at(index), read.before);
    m_gone.insert(entry.id, row);
}

void HistoryFold::fold(const Entry &entry, const HistoryLine &line)
{
    const auto [it, isNew] = m_rows.try_emplace(entry.id);
    FoldedRow &row = it->second;
    if (isNew)
        row = {entry.table, entry.id, false, entry.did != Did::Removed, line.author, line.at, {}};
    row.stoodBefore = entry.did != Did::Added;
    for (const auto &[index, read] : entry.read) {
        const auto [field, isFirst] = row.fields.try_emplace(index, read);
        if (!isFirst)
            field->second.before = read.before;
    }
}

const Row *HistoryFold::row(const Table &table, Id id) const
{
    if (const Row *row = m_plan.find(table, id))
        return row;
    const auto gone = m_gone.constFind(id);
    return gone == m_gone.constEnd() ? nullptr : &*gone;
}

std::pair<const Table *, Id> HistoryFold::owner(const Table &table, Id id) const
{
    const Row *found = table.isOwned() ? row(table, id) : nullptr;
    if (!found)
        return {};
    for (const Field *field : table.owners()) {
        if (const auto owner = Cell<Id>::read(found->value(*field)))
            return {&field->target(), *owner};
    }
    return {};
}

QString HistoryFold::title(const Table &table, Id id) const
{
    const Row *found = row(table, id);
    return found ? m_plan.title(table, *found) : m_unknownNames.value(id);
}

} // namespace revisions
