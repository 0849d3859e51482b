// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importmatcher.h"

#include <map>

/// Looks up the references of the matched rows of a file, follows the removals through the plan, and says what changes.
class ImportResolver
{
public:
    ImportResolver(const Plan &plan, ImportFile &file, ImportMatcher &matcher);

    void resolve();

    /// Everything that the import changes, in the order of the schema, and for each change where the file asks for it.
    struct Outcome {
        Changes changes;
        QList<const ImportEntry *> entries; ///< nullptr for rows that the file does not hold
        QStringList paths;
    };
    Outcome outcome() const;

private:
    using Names = std::map<Value, Id>;

    void resolve(ImportEntry &entry, const Field &field, const QJsonValue &json);
    std::optional<Id> lookUp(ImportEntry &entry, const Field &field, const QJsonValue &json, const QString &path);
    std::optional<Id> findNamed(const ImportEntry &entry, const Table &target, const Value &name);
    const Names &names(const Table &target, Id owner);
    void followRemovals();
    void followRemoval(const Table &table, Id id);
    void release(const Use &use, Id id);

    const Plan &m_plan;
    ImportFile &m_file;
    ImportMatcher &m_matcher;
    QHash<std::pair<const Table *, Id>, QList<int>> m_siblings; ///< entries by table and owner
    QHash<std::pair<const Table *, Id>, Names> m_names;         ///< what rows are called among their siblings
    std::vector<QHash<Id, int>> m_entries;                      ///< by table and id
    std::vector<QHash<Id, Row>> m_touched;                      ///< rows that lose a reference and are not in the file
};
