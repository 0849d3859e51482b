// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store.h"

#include <memory>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

/// The store of an ordinary plan: rows and history in an SQLite database, every change durable when apply() returns.
class DatabaseStore : public Store
{
public:
    /// `database` holds these tables (see Migration) and lives as long as the store; `plan` names it in sentences.
    DatabaseStore(std::shared_ptr<SQLite::Database> database, QList<const Table *> tables, QString plan);
    /// A store in memory, empty, for tests and tools.
    static std::unique_ptr<DatabaseStore> inMemory(const QList<const Table *> &tables);
    ~DatabaseStore() override;

    QList<Row> rows(const Table &table) const override;
    void apply(const Changes &changes, const HistoryLine &line) override;
    void freeze(const Changes &changes, const HistoryLine &line, const FrozenRevision &revision,
                const QByteArray &pdf) override;
    QList<HistoryLine> historyAfter(qint64 number) const override;
    QList<FrozenRevision> frozenRevisions() const override;
    QByteArray frozenPdf(const QString &version) const override;
    QStringList retiredCodes(const Table &table) const override;

private:
    struct Statements;
    Statements &statements(const Table &table);
    SQLite::Statement &own(std::unique_ptr<SQLite::Statement> &statement, const QString &text);
    void write(const Changes &changes, const HistoryLine &line);
    void erase(const Table &table, Id id);
    void insert(const Table &table, const Row &row);
    void insertCells(Statements &prepared, const Table &table, const Row &row);
    void retire(const Change &change);
    void append(const HistoryLine &line);

    std::shared_ptr<SQLite::Database> m_database; // outlives the statements below
    QList<const Table *> m_tables;
    QString m_plan;
    std::vector<std::unique_ptr<Statements>> m_statements; ///< by Table::index()
    std::unique_ptr<SQLite::Statement> m_append, m_retire, m_revive;
};
