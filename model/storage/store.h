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
    /// The same, and keeps the document of an approved version in the same transaction. Throws Error if that version
    /// is kept already.
    virtual void freeze(const Changes &changes, const HistoryLine &line, const FrozenRevision &revision,
                        const QByteArray &pdf) = 0;
    /// The history after line `number`, oldest first; 0 for all of it.
    virtual QList<HistoryLine> historyAfter(qint64 number) const = 0;
    /// The approved versions, oldest first, without their documents.
    virtual QList<FrozenRevision> frozenRevisions() const = 0;
    /// The document of an approved version, byte for byte as it was kept; empty if there is none.
    virtual QByteArray frozenPdf(const QString &version) const = 0;
    QList<HistoryLine> history() const { return historyAfter(0); }
    /// Codes once given to rows of that table that are gone: never proposed again.
    virtual QStringList retiredCodes(const Table &table) const = 0;
};
