// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfile.h"

#include <QHash>
#include <QSet>

/// Turns a JSON document into the rows it states, by nothing but the descriptions of the tables; notes everything that
/// has the wrong type or is unknown. It does not look at the plan.
class ImportCollector
{
public:
    /// With `only`, everything but the rows of that top-level table is passed over.
    ImportFile collect(const QJsonObject &document, const Table *only);

private:
    using Cells = QList<std::pair<const Field *, Value>>;

    void collectPlan(const Table &table, const QJsonObject &document);
    void collectList(const Table &table, const QJsonValue &json, int owner, const QString &path);
    void collectArray(const Table &table, const QJsonValue &json, int list, const QString &path, const Cells &given);
    void collectGroups(const Table &table, const QJsonValue &json, int list);
    void collectRow(const Table &table, const QJsonValue &json, int list, const QString &path, const Cells &given);
    int addEntry(const Table &table, int list, const QString &path, const Cells &given);
    void readMembers(int entry, const QJsonObject &json, const QString &group);
    void readOwned(int entry, const QJsonObject &json);
    void checkMembers(const Table &table, const QJsonObject &json, const QString &group, const QString &path);
    const QSet<QString> &members(const Table &table, const QString &group);
    void refuse(const QString &path, const char *clause);

    ImportFile m_file;
    QHash<std::pair<const Table *, QString>, QSet<QString>> m_members;
};
