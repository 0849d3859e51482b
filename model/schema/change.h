// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "row.h"

/// What one edit does to one row: added (no before), changed, or removed (no after).
struct Change {
    const Table *table = nullptr;
    std::optional<Row> before;
    std::optional<Row> after;

    Id id() const { return after ? after->id : before->id; }
    bool operator==(const Change &) const = default;
};
using Changes = QList<Change>;

/// A line of the plan's history: append-only, readable with any SQLite tool.
struct HistoryLine {
    qint64 number = 0; ///< 1, 2, 3 … in the order of the edits
    QDateTime at;      ///< UTC, milliseconds
    QString author;
    QString text;    ///< one sentence in the plan's language
    QString details; ///< JSON: [{"table", "row", "id", "fields": {"rto_min": [before, after]}}]
};

/// A version of the plan as it was approved; the document itself is asked for by its version. Append-only.
struct FrozenRevision {
    QString version;     ///< unlike that of any other
    QString fingerprint; ///< of the content that was approved, 64 hexadecimal digits
    QDate approvedOn;
    QString approvedBy; ///< a name, not a row: people leave
    QString summary;
    QString language;         ///< of the document: "fr"
    qint64 historyNumber = 0; ///< the line of history that approved it; given by the store
    bool operator==(const FrozenRevision &) const = default;
};
