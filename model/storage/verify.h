// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <QStringList>

namespace SQLite {
class Database;
} // namespace SQLite

enum class IntegrityCheck {
    Quick,    ///< the structure of the database and the rules of its tables
    Thorough, ///< indexes and references as well
};

/// What SQLite finds wrong with the database itself; empty if nothing. Throws SQLite::Exception if it cannot even look.
QStringList integrityProblems(SQLite::Database &database, IntegrityCheck depth);

/// Everything that is wrong with a plan file, as sentences; empty if it is whole: checksum, database, references, an
/// unbroken history, nothing unknown. Never throws.
QStringList verify(const QString &path, const QList<const Table *> &tables);
