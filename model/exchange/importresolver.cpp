// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importresolver.h"

#include "jsonshape.h"
#include "jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

Id ownerOf(const Table &table, const Row &row)
{
    for (const Field *owner : table.owners()) {
        if (const auto id = Cell<Id>::read(row.value(*owner)))
            return *id;
    }
    return 0;
}

/// A name of a row as it stands in a message.
QString spoken(const Value &name)
{
    const auto *text = std::get_if<QString>(&name);
    return text ? quotable(*text) : QString::number(Cell<Id>::read(name).value_or(0));
}

} // namespace

ImportResolver::ImportResolver(const Plan &plan, ImportFile &file, ImportMatcher &matcher)
    : m_plan(plan), m_file(file), m_matcher(matcher), m_entries(schema().all().size()), m_touched(schema().all().size())
{
    for (int i = 0; i < static_cast<int>(file.entries.size()); ++i) {
        const ImportEntry &entry = file.entries[i];
        m_entries[entry.table->index()].insert(entry.after.id, i);
        m_siblings[{entry.table, ownerOf(*entry.table, entry.after)}].append(i);
    }
}

void ImportResolver::resolve()
{
    for (ImportEntry &entry : m_file.entries) {
        for (const auto &[field, json] : std::as_const(entry.references))
            resolve(entry, *field, json);
    }
    followRemovals();
}

void ImportResolver::resolve(ImportEntry &entry, const Field &field, const QJsonValue &json)
{
    const QString path = entry.pathOf(field);
    if (*field.options().unresolved)
        entry.after.setValue(*field.table().field(QString::fromLatin1(field.options().unresolved)), {});
    if (json.isNull())
        return entry.after.setValue(field, {});
    if (field.kind() == Kind::Reference) {
        const auto id = lookUp(entry, field, json, path);
        return entry.after.setValue(field, id ? Value(*id) : Value());
    }
    const QJsonArray names = json.toArray();
    if (!json.isArray())
        m_file.problems.append({path, words(QT_TRANSLATE_NOOP("Errors", "must be a list in square brackets"))});
    IdSet ids;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto id = lookUp(entry, field, names.at(i), QStringLiteral("%1[%2]").arg(path, QString::number(i))))
            ids.append(*id);
    }
    entry.after.setValue(field, ids);
}

/// The row that a reference names; reports names that are of the wrong type or that nothing has. An empty name is no
/// row.
std::optional<Id> ImportResolver::lookUp(ImportEntry &entry, const Field &field, const QJsonValue &json,
                                         const QString &path)
{
    const Table &target = field.target();
    const ReadValue name = readValue(*nameField(target), json);
    if (!name.problem.isEmpty()) {
        m_file.problems.append({path, name.problem});
        return {};
    }
    if (isEmpty(name.value))
        return {};
    const auto found = findNamed(entry, target, name.value);
    if (!found && *field.options().unresolved) { // kept as it is: the audit speaks of it
        entry.after.setValue(*field.table().field(QString::fromLatin1(field.options().unresolved)), name.value);
    } else if (!found) {
        //: %1 is a code, %2 the name of a list in the file, such as “contacts”
        m_file.problems.append(
            {path,
             words(QT_TRANSLATE_NOOP("Errors", "“%1” is not among “%2”")).arg(spoken(name.value), target.jsonName())});
    }
    return found;
}

std::optional<Id> ImportResolver::findNamed(const ImportEntry &entry, const Table &target, const Value &name)
{
    if (target.code() && !target.hasLocalCode())
        return m_matcher.idOf(target, std::get<QString>(name));
    const Names &known = names(target, target.isOwned() ? ownerOf(*entry.table, entry.after) : 0);
    const auto it = known.find(name);
    return it == known.end() ? std::nullopt : std::optional(it->second);
}

/// What the rows of `target` that belong to `owner` are called: those in the file, and the others that stay.
const ImportResolver::Names &ImportResolver::names(const Table &target, Id owner)
{
    const auto place = std::pair(&target, owner);
    const auto known = m_names.constFind(place);
    if (known != m_names.constEnd())
        return *known;
    const Field &name = *nameField(target);
    Names result;
    for (int entry : m_siblings.value(place))
        result.emplace(m_file.entries[entry].after.value(name), m_file.entries[entry].after.id);
    for (const Row &row : target.isOwned() ? m_plan.owned(target, owner) : m_plan.rows(target)) {
        if (!m_matcher.isMatched(target, row.id) && !m_matcher.removed(target).contains(row.id))
            result.emplace(row.value(name), row.id);
    }
    return *m_names.insert(place, result);
}

/// Rows that go take references to them along, as when they are deleted by hand. What refuses is left for Plan to
/// refuse.
void ImportResolver::followRemovals()
{
    QSet<Id> followed;
    for (bool isComplete = false; !isComplete;) {
        isComplete = true;
        for (const Table *table : schema().all()) {
            const QList<Id> removed = m_matcher.removed(*table).keys();
            for (Id id : removed) {
                if (followed.contains(id))
                    continue;
                followed.insert(id);
                followRemoval(*table, id);
                isComplete = false;
            }
        }
    }
}

void ImportResolver::followRemoval(const Table &table, Id id)
{
    for (const Use &use : m_plan.uses(id)) {
        const Table &user = use.field->table();
        if (use.field->has(FieldFlag::Owner) || m_matcher.removed(user).contains(use.row))
            continue;
        if (use.field->options().onDelete == OnDelete::Empty || use.field->kind() == Kind::References)
            release(use, id);
        else if (use.field->options().onDelete == OnDelete::RemoveRow && !m_matcher.isMatched(user, use.row))
            m_matcher.remove(user, use.row, m_matcher.removed(table).value(id));
    }
}

/// Empties a reference to a row that goes, unless the file has given it another target.
void ImportResolver::release(const Use &use, Id id)
{
    const Table &table = use.field->table();
    const int entry = m_entries[table.index()].value(use.row, -1);
    QHash<Id, Row> &touched = m_touched[table.index()];
    if (entry < 0 && !touched.contains(use.row))
        touched.insert(use.row, *m_plan.find(table, use.row));
    Row &row = entry < 0 ? touched[use.row] : m_file.entries[entry].after;
    const Value &value = row.value(*use.field);
    if (value == Value(id))
        row.setValue(*use.field, {});
    IdSet ids = Cell<IdSet>::read(value);
    if (ids.removeAll(id) > 0)
        row.setValue(*use.field, ids);
}

ImportResolver::Outcome ImportResolver::outcome() const
{
    Outcome result;
    const auto add = [&](const Change &change, const ImportEntry *entry, const QString &path) {
        if (change.before == change.after)
            return;
        result.changes.append(change);
        result.entries.append(entry);
        result.paths.append(path);
    };
    for (const ImportEntry &entry : m_file.entries)
        add({entry.table, entry.before, entry.after}, &entry, entry.path);
    for (const Table *table : schema().all()) {
        const QHash<Id, QString> &removed = m_matcher.removed(*table);
        for (const auto &[id, row] : m_touched[table->index()].asKeyValueRange()) {
            if (!removed.contains(id))
                add({table, *m_plan.find(*table, id), row}, nullptr, m_plan.title(*table, row));
        }
        for (const auto &[id, path] : removed.asKeyValueRange())
            add({table, *m_plan.find(*table, id), {}}, nullptr, path);
    }
    return result;
}
