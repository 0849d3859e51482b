// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QJsonObject>

#include <map>
#include <unordered_map>

namespace revisions {

/// A field that some lines of history touched: what it held before the first of them and after the last.
struct FoldedField {
    Value before;
    Value after;
    QString author; ///< of the last line that touched it
    QDateTime at;
};

/// A row that some lines of history touched, whatever happened to it in between.
struct FoldedRow {
    const Table *table = nullptr;
    Id id = 0;
    bool stoodBefore = false;
    bool standsAfter = false;
    QString author; ///< of the last line that touched it
    QDateTime at;
    std::map<int, FoldedField> fields; ///< by Field::index()
};

/// Many lines of history as one change of each row. The history names rows by the codes they had at the time; reading
/// it backwards from the present plan, every code is known for the row it meant, renamed and deleted ones included.
class HistoryFold
{
public:
    enum class Use {
        Fold,    ///< the line counts
        Retrace, ///< only what it says of codes and deleted rows
    };

    explicit HistoryFold(const Plan &plan) : m_plan(plan) {}

    /// The lines from the newest on, without a gap: each is understood by what came after it.
    void take(const HistoryLine &line, Use use);

    const std::unordered_map<Id, FoldedRow> &rows() const { return m_rows; }
    /// The row as it stands in the plan, else as it was when it was deleted; nullptr if the lines do not say.
    const Row *row(const Table &table, Id id) const;
    /// The row that it belongs to: its table and id; nullptr and 0 for a top-level row.
    std::pair<const Table *, Id> owner(const Table &table, Id id) const;
    /// What people call the row: "F01 · Payroll"; the bare code where nothing else is known of it.
    QString title(const Table &table, Id id) const;

private:
    enum class Did { Changed, Added, Removed };
    /// What a line says of one row.
    struct Entry {
        const Table *table;
        Id id;
        Did did;
        QJsonObject fields; ///< name to [before, after]
        std::map<int, FoldedField> read = {};
    };
    enum Side { Before, After };
    using Code = std::pair<const Table *, QString>;

    static QList<Entry> entries(const HistoryLine &line);
    static QJsonValue side(const Entry &entry, const Field &field, Side which);
    Value value(const Field &field, const QJsonValue &written);
    Id resolved(const Table &table, const QString &code);
    Id unknown(const Table &table, const QString &code);
    QString localCode(Id owner, const QString &code) const;
    Id ownerOf(const Entry &entry);
    Code codeOf(const Entry &entry, Side which);
    void stepBack(const QList<Entry> &all);
    void remember(const Entry &entry);
    void fold(const Entry &entry, const HistoryLine &line);

    const Plan &m_plan;
    std::unordered_map<Id, FoldedRow> m_rows;
    QHash<Code, Id> m_codes; ///< what differs from the plan's codes at the moment reached; 0 where nobody had that code
    QHash<Id, Row> m_gone;
    QHash<Code, Id> m_unknown; ///< negative ids for codes whose row nothing is known of
    QHash<Id, QString> m_unknownNames;
};

} // namespace revisions
