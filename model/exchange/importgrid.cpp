// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importgrid.h"

#include "importmatcher.h"
#include "jsonshape.h"
#include "jsonvalue.h"
#include "rows.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace {
QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}
} // namespace

ImportGrid::ImportGrid(const Plan &plan, ImportFile &file, const ImportMatcher &matcher, Unnamed unnamed)
    : m_plan(plan), m_file(file), m_matcher(matcher), m_unnamed(unnamed)
{}

void ImportGrid::makeCells(int list)
{
    const QJsonObject grid = m_file.lists.at(list).grid;
    for (auto it = grid.begin(); it != grid.end(); ++it)
        makeLine(list, it.key(), it.value());
}

void ImportGrid::makeLine(int list, const QString &name, const QJsonValue &json)
{
    const GridFields fields = gridFields(*m_file.lists.at(list).table);
    const QString path = QStringLiteral("%1.%2").arg(m_file.lists.at(list).path, quotable(name));
    const Value line = lineValue(*fields.line, name, path);
    if (isEmpty(line) || json.isNull())
        return;
    if (!fields.column)
        return makeCell(list, path, json, line, {});
    const QJsonArray cells = json.toArray();
    const QList<Id> &ids = columns(fields.column->target());
    if (!json.isArray() || (!cells.isEmpty() && cells.size() != ids.size())) {
        //: %1 is a number of values, %2 the name of a list in the file, such as “horizons”
        m_file.problems.append(
            {path, words(QT_TRANSLATE_NOOP("Errors", "must be a list of %1 values, one for each of “%2”"))
                       .arg(QString::number(ids.size()), fields.column->target().jsonName())});
        return;
    }
    for (qsizetype i = 0; i < cells.size(); ++i)
        makeCell(list, QStringLiteral("%1[%2]").arg(path, QString::number(i)), cells.at(i), line, ids.at(i));
}

/// Empty cells are no rows.
void ImportGrid::makeCell(int list, const QString &path, const QJsonValue &json, const Value &line, const Value &column)
{
    const Table &table = *m_file.lists.at(list).table;
    const GridFields fields = gridFields(table);
    const ReadValue read = readValue(*fields.cell, json);
    if (!read.problem.isEmpty())
        m_file.problems.append({path, read.problem});
    if (isEmpty(read.value))
        return;
    ImportEntry entry{&table, path, m_file.lists.at(list).owner, true, {{fields.line, line}, {fields.cell, read.value}},
                      {}};
    if (fields.column)
        entry.cells.append({fields.column, column});
    m_file.lists[list].entries.append(static_cast<int>(m_file.entries.size()));
    m_file.entries.push_back(std::move(entry));
}

/// The key that the name of a line stands for; empty, and reported, if there is none.
Value ImportGrid::lineValue(const Field &field, const QString &name, const QString &path)
{
    const ReadValue read = readMemberName(field, name);
    if (!read.problem.isEmpty() || !field.isReference()) {
        if (!read.problem.isEmpty())
            m_file.problems.append({path, read.problem});
        return read.value;
    }
    if (const auto id = m_matcher.idOf(field.target(), name))
        return *id;
    m_file.problems.append(
        {path,
         words(QT_TRANSLATE_NOOP("Errors", "nothing of that code is among “%1”")).arg(field.target().jsonName())});
    return {};
}

/// The rows of a grid's columns as they will be after the import, by their order field or code.
const QList<Id> &ImportGrid::columns(const Table &table)
{
    const auto known = m_columns.constFind(&table);
    if (known != m_columns.constEnd())
        return *known;
    const bool isReplaced =
        m_unnamed == Unnamed::Go && std::any_of(m_file.lists.begin(), m_file.lists.end(),
                                                [&](const ImportList &list) { return list.table == &table; });
    QList<Row> rows;
    for (const ImportEntry &entry : m_file.entries) {
        if (entry.table == &table)
            rows.append(entry.after);
    }
    for (const Row &row : isReplaced ? QList<Row>() : m_plan.rows(table)) {
        if (!m_matcher.isMatched(table, row.id))
            rows.append(row);
    }
    const Field &place = table.order ? *table.order : *nameField(table);
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        const int order = compareValues(a.value(place), b.value(place));
        return order ? order < 0 : a.id < b.id;
    });
    QList<Id> &result = m_columns[&table];
    std::transform(rows.begin(), rows.end(), std::back_inserter(result), [](const Row &row) { return row.id; });
    return result;
}
