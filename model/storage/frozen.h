// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

namespace SQLite {
class Database;
} // namespace SQLite

/// The approved versions of a plan in its database: lines of a table that can only be added to, each with its document.
/// All throw SQLite::Exception.
namespace frozen {

/// Within the caller's transaction; `historyNumber` is the line that approved the version.
void insert(SQLite::Database &database, const FrozenRevision &revision, qint64 historyNumber, const QByteArray &pdf);
QList<FrozenRevision> all(SQLite::Database &database);
/// Empty if there is no such version.
QByteArray pdf(SQLite::Database &database, const QString &version);

} // namespace frozen
