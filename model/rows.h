// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

#include <QHash>
#include <QVarLengthArray>

#include <unordered_map>
#include <vector>

/// Texts by Unicode code points, less than 0 if `a` comes first: a plain comparison of UTF-16 would put rare characters
/// before common ones.
int compareCodePoints(const QString &a, const QString &b);
/// Texts by Unicode code points, other values by size; empty comes first. Below, equal to or above 0.
int compareValues(const Value &a, const Value &b);

/// The rows of all tables in memory, with what finds them: by id, by code, by what refers to them, in natural order.
class Rows
{
public:
    /// One reference to a row.
    struct Referrer {
        const Field *field = nullptr;
        Id row = 0;
        bool operator==(const Referrer &) const = default;
    };

    explicit Rows(const QList<const Table *> &tables);

    const QList<const Table *> &tables() const { return m_tables; }
    void insert(const Table &table, const Row &row);
    /// Does the changes: first all removals, then all additions.
    void apply(const Changes &changes);

    const Row *find(const Table &table, Id id) const;
    int count(const Table &table) const { return static_cast<int>(m_byId[table.index()].size()); }
    /// The ids of all rows with that code (`owner` 0 for codes that are unique in the whole table): one, unless broken.
    QList<Id> withCode(const Table &table, const QString &code, Id owner) const;
    /// Every reference to a row of `table`.
    QList<Referrer> referrers(const Table &table, Id target) const;
    /// The rows whose `field` points at `target`, in natural order. Good until the next change.
    const RowList &referring(const Field &field, Id target) const;
    /// All rows in natural order; sorted when first asked after a change. Good until the next change.
    const RowList &inOrder(const Table &table) const;
    /// Another number after every change, those that were taken back included: what was read before is stale.
    quint64 version() const { return m_version; }
    /// The row that `row` belongs to, 0 for top-level rows.
    static Id ownerOf(const Table &table, const Row &row);

private:
    using CodeKey = std::pair<Id, QString>;
    using SortKey = QVarLengthArray<const Value *, 4>; ///< cells of the row, or of those that it points at
    /// The rows that point at one target through one field.
    struct Pointing {
        RowList rows;
        bool isSorted = true;
    };

    void remove(const Table &table, Id id);
    void update(const Table &table, const Row &row);
    void link(const Field &field, const Row &row);
    void unlink(const Field &field, const Row &row);
    void sort(const Table &table, RowList &rows) const;
    void forgetOrder(const Table &table);
    void forgetDependentOrders(const Table &table);
    CodeKey codeKey(const Table &table, const Row &row) const;
    SortKey sortKey(const Table &table, const Row &row) const;
    static int compare(const SortKey &a, const SortKey &b);
    const Value *keyCell(const Field &field, const Row &row) const;

    QList<const Table *> m_tables;
    std::vector<std::unordered_map<Id, Row>> m_byId; // its nodes stay where they are: the lists below point at them
    std::vector<QMultiHash<CodeKey, Id>> m_byCode;
    mutable std::unordered_map<const Field *, std::unordered_map<Id, Pointing>> m_pointing;
    mutable std::vector<std::optional<RowList>> m_order;
    quint64 m_version = 0;
};
