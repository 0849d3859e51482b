// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class Plan;
class Table;

/// What becomes of rows of a top-level list that the file has, but without them.
enum class Unnamed {
    Stay, ///< the file updates the plan
    Go,   ///< the plan is new and shall be what the file says
};

enum class DryRun { No, Yes };

/// How a file is imported.
struct ImportOptions {
    QString source = {};          ///< what the history calls the file, "plan.json"
    const Table *table = nullptr; ///< only the rows of this top-level table
    Unnamed unnamed = Unnamed::Stay;
    DryRun dryRun = DryRun::No; ///< check everything, change nothing
};

/// How many rows an import touched (or would), owned rows included.
struct ImportResult {
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// Makes the plan what the JSON says, in one edit: rows are found by code or natural key, an absent member leaves the
/// value, null empties it, a list of owned rows or links replaces what was there (DESIGN 8). All or nothing: throws
/// Error, Refused, whose message has one line per problem ("functions[3].rto_min: must be 0 or more."), and then
/// nothing has changed.
ImportResult importJson(Plan &plan, const QByteArray &json, const ImportOptions &options = {});
