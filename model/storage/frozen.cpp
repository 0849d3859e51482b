// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frozen.h"

#include "sqlite.h"

#include <QDate>

void frozen::insert(SQLite::Database &database, const FrozenRevision &revision, qint64 historyNumber,
                    const QByteArray &pdf)
{
    SQLite::Statement statement(database, "INSERT INTO frozen_revision (version, fingerprint, approved_on, "
                                          "approved_by, summary, history_number, language, pdf) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    sqlite::bind(statement, 1, revision.version);
    sqlite::bind(statement, 2, revision.fingerprint);
    sqlite::bind(statement, 3, revision.approvedOn.toString(Qt::ISODate));
    sqlite::bind(statement, 4, revision.approvedBy);
    sqlite::bind(statement, 5, revision.summary);
    statement.bind(6, static_cast<int64_t>(historyNumber));
    sqlite::bind(statement, 7, revision.language);
    statement.bindNoCopy(8, pdf.constData(), static_cast<int>(pdf.size()));
    statement.exec();
}

QList<FrozenRevision> frozen::all(SQLite::Database &database)
{
    QList<FrozenRevision> revisions;
    SQLite::Statement statement(database, "SELECT version, fingerprint, approved_on, approved_by, summary, language, "
                                          "history_number FROM frozen_revision ORDER BY number");
    while (statement.executeStep())
        revisions.append({sqlite::text(statement.getColumn(0)), sqlite::text(statement.getColumn(1)),
                          QDate::fromString(sqlite::text(statement.getColumn(2)), Qt::ISODate),
                          sqlite::text(statement.getColumn(3)), sqlite::text(statement.getColumn(4)),
                          sqlite::text(statement.getColumn(5)), statement.getColumn(6).getInt64()});
    return revisions;
}

QByteArray frozen::pdf(SQLite::Database &database, const QString &version)
{
    SQLite::Statement statement(database, "SELECT pdf FROM frozen_revision WHERE version = ?");
    sqlite::bind(statement, 1, version);
    if (!statement.executeStep())
        return {};
    const SQLite::Column bytes = statement.getColumn(0);
    return QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
}
