// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

namespace SQLite {
class Database;
} // namespace SQLite

/// How a database becomes a plan of this Vigie: a new one, or one written by an earlier version.
namespace migration {

/// "VIGI": what the header of every plan file says it is.
constexpr quint32 applicationId = 0x56494749;
/// Raised with every change to the tables or the checksum, so that an older Vigie can say that a file is too new for
/// it.
constexpr quint32 version = 3;

/// Makes an empty database a plan without rows. Throws SQLite::Exception.
void create(SQLite::Database &database, const QList<const Table *> &tables);

/// What the database holds that no description knows, as sentences; empty if this Vigie understands all of it.
QStringList unknown(SQLite::Database &database, const QList<const Table *> &tables);

/// Brings a plan of an earlier version to the present one, in one transaction: adds the tables and columns that it
/// lacks, and makes those anew whose rules have changed. Throws Error, naming `plan`, if it holds what this Vigie does
/// not know or rows that the rules refuse; then nothing changed.
void migrate(SQLite::Database &database, const QList<const Table *> &tables, const QString &plan);

} // namespace migration
