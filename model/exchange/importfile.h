// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

#include <QJsonObject>

#include <vector>

/// A row as a JSON file states it: what it says, where it stands, and the row of the plan it turns out to be.
struct ImportEntry {
    const Table *table = nullptr;
    QString path;                                           ///< "functions[3].tasks[0]"
    int owner = -1;                                         ///< the entry it is nested in, -1 at the top
    bool isCell = false;                                    ///< a cell of a grid: its value has no name of its own
    QList<std::pair<const Field *, Value>> cells;           ///< what is said; what is absent leaves the row as it is
    QList<std::pair<const Field *, QJsonValue>> references; ///< the same for names of other rows, not yet looked up

    std::optional<Row> before = {}; ///< the plan's row, absent if this one is new
    Row after = {};                 ///< what becomes of it; its id is known once the row is matched

    /// What the file says in that field (no reference), else what the plan's row says.
    Value stated(const Field &field) const;
    /// "functions[3].rto_min"
    QString pathOf(const Field &field) const;
};

/// A list of rows in a JSON file: a table at the top, or the rows of one owner.
struct ImportList {
    const Table *table = nullptr;
    int owner = -1;          ///< the entry that owns the rows, -1 for a top-level table
    QString path;            ///< "functions[3].tasks"
    QList<int> entries = {}; ///< in the order of the file
    QJsonObject grid = {};   ///< for grids: the lines, made into entries once the columns are known
};

/// Something the file breaks, and where.
struct ImportProblem {
    QString path;     ///< "functions[3].rto_min"
    QString sentence; ///< a clause: "must be a whole number"
};

/// Everything a JSON file states, in the order of the schema.
struct ImportFile {
    std::vector<ImportEntry> entries;
    QList<ImportList> lists;
    QList<ImportProblem> problems;
};
