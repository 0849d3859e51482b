// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migration.h"

#include "sql.h"
#include "sqlite.h"

#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

const QString savedAs = QStringLiteral("temp.saved");

/// One change from a version to the next that adding tables and columns cannot express.
struct Step {
    quint32 to; ///< the version it leads to
    void (*run)(SQLite::Database &database);
};
/// In order; what only adds tables, columns or choices needs no step.
const QList<Step> steps = {};

QHash<QString, QString> present(SQLite::Database &database, const QString &type)
{
    QHash<QString, QString> found;
    SQLite::Statement statement(
        database, "SELECT name, sql FROM main.sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    sqlite::bind(statement, 1, type);
    while (statement.executeStep())
        found.insert(sqlite::text(statement.getColumn(0)), sqlite::text(statement.getColumn(1)));
    return found;
}

QStringList columns(SQLite::Database &database, const QString &table)
{
    QStringList names;
    SQLite::Statement statement(database, "SELECT name FROM pragma_table_xinfo(?) ORDER BY cid");
    sqlite::bind(statement, 1, table);
    while (statement.executeStep())
        names << sqlite::text(statement.getColumn(0));
    return names;
}

QString typeName(SqlObject::Type type)
{
    switch (type) {
    case SqlObject::Type::Table: return QStringLiteral("table");
    case SqlObject::Type::Index: return QStringLiteral("index");
    case SqlObject::Type::Trigger: return QStringLiteral("trigger");
    }
    return {};
}

/// What a new column of an old row holds: nothing, unless the field says what a new row starts with.
QString initialValue(const Field &field)
{
    if (field.options().initial)
        return QString::number(*field.options().initial);
    const QString key = QString::fromLatin1(field.options().initialKey);
    return key.isEmpty() ? QStringLiteral("NULL") : u'\'' + QString(key).replace(u'\'', QStringLiteral("''")) + u'\'';
}

/// SQLite cannot change the rules of a table: its rows wait elsewhere while it is made anew.
void rebuild(SQLite::Database &database, const SqlObject &wanted, const Table *table)
{
    const QString name = sql::quoted(wanted.name);
    QStringList into, from;
    for (const QString &column : columns(database, wanted.name)) {
        into << sql::quoted(column);
        from << sql::quoted(column);
    }
    sqlite::run(database, QStringLiteral("CREATE TABLE %1 AS SELECT * FROM main.%2; DROP TABLE main.%2; %3")
                              .arg(savedAs, name, wanted.sql));
    for (const QString &column : columns(database, wanted.name)) {
        const Field *field = table ? table->field(column) : nullptr;
        if (!field || into.contains(sql::quoted(column)))
            continue;
        into << sql::quoted(column);
        from << initialValue(*field);
    }
    sqlite::run(database, QStringLiteral("INSERT INTO main.%1 (%2) SELECT %3 FROM %4; DROP TABLE %4")
                              .arg(name, into.join(u','), from.join(u','), savedAs));
}

void bringUpToDate(SQLite::Database &database, const QList<const Table *> &tables)
{
    const auto described = [&](const QString &name) {
        const auto it = std::find_if(tables.begin(), tables.end(), [&](const Table *t) { return t->name() == name; });
        return it == tables.end() ? nullptr : *it;
    };
    for (const SqlObject &wanted : sql::objects(tables)) {
        const auto found = present(database, typeName(wanted.type));
        const auto it = found.find(wanted.name);
        if (it != found.end() && *it == wanted.sql)
            continue;
        if (it != found.end() && wanted.type == SqlObject::Type::Table)
            rebuild(database, wanted, described(wanted.name));
        else if (it != found.end())
            sqlite::run(
                database,
                QStringLiteral("DROP %1 %2; %3").arg(typeName(wanted.type), sql::quoted(wanted.name), wanted.sql));
        else
            sqlite::run(database, wanted.sql);
    }
}

/// True if the file holds exactly what this version would make; indexes beyond that do no harm.
bool upToDate(SQLite::Database &database, const QList<const Table *> &tables)
{
    if (sqlite::number(database, QStringLiteral("PRAGMA user_version")) != migration::version)
        return false;
    QHash<QString, QHash<QString, QString>> found;
    for (const auto &type :
         {QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("trigger"), QStringLiteral("view")})
        found.insert(type, present(database, type));
    const QList<SqlObject> wanted = sql::objects(tables);
    const auto count = [&](SqlObject::Type type) {
        return std::count_if(wanted.begin(), wanted.end(),
                             [&](const SqlObject &object) { return object.type == type; });
    };
    return found[QStringLiteral("table")].size() == count(SqlObject::Type::Table) &&
           found[QStringLiteral("trigger")].size() == count(SqlObject::Type::Trigger) &&
           found[QStringLiteral("view")].isEmpty() &&
           std::all_of(wanted.begin(), wanted.end(), [&](const SqlObject &object) {
               return found[typeName(object.type)].value(object.name) == object.sql;
           });
}

void stamp(SQLite::Database &database)
{
    sqlite::run(database, QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                              .arg(migration::applicationId)
                              .arg(migration::version));
}

void runSteps(SQLite::Database &database, const QList<const Table *> &tables)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const qint64 from = sqlite::number(database, QStringLiteral("PRAGMA user_version"));
    for (const Step &step : steps) {
        if (step.to > from)
            step.run(database);
    }
    bringUpToDate(database, tables);
    stamp(database);
    const QStringList dangling = sqlite::texts(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling.isEmpty())
        throw SQLite::Exception("a row of " + dangling.first().toStdString() + " refers to a row that does not exist",
                                19);
    transaction.commit();
}

Error tooNew(const QString &plan, const QString &what)
{
    return Error(QCoreApplication::translate("Errors",
                                             "“%1” was made by a newer Vigie (%2): install the current version to "
                                             "open it.")
                     .arg(plan, what));
}

} // namespace

void migration::create(SQLite::Database &database, const QList<const Table *> &tables)
{
    SQLite::Transaction transaction(database);
    for (const SqlObject &object : sql::objects(tables))
        sqlite::run(database, object.sql);
    stamp(database);
    transaction.commit();
}

QStringList migration::unknown(SQLite::Database &database, const QList<const Table *> &tables)
{
    QHash<QString, QStringList> known;
    SQLite::Database scratch(":memory:", SQLite::OPEN_READWRITE);
    create(scratch, tables);
    for (const QString &table : present(scratch, QStringLiteral("table")).keys())
        known.insert(table, columns(scratch, table));
    const QHash<QString, QString> triggers = present(scratch, QStringLiteral("trigger"));

    QStringList found;
    for (const QString &table : present(database, QStringLiteral("table")).keys()) {
        if (!known.contains(table)) {
            found << QCoreApplication::translate("Errors", "unknown table “%1”").arg(table);
            continue;
        }
        for (const QString &column : columns(database, table)) {
            if (!known[table].contains(column))
                found << QCoreApplication::translate("Errors", "unknown column “%1.%2”").arg(table, column);
        }
    }
    for (const QString &view : present(database, QStringLiteral("view")).keys())
        found << QCoreApplication::translate("Errors", "unknown view “%1”").arg(view);
    for (const QString &trigger : present(database, QStringLiteral("trigger")).keys()) {
        if (!triggers.contains(trigger))
            found << QCoreApplication::translate("Errors", "unknown trigger “%1”").arg(trigger);
    }
    found.sort();
    return found;
}

void migration::migrate(SQLite::Database &database, const QList<const Table *> &tables, const QString &plan)
{
    const qint64 found = sqlite::number(database, QStringLiteral("PRAGMA user_version"));
    if (found > version)
        throw tooNew(plan, QCoreApplication::translate("Errors", "version %1 of the file").arg(found));
    if (upToDate(database, tables))
        return;
    if (steps.isEmpty() || found == version) {
        if (const QStringList strange = unknown(database, tables); !strange.isEmpty())
            throw tooNew(plan, strange.first());
    }
    sqlite::run(database,
                QStringLiteral("PRAGMA foreign_keys = OFF")); // tables are dropped and made again with their rows
    try {
        runSteps(database, tables);
    } catch (const SQLite::Exception &failure) {
        throw Error(QCoreApplication::translate("Errors",
                                                "“%1” holds what this Vigie does not allow (%2): open it with the "
                                                "Vigie that wrote it.")
                        .arg(plan, QString::fromUtf8(failure.what())));
    }
    sqlite::run(database, QStringLiteral("PRAGMA foreign_keys = ON"));
}
