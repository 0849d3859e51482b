// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databasestore.h"

#include "frozen.h"
#include "migration.h"
#include "sql.h"
#include "sqlite.h"

#include <SQLiteCpp/Transaction.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

Value codesFromJson(const QString &json)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &code : array)
        codes << code.toString();
    return normalized(codes);
}

Value read(const SQLite::Column &column, Kind kind)
{
    switch (column.getType()) {
    case SQLITE_INTEGER: return static_cast<qint64>(column.getInt64());
    case SQLITE_FLOAT: return column.getDouble();
    case SQLITE_TEXT:
        return kind == Kind::Codes ? codesFromJson(sqlite::text(column)) : normalized(sqlite::text(column));
    default: return {};
    }
}

void bind(SQLite::Statement &statement, int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<int64_t>(*number));
    else if (const auto *real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        sqlite::bind(statement, index, *text);
    else if (const auto *codes = std::get_if<QStringList>(&value); codes && !codes->isEmpty())
        statement.bind(index,
                       QJsonDocument(QJsonArray::fromStringList(*codes)).toJson(QJsonDocument::Compact).toStdString());
    else
        statement.bind(index);
}

void execute(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

/// Local codes are retired for their owner only, all others for the table (owner 0).
Id codeOwner(const Table &table, const Row &row)
{
    if (!table.hasLocalCode())
        return 0;
    for (const Field *owner : table.owners()) {
        if (const auto *id = std::get_if<qint64>(&row.value(*owner)))
            return *id;
    }
    return 0;
}

void readLinks(SQLite::Database &database, const Field &links, QList<Row> &rows)
{
    SQLite::Statement statement(database, sql::selectLinks(links).toStdString());
    auto row = rows.begin(); // both come ordered by the row's id
    IdSet targets;
    const auto flush = [&] {
        if (row != rows.end() && !targets.isEmpty())
            row->cells[links.index()] = std::exchange(targets, {});
    };
    while (statement.executeStep()) {
        const Id id = statement.getColumn(0).getInt64();
        if (row != rows.end() && row->id < id) {
            flush();
            row = std::lower_bound(row, rows.end(), id, [](const Row &r, Id wanted) { return r.id < wanted; });
        }
        if (row != rows.end() && row->id == id)
            targets << statement.getColumn(1).getInt64();
    }
    flush();
}

} // namespace

/// The prepared statements of one table.
struct DatabaseStore::Statements {
    struct Links {
        const Field *field;
        SQLite::Statement insert, erase;
    };

    Statements(SQLite::Database &database, const Table &table)
        : insert(database, sql::insertRow(table).toStdString()), erase(database, sql::deleteRow(table).toStdString())
    {
        for (const Field *field : table.fields()) {
            if (!sql::isColumn(*field))
                links.push_back(std::make_unique<Links>(
                    Links{field, SQLite::Statement(database, sql::insertLink(*field).toStdString()),
                          SQLite::Statement(database, sql::deleteLinks(*field).toStdString())}));
        }
    }

    SQLite::Statement insert, erase;
    std::vector<std::unique_ptr<Links>> links;
};

DatabaseStore::DatabaseStore(std::shared_ptr<SQLite::Database> database, QList<const Table *> tables, QString plan)
    : m_database(std::move(database)), m_tables(std::move(tables)), m_plan(std::move(plan)),
      m_statements(m_tables.size())
{}

DatabaseStore::~DatabaseStore() = default;

std::unique_ptr<DatabaseStore> DatabaseStore::inMemory(const QList<const Table *> &tables)
{
    std::shared_ptr<SQLite::Database> database = sqlite::open(QStringLiteral(":memory:"), sqlite::Mode::Plain);
    migration::create(*database, tables);
    return std::make_unique<DatabaseStore>(database, tables, QString());
}

QList<Row> DatabaseStore::rows(const Table &table) const
{
    QList<Row> rows;
    try {
        SQLite::Statement statement(*m_database, sql::selectRows(table).toStdString());
        while (statement.executeStep()) {
            Row &row = rows.emplaceBack(table, statement.getColumn(0).getInt64());
            int column = 0;
            for (const Field *field : table.fields()) {
                if (sql::isColumn(*field))
                    row.cells[field->index()] = read(statement.getColumn(++column), field->kind());
            }
        }
        for (const Field *field : table.fields()) {
            if (!sql::isColumn(*field))
                readLinks(*m_database, *field, rows);
        }
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
    return rows;
}

void DatabaseStore::apply(const Changes &changes, const HistoryLine &line)
{
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        write(changes, line);
        transaction.commit();
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
}

void DatabaseStore::freeze(const Changes &changes, const HistoryLine &line, const FrozenRevision &revision,
                           const QByteArray &pdf)
{
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        write(changes, line);
        frozen::insert(*m_database, revision, m_database->getLastInsertRowid(), pdf);
        transaction.commit();
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
}

QList<FrozenRevision> DatabaseStore::frozenRevisions() const
{
    try {
        return frozen::all(*m_database);
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
}

QByteArray DatabaseStore::frozenPdf(const QString &version) const
{
    try {
        return frozen::pdf(*m_database, version);
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
}

/// All old rows go before any new one comes, so that rows may swap their unique values.
void DatabaseStore::write(const Changes &changes, const HistoryLine &line)
{
    for (const Change &change : changes) {
        if (change.before)
            erase(*change.table, change.before->id);
    }
    for (const Change &change : changes) {
        if (change.after)
            insert(*change.table, *change.after);
    }
    for (const Change &change : changes)
        retire(change);
    append(line);
}

DatabaseStore::Statements &DatabaseStore::statements(const Table &table)
{
    const auto it = std::find(m_tables.begin(), m_tables.end(), &table);
    auto &prepared = m_statements.at(static_cast<size_t>(it - m_tables.begin()));
    if (!prepared)
        prepared = std::make_unique<Statements>(*m_database, table);
    return *prepared;
}

void DatabaseStore::erase(const Table &table, Id id)
{
    Statements &prepared = statements(table);
    for (const auto &links : prepared.links) {
        links->erase.tryReset();
        links->erase.bind(1, static_cast<int64_t>(id));
        execute(links->erase);
    }
    prepared.erase.tryReset();
    prepared.erase.bind(1, static_cast<int64_t>(id));
    execute(prepared.erase);
}

void DatabaseStore::insert(const Table &table, const Row &row)
{
    Statements &prepared = statements(table);
    insertCells(prepared, table, row);
    for (const auto &links : prepared.links) {
        const auto *targets = std::get_if<IdSet>(&row.value(*links->field));
        for (const Id target : targets ? *targets : IdSet()) {
            links->insert.tryReset();
            links->insert.bind(1, static_cast<int64_t>(row.id));
            links->insert.bind(2, static_cast<int64_t>(target));
            execute(links->insert);
        }
    }
}

void DatabaseStore::insertCells(Statements &prepared, const Table &table, const Row &row)
{
    prepared.insert.tryReset();
    prepared.insert.bind(1, static_cast<int64_t>(row.id));
    int column = 1;
    for (const Field *field : table.fields()) {
        if (sql::isColumn(*field))
            bind(prepared.insert, ++column, row.value(*field));
    }
    execute(prepared.insert);
}

/// A code whose row goes is never proposed again; undoing the deletion gives it back to its row.
void DatabaseStore::retire(const Change &change)
{
    const Table &table = *change.table;
    if (!table.code() || (change.before && change.after))
        return;
    const Row &row = change.before ? *change.before : *change.after;
    const auto *code = std::get_if<QString>(&row.value(*table.code()));
    if (!code)
        return;
    SQLite::Statement &statement =
        change.before
            ? own(m_retire, QStringLiteral("INSERT OR IGNORE INTO retired_code VALUES (?, ?, ?)"))
            : own(m_revive, QStringLiteral("DELETE FROM retired_code WHERE table_name = ? AND owner = ? AND code = ?"));
    sqlite::bind(statement, 1, table.name());
    statement.bind(2, static_cast<int64_t>(codeOwner(table, row)));
    sqlite::bind(statement, 3, *code);
    execute(statement);
}

void DatabaseStore::append(const HistoryLine &line)
{
    SQLite::Statement &statement =
        own(m_append, QStringLiteral("INSERT INTO history (at, author, text, details) VALUES (?, ?, ?, ?)"));
    sqlite::bind(statement, 1, line.at.toUTC().toString(timeFormat));
    sqlite::bind(statement, 2, line.author);
    sqlite::bind(statement, 3, line.text);
    sqlite::bind(statement, 4, line.details);
    execute(statement);
}

SQLite::Statement &DatabaseStore::own(std::unique_ptr<SQLite::Statement> &statement, const QString &text)
{
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_database, text.toStdString());
    statement->tryReset(); // reset() would throw what the last use threw
    return *statement;
}

QList<HistoryLine> DatabaseStore::historyAfter(qint64 number) const
{
    QList<HistoryLine> lines;
    try {
        SQLite::Statement statement(*m_database,
                                    "SELECT number, at, author, text, details FROM history WHERE number > ? "
                                    "ORDER BY number");
        statement.bind(1, static_cast<int64_t>(number));
        while (statement.executeStep()) {
            QDateTime at = QDateTime::fromString(sqlite::text(statement.getColumn(1)), Qt::ISODateWithMs);
            lines.append({statement.getColumn(0).getInt64(), at.toUTC(), sqlite::text(statement.getColumn(2)),
                          sqlite::text(statement.getColumn(3)), sqlite::text(statement.getColumn(4))});
        }
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
    return lines;
}

QStringList DatabaseStore::retiredCodes(const Table &table) const
{
    QStringList codes;
    try {
        SQLite::Statement statement(*m_database,
                                    "SELECT DISTINCT code FROM retired_code WHERE table_name = ? ORDER BY code");
        sqlite::bind(statement, 1, table.name());
        while (statement.executeStep())
            codes << sqlite::text(statement.getColumn(0));
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, m_plan);
    }
    return codes;
}
