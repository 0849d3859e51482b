// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcollector.h"

#include "jsonshape.h"
#include "jsonvalue.h"
#include "tables/schema.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

QString member(const QString &path, const QString &name)
{
    return path.isEmpty() ? quotable(name) : QStringLiteral("%1.%2").arg(path, quotable(name));
}

QString element(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path, QString::number(index));
}

/// Fields of this group stand in the document itself.
const QString documentGroup = QStringLiteral("^");

} // namespace

ImportFile ImportCollector::collect(const QJsonObject &document, const Table *only)
{
    QSet<QString> known{QStringLiteral("format"), QStringLiteral("format_version")};
    for (const Table *table : schema().all()) {
        if (table->isOwned())
            continue;
        known.insert(table->jsonName());
        known.unite(members(*table, documentGroup));
        if (only && only != table)
            continue;
        if (table->isSingle())
            collectPlan(*table, document);
        else if (document.contains(table->jsonName()))
            collectList(*table, document.value(table->jsonName()), -1, table->jsonName());
    }
    const QStringList names = only ? QStringList() : document.keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            refuse(quotable(name), QT_TRANSLATE_NOOP("Errors", "is not known; correct the name or leave it out"));
    }
    return std::move(m_file);
}

/// The plan's own row: its object, and the fields that stand beside it in the document.
void ImportCollector::collectPlan(const Table &table, const QJsonObject &document)
{
    const QJsonValue json = document.value(table.jsonName());
    m_file.lists.append({&table, -1, table.jsonName()});
    if (!json.isUndefined() && !json.isNull())
        collectRow(table, json, m_file.lists.size() - 1, table.jsonName(), {});
    const QStringList names = document.keys();
    if (!members(table, documentGroup).intersects(QSet<QString>(names.begin(), names.end())))
        return;
    if (m_file.lists.last().entries.isEmpty())
        addEntry(table, m_file.lists.size() - 1, table.jsonName(), {});
    readMembers(m_file.lists.last().entries.first(), document, documentGroup);
}

void ImportCollector::collectList(const Table &table, const QJsonValue &json, int owner, const QString &path)
{
    const int list = m_file.lists.size();
    m_file.lists.append({&table, owner, path});
    if (json.isNull())
        return;
    if (table.options().shape == Shape::Rows)
        return collectArray(table, json, list, path, {});
    // An empty array is how an empty object leaves some writers.
    if (!json.isObject() && !(json.isArray() && json.toArray().isEmpty()))
        return refuse(path, QT_TRANSLATE_NOOP("Errors", "must be an object in braces"));
    if (table.options().shape == Shape::Grouped)
        return collectGroups(table, json, list);
    m_file.lists.last().grid = json.toObject();
}

void ImportCollector::collectGroups(const Table &table, const QJsonValue &json, int list)
{
    const Field &group = *table.naturalKey.first();
    const QJsonObject groups = json.toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QString path = member(m_file.lists.at(list).path, it.key());
        const ReadValue key = readMemberName(group, it.key());
        if (!key.problem.isEmpty())
            m_file.problems.append({path, key.problem});
        else if (!it.value().isNull())
            collectArray(table, it.value(), list, path, {{&group, key.value}});
    }
}

void ImportCollector::collectArray(const Table &table, const QJsonValue &json, int list, const QString &path,
                                   const Cells &given)
{
    if (!json.isArray())
        return refuse(path, QT_TRANSLATE_NOOP("Errors", "must be a list in square brackets"));
    const QJsonArray rows = json.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        collectRow(table, rows.at(i), list, element(path, i), given);
}

void ImportCollector::collectRow(const Table &table, const QJsonValue &json, int list, const QString &path,
                                 const Cells &given)
{
    if (!json.isObject())
        return refuse(path, QT_TRANSLATE_NOOP("Errors", "must be an object in braces"));
    const QJsonObject object = json.toObject();
    const int entry = addEntry(table, list, path, given);
    checkMembers(table, object, QString(), path);
    readMembers(entry, object, QString());
    readOwned(entry, object);
}

int ImportCollector::addEntry(const Table &table, int list, const QString &path, const Cells &given)
{
    const int entry = static_cast<int>(m_file.entries.size());
    m_file.entries.push_back({&table, path, m_file.lists.at(list).owner, false, given, {}});
    m_file.lists[list].entries.append(entry);
    return entry;
}

/// Reads the members of one group; objects that hold further groups are entered from the row itself.
void ImportCollector::readMembers(int entry, const QJsonObject &json, const QString &group)
{
    const Table &table = *m_file.entries[entry].table;
    QSet<QString> entered;
    for (const Field *field : table.fields()) {
        const QString own = QString::fromLatin1(field->options().jsonGroup);
        if (own != group && group.isEmpty() && own != documentGroup && json.contains(own) && !entered.contains(own)) {
            entered.insert(own);
            const QJsonValue nested = json.value(own);
            const QString path = member(m_file.entries[entry].path, own);
            if (!nested.isObject() && !nested.isNull())
                refuse(path, QT_TRANSLATE_NOOP("Errors", "must be an object in braces"));
            checkMembers(table, nested.toObject(), own, path);
            readMembers(entry, nested.toObject(), own);
        }
        const QJsonValue value =
            own == group && isMember(*field) ? json.value(field->jsonName()) : QJsonValue::Undefined;
        if (value.isUndefined())
            continue;
        ImportEntry &target = m_file.entries[entry];
        if (field->isReference()) {
            target.references.append({field, value});
            continue;
        }
        const ReadValue read = readValue(*field, value);
        if (read.problem.isEmpty())
            target.cells.append({field, read.value});
        else
            m_file.problems.append({target.pathOf(*field), read.problem});
    }
}

void ImportCollector::readOwned(int entry, const QJsonObject &json)
{
    const QString path = m_file.entries[entry].path;
    for (const Table *owned : m_file.entries[entry].table->ownedTables()) {
        if (json.contains(owned->jsonName()))
            collectList(*owned, json.value(owned->jsonName()), entry, member(path, owned->jsonName()));
    }
}

void ImportCollector::checkMembers(const Table &table, const QJsonObject &json, const QString &group,
                                   const QString &path)
{
    const QSet<QString> &known = members(table, group);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            refuse(member(path, it.key()),
                   QT_TRANSLATE_NOOP("Errors", "is not known; correct the name or leave it out"));
    }
}

/// The names that an object of that group may hold.
const QSet<QString> &ImportCollector::members(const Table &table, const QString &group)
{
    const auto place = std::pair(&table, group);
    const auto known = m_members.constFind(place);
    if (known != m_members.constEnd())
        return *known;
    QSet<QString> names;
    for (const Field *field : table.fields()) {
        const QString own = QString::fromLatin1(field->options().jsonGroup);
        if (own == group && isMember(*field))
            names.insert(field->jsonName());
        else if (group.isEmpty() && own != documentGroup && !own.isEmpty())
            names.insert(own);
    }
    for (const Table *owned : group.isEmpty() ? table.ownedTables() : QList<const Table *>())
        names.insert(owned->jsonName());
    return *m_members.insert(place, names);
}

void ImportCollector::refuse(const QString &path, const char *clause)
{
    m_file.problems.append({path, QCoreApplication::translate("Errors", clause)});
}
