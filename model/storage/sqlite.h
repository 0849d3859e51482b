// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <QStringList>

#include <memory>

/// What every use of SQLite in the program shares: how a database is opened, what its failures are called.
namespace sqlite {

enum class Mode {
    Working, ///< write-ahead log, every commit durable
    Plain,   ///< one file and nothing beside it
};

/// Opens or creates a database that obeys its constraints and trusts nothing that its file says of functions or tables.
/// ":memory:" gives one in memory. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> open(const QString &path, Mode mode);

/// The sentence for a failure: what SQLite could not do to the plan called `plan`.
Error error(const SQLite::Exception &failure, const QString &plan);

/// Runs statements that answer nothing. Throws SQLite::Exception.
void run(SQLite::Database &database, const QString &statements);
/// The first cell of the first row as a number, 0 if there is none.
qint64 number(SQLite::Database &database, const QString &query);
/// The first column of all rows.
QStringList texts(SQLite::Database &database, const QString &query);

QString text(const SQLite::Column &column);
void bind(SQLite::Statement &statement, int index, const QString &text);

} // namespace sqlite
