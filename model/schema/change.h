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
