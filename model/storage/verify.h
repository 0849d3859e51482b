// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <QStringList>

namespace SQLite {
class Database;
} // namespace SQLite

/// What SQLite finds wrong with the database itself: its structure, indexes, references, the rules of its tables; empty
/// if nothing. Throws SQLite::Exception if it cannot even look.
QStringList integrityProblems(SQLite::Database &database);

/// Everything that is wrong with a plan file, as sentences; empty if it is whole: checksum, database, references, an
/// unbroken history, nothing unknown. Never throws.
QStringList verify(const QString &path, const QList<const Table *> &tables);
