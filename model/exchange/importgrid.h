// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfile.h"
#include "plan.h"

#include <QHash>

class ImportMatcher;
enum class Unnamed;

/// Makes the cells of a grid in a JSON file into rows, once the rows that its columns stand for are known.
class ImportGrid
{
public:
    ImportGrid(const Plan &plan, ImportFile &file, const ImportMatcher &matcher, Unnamed unnamed);

    /// Adds an entry for every cell of that list that says something.
    void makeCells(int list);

private:
    void makeLine(int list, const QString &name, const QJsonValue &json);
    void makeCell(int list, const QString &path, const QJsonValue &json, const Value &line, const Value &column);
    Value lineValue(const Field &field, const QString &name, const QString &path);
    const QList<Id> &columns(const Table &table);

    const Plan &m_plan;
    ImportFile &m_file;
    const ImportMatcher &m_matcher;
    Unnamed m_unnamed;
    QHash<const Table *, QList<Id>> m_columns;
};
