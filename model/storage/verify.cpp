// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify.h"

#include "migration.h"
#include "planbytes.h"
#include "sqlite.h"
#include "workingcopy.h"

#include <QCoreApplication>

namespace {

QStringList brokenReferences(SQLite::Database &database)
{
    QStringList problems;
    SQLite::Statement statement(database, "PRAGMA foreign_key_check");
    while (statement.executeStep() && problems.size() < 100)
        problems << QCoreApplication::translate("Errors", "row %1 of “%2” refers to a row of “%3” that does not exist")
                        .arg(sqlite::text(statement.getColumn(1)), sqlite::text(statement.getColumn(0)),
                             sqlite::text(statement.getColumn(2)));
    return problems;
}

/// Lines are numbered 1, 2, 3 …; the sequence remembers the last one even if it is gone.
QStringList historyProblems(SQLite::Database &database)
{
    const qint64 count = sqlite::number(database, QStringLiteral("SELECT count(*) FROM history"));
    const qint64 last = sqlite::number(database, QStringLiteral("SELECT max(number) FROM history"));
    const qint64 given =
        sqlite::number(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'history'"));
    if (count == last && last == given)
        return {};
    return {QCoreApplication::translate("Errors", "lines are missing in the history: %1 of %2 are there")
                .arg(count)
                .arg(qMax(last, given))};
}

/// A file of an earlier version has no such table.
QStringList frozenProblems(SQLite::Database &database)
{
    if (!database.tableExists("frozen_revision"))
        return {};
    const qint64 count = sqlite::number(database, QStringLiteral("SELECT count(*) FROM frozen_revision"));
    const qint64 last = sqlite::number(database, QStringLiteral("SELECT max(number) FROM frozen_revision"));
    const qint64 given =
        sqlite::number(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'frozen_revision'"));
    if (count == last && last == given)
        return {};
    return {QCoreApplication::translate("Errors", "frozen revisions are missing: %1 of %2 are there")
                .arg(count)
                .arg(qMax(last, given))};
}

QStringList databaseProblems(const PlanBytes &plan, const QList<const Table *> &tables)
{
    const auto copy = WorkingCopy::create(plan.bytes);
    copy->open();
    SQLite::Database &database = copy->database();
    return integrityProblems(database) + migration::unknown(database, tables) + historyProblems(database) +
           frozenProblems(database);
}

} // namespace

QStringList integrityProblems(SQLite::Database &database)
{
    QStringList problems = sqlite::texts(database, QStringLiteral("PRAGMA integrity_check"));
    problems.removeAll(QStringLiteral("ok"));
    return problems + brokenReferences(database);
}

QStringList verify(const QString &path, const QList<const Table *> &tables)
{
    QStringList problems;
    try {
        const PlanBytes plan = PlanBytes::read(path);
        if (plan.checksum.state() == Checksum::State::Damaged)
            problems << QCoreApplication::translate("Errors", "the checksum does not match the content");
        problems += databaseProblems(plan, tables);
    } catch (const Error &error) {
        problems << error.message();
    } catch (const SQLite::Exception &failure) {
        problems << QString::fromUtf8(failure.what());
    }
    return problems;
}
