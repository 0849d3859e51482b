// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfile.h"
#include "jsonreader.h"
#include "plan.h"

#include <QHash>
#include <QSet>

/// Finds for every row of a file the row of the plan that it is: by code, or by natural key among its siblings, in
/// order among equals. What a list of the file no longer names is noted as removed.
class ImportMatcher
{
public:
    ImportMatcher(const Plan &plan, ImportFile &file, Unnamed unnamed);

    /// Gives every entry its row: before, and after with id, owner, position and all that is said except references.
    void match();

    /// The id of the row of that code, in the file or in the plan; for tables whose codes are unique.
    std::optional<Id> idOf(const Table &table, const QString &code) const;
    /// True if the row of the plan is in the file.
    bool isMatched(const Table &table, Id id) const { return m_matched[table.index()].contains(id); }
    /// Rows of the plan that go, each with the path of the list that no longer names it.
    const QHash<Id, QString> &removed(const Table &table) const { return m_removed[table.index()]; }
    /// Notes that a row goes, and with it what belongs to it, except rows that the file has elsewhere.
    void remove(const Table &table, Id id, const QString &path);

private:
    void matchCodes();
    void matchList(const ImportList &list);
    void checkLocalCodes(const ImportList &list);
    void adopt(ImportEntry &entry, const Row *row);
    void setOwner(const ImportList &list);
    void setPositions(const ImportList &list);
    void removeUnnamed(const ImportList &list);
    QList<Row> siblings(const ImportList &list) const;
    QList<Value> keyOf(const ImportEntry &entry) const;

    const Plan &m_plan;
    ImportFile &m_file;
    Unnamed m_unnamed;
    std::vector<QHash<QString, int>> m_byCode;
    std::vector<QSet<Id>> m_matched;
    std::vector<QHash<Id, QString>> m_removed;
};
