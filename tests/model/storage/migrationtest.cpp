// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migration.h"

#include "storagetest.h"

#include "storage/databasestore.h"
#include "storage/sql.h"
#include "tables/schema.h"

using namespace storagetest;
using testing::HasSubstr;

namespace {

/// The tables of an earlier version: no age, no thing, and a rule that has changed since.
struct FormerPerson : Table {
    FormerPerson() : Table({.name = "person", .json = "people", .label = "", .plural = "", .purpose = ""}) {}
    Column<QString> code{this, "code", "", Kind::Code};
    Column<QString> name{this, "name", "", Kind::Choice, {.choices = {{"Ann", ""}, {"Beth", ""}}}};
};
struct FormerTables {
    FormerPerson person;
    QList<const Table *> all = SchemaBuilder::finish();
};

class Migration : public testing::Test
{
protected:
    Migration() : database(sqlite::open(QStringLiteral(":memory:"), sqlite::Mode::Plain)) {}
    void migrate() { migration::migrate(*database, sample().all, QStringLiteral("site.pca")); }
    QStringList schemaOf()
    {
        return sqlite::texts(*database, QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"));
    }

    FormerTables former;
    std::shared_ptr<SQLite::Database> database;
};

} // namespace

TEST_F(Migration, OfAnEarlierPlanKeepsItsRowsAndAddsWhatItLacks)
{
    migration::create(*database, former.all);
    database->exec("INSERT INTO person (id, code, name) VALUES (1, 'P1', 'Ann'), (2, 'P2', 'Beth')");
    database->exec(
        "INSERT INTO history (at, author, text, details) VALUES ('2026', 'a', 'b', 'c'); PRAGMA user_version = 0");
    migrate();
    const QStringList migrated = schemaOf();
    DatabaseStore store(database, sample().all, QStringLiteral("site.pca"));
    EXPECT_EQ(store.rows(sample().person), (QList<Row>{person(1, QStringLiteral("P1"), QStringLiteral("Ann")),
                                                       person(2, QStringLiteral("P2"), QStringLiteral("Beth"))}));
    store.apply({added(person(3, QStringLiteral("P3"), QStringLiteral("Nobody knew this name"))),
                 added(thing(9, 1, 1), sample().thing)},
                line());
    EXPECT_EQ(store.history().size(), 2);
    EXPECT_EQ(sqlite::number(*database, QStringLiteral("PRAGMA user_version")), migration::version);

    const auto fresh = sqlite::open(QStringLiteral(":memory:"), sqlite::Mode::Plain);
    migration::create(*fresh, sample().all);
    EXPECT_EQ(migrated, sqlite::texts(*fresh, QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name")));
}

TEST_F(Migration, KeepsReferencesBetweenTables)
{
    migration::create(*database, sample().all);
    DatabaseStore(database, sample().all, QString())
        .apply({added(person(1, QStringLiteral("P1"))), added(thing(9, 1, 1), sample().thing)}, line());
    // A rule of the referred table that has changed since: the table is made anew under the references to it.
    const QString now =
        sqlite::texts(*database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'person'")).first();
    const QString then = QString(now).replace(QStringLiteral("<= 150"), QStringLiteral("<= 99"));
    ASSERT_NE(now, then);
    sqlite::run(
        *database,
        QStringLiteral("PRAGMA foreign_keys = OFF; CREATE TABLE kept AS SELECT * FROM person; DROP TABLE person; %1;"
                       "INSERT INTO person SELECT * FROM kept; DROP TABLE kept; PRAGMA foreign_keys = ON")
            .arg(then));
    migrate();
    EXPECT_EQ(sqlite::texts(*database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'person'")).first(),
              now);
    DatabaseStore store(database, sample().all, QString());
    EXPECT_EQ(store.rows(sample().thing), QList<Row>{thing(9, 1, 1)});
    EXPECT_NE(sentence([&] {
                  store.apply({{&sample().person, person(1, QStringLiteral("P1")), {}}}, line());
              }),
              QString());
}

TEST_F(Migration, RefusesRowsThatTheRulesDoNotAllowAndChangesNothing)
{
    migration::create(*database, sample().all);
    sqlite::run(
        *database,
        QStringLiteral("DROP TABLE person; CREATE TABLE person (id INTEGER PRIMARY KEY, code TEXT, age INTEGER);"
                       "INSERT INTO person VALUES (1, 'P1', 999)"));
    const QStringList before = schemaOf();
    EXPECT_THAT(sentence([&] { migrate(); }).toStdString(), HasSubstr("does not allow"));
    EXPECT_EQ(schemaOf(), before);
}

TEST_F(Migration, OfAPresentPlanDoesNothing)
{
    migration::create(*database, sample().all);
    const qint64 before = sqlite::number(*database, QStringLiteral("PRAGMA schema_version"));
    migrate();
    EXPECT_EQ(sqlite::number(*database, QStringLiteral("PRAGMA schema_version")), before);
}

TEST_F(Migration, NamesAreUniqueOverAllTablesOfAPlan)
{
    QStringList names;
    for (const SqlObject &object : sql::objects(schema().all()))
        names << object.name;
    const QSet<QString> distinct(names.begin(), names.end());
    EXPECT_EQ(distinct.size(), names.size());
    migration::create(*database, schema().all());
    EXPECT_EQ(migration::unknown(*database, schema().all()), QStringList());
}
