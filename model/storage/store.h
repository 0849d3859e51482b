// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

/// Where a plan's rows live durably while it is edited. One face for two stores: the private working database, and
/// later an encrypted journal for sealed plans.
class Store
{
public:
    virtual ~Store() = default;

    /// All rows of a table, in no particular order. Throws Error if they cannot be read.
    virtual QList<Row> rows(const Table &table) const = 0;
    /// Does the changes and appends the line to the history in one durable transaction: when it returns, both survive a
    /// power cut. Throws Error if they cannot be written; then nothing changed. The line's number is given by the
    /// store.
    virtual void apply(const Changes &changes, const HistoryLine &line) = 0;
    /// The history, oldest first.
    virtual QList<HistoryLine> history() const = 0;
    /// Codes once given to rows of that table that are gone: never proposed again.
    virtual QStringList retiredCodes(const Table &table) const = 0;
};
