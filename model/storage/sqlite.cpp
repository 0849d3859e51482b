// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

std::unique_ptr<SQLite::Database> sqlite::open(const QString &path, Mode mode)
{
    auto database =
        std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run(*database, QStringLiteral("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                                  "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY"));
    run(*database, mode == Mode::Working ? QStringLiteral("PRAGMA journal_mode = WAL")
                                         : QStringLiteral("PRAGMA journal_mode = DELETE"));
    return database;
}

Error sqlite::error(const SQLite::Exception &failure, const QString &plan)
{
    const QString reason = QString::fromUtf8(failure.what());
    switch (failure.getErrorCode()) {
    case SQLITE_FULL:
        return Error(QCoreApplication::translate("Errors",
                                                 "The disk is full: “%1” could not be written. Free some space "
                                                 "and try again.")
                         .arg(plan));
    case SQLITE_CONSTRAINT:
        return Error(QCoreApplication::translate("Errors", "The change breaks a rule of “%1” and was refused (%2).")
                         .arg(plan, reason),
                     Error::Cause::Refused);
    case SQLITE_READONLY:
        return Error(QCoreApplication::translate("Errors",
                                                 "“%1” is open for reading only: save it under another name to "
                                                 "change it.")
                         .arg(plan));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error(
            QCoreApplication::translate("Errors", "“%1” is damaged (%2): open a backup of it.").arg(plan, reason));
    default:
        return Error(QCoreApplication::translate("Errors",
                                                 "“%1” could not be read or written (%2): check the disk and try "
                                                 "again.")
                         .arg(plan, reason));
    }
}

void sqlite::run(SQLite::Database &database, const QString &statements)
{
    database.exec(statements.toStdString());
}

qint64 sqlite::number(SQLite::Database &database, const QString &query)
{
    SQLite::Statement statement(database, query.toStdString());
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

QStringList sqlite::texts(SQLite::Database &database, const QString &query)
{
    QStringList all;
    SQLite::Statement statement(database, query.toStdString());
    while (statement.executeStep())
        all << text(statement.getColumn(0));
    return all;
}

QString sqlite::text(const SQLite::Column &column)
{
    const char *bytes = column.getText();
    return QString::fromUtf8(bytes, column.getBytes());
}

void sqlite::bind(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}
