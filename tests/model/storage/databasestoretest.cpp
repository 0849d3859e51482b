// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasestore.h"

#include "storagetest.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

using namespace storagetest;
using testing::HasSubstr;

namespace {

const QString hostile = QStringLiteral("<b>'; DROP TABLE person; --\u202e\"%1 \n\t😀");

Row fullThing(Id id, Id owner)
{
    const Thing &t = sample().thing;
    Row row = thing(id, owner, 1);
    row.set(t.weight, 2.5);
    row.set(t.sound, false);
    row.set(t.sort, QStringLiteral("small's"));
    row.set(t.from, QDate(2026, 2, 28));
    row.set(t.to, QDate(2026, 3, 1));
    row.set(t.at, QStringLiteral("24:00"));
    row.set(t.made, QDateTime(QDate(2026, 10, 14), QTime(9, 30)));
    row.set(t.color, QStringLiteral("#00aaFF"));
    row.set(t.countries, {QStringLiteral("FR"), QStringLiteral("BE")});
    row.set(t.users, {3, 1, 2});
    return row;
}

class Database : public testing::Test
{
protected:
    Database() : store(DatabaseStore::inMemory(sample().all))
    {
        store->apply({added(person(1, QStringLiteral("P1"))), added(person(2, QStringLiteral("P2"))),
                      added(person(3, QStringLiteral("P3")))},
                     line());
    }

    QString refusal(const Field &field, const Value &value)
    {
        Row row = thing(100, 1, 1);
        row.setValue(field, value);
        return sentence([&] { store->apply({added(row, sample().thing)}, line()); });
    }
    QList<Row> people() const { return store->rows(sample().person); }

    std::unique_ptr<DatabaseStore> store;
};

} // namespace

TEST_F(Database, ARowComesBackAsItWasWritten)
{
    const Row row = fullThing(10, 2);
    store->apply({added(row, sample().thing), added(thing(9, 2, 7), sample().thing)}, line());
    EXPECT_EQ(store->rows(sample().thing), (QList<Row>{thing(9, 2, 7), row}));
}

TEST_F(Database, HostileTextIsOnlyText)
{
    const QString megabyte(1 << 20, u'x');
    store->apply({added(person(7, hostile, megabyte))}, line(hostile));
    EXPECT_EQ(people().last(), person(7, hostile, megabyte));
    EXPECT_EQ(store->history().last().text, hostile);
}

TEST_F(Database, ChangingAndRemovingRowsLeavesNothingOfTheOldOnes)
{
    const Row before = fullThing(10, 2);
    store->apply({added(before, sample().thing)}, line());
    Row after = thing(10, 1, 3);
    after.set(sample().thing.users, {3});
    store->apply({{&sample().thing, before, after}}, line());
    EXPECT_EQ(store->rows(sample().thing), QList<Row>{after});
    store->apply({{&sample().thing, after, {}}}, line());
    EXPECT_TRUE(store->rows(sample().thing).isEmpty());
}

TEST_F(Database, RowsMaySwapTheirUniqueValues)
{
    store->apply({{&sample().person, person(1, QStringLiteral("P1")), person(1, QStringLiteral("P2"))},
                  {&sample().person, person(2, QStringLiteral("P2")), person(2, QStringLiteral("P1"))}},
                 line());
    EXPECT_EQ(people().at(0), person(1, QStringLiteral("P2")));
    EXPECT_EQ(people().at(1), person(2, QStringLiteral("P1")));
}

TEST_F(Database, ARowMayReferToOneThatComesLaterInTheSameChanges)
{
    Row first = person(4, QStringLiteral("P4"));
    first.set(sample().person.boss, 5);
    store->apply({added(first), added(person(5, QStringLiteral("P5")))}, line());
    EXPECT_EQ(people().size(), 5);
}

TEST_F(Database, ADanglingReferenceIsRefusedAndNothingIsDone)
{
    Row row = person(4, QStringLiteral("P4"));
    row.set(sample().person.boss, 99);
    EXPECT_NE(sentence([&] { store->apply({added(person(6, QStringLiteral("P6"))), added(row)}, line()); }), QString());
    EXPECT_EQ(people().size(), 3);
    EXPECT_EQ(store->history().size(), 1);
    store->apply({added(person(6, QStringLiteral("P6")))}, line()); // the store goes on working
    EXPECT_EQ(people().size(), 4);
}

TEST_F(Database, ADuplicateCodeIsRefusedAndTheNextEditWorks)
{
    EXPECT_THAT(sentence([&] { store->apply({added(person(4, QStringLiteral("P1")))}, line()); }).toStdString(),
                HasSubstr("UNIQUE"));
    store->apply({added(person(4, QStringLiteral("P4")))}, line());
    EXPECT_EQ(people().size(), 4);
}

TEST_F(Database, RulesHoldWhateverWrites)
{
    const Thing &t = sample().thing;
    EXPECT_NE(refusal(t.rank, Value(qint64(-1))), QString());
    EXPECT_NE(refusal(t.rank, Value()), QString());
    EXPECT_NE(refusal(t.rank, Value(QStringLiteral("one"))), QString());
    EXPECT_NE(refusal(t.owner, Value()), QString());
    EXPECT_NE(refusal(t.sound, Value(qint64(2))), QString());
    EXPECT_NE(refusal(t.sort, Value(QStringLiteral("huge"))), QString());
    EXPECT_NE(refusal(t.from, Value(QStringLiteral("2026-02-30"))), QString());
    EXPECT_NE(refusal(t.from, Value(QStringLiteral("now"))), QString());
    EXPECT_NE(refusal(t.made, Value(QStringLiteral("2026-02-03"))), QString());
    EXPECT_NE(refusal(t.at, Value(QStringLiteral("25:00"))), QString());
    EXPECT_NE(refusal(t.color, Value(QStringLiteral("red"))), QString());
    EXPECT_NE(refusal(t.weight, Value(QStringLiteral("heavy"))), QString());
    EXPECT_EQ(refusal(t.rank, Value(qint64(5))), QString());
}

TEST_F(Database, AnEndBeforeItsBeginningIsRefused)
{
    Row row = thing(10, 1, 1);
    row.set(sample().thing.from, QDate(2026, 3, 1));
    row.set(sample().thing.to, QDate(2026, 2, 28));
    EXPECT_NE(sentence([&] { store->apply({added(row, sample().thing)}, line()); }), QString());
    row.set(sample().thing.to, QDate(2026, 3, 1));
    EXPECT_EQ(sentence([&] { store->apply({added(row, sample().thing)}, line()); }), QString());
}

TEST_F(Database, RanksAreUniqueWithinTheirOwnerOnly)
{
    store->apply({added(thing(10, 1, 1), sample().thing), added(thing(11, 2, 1), sample().thing)}, line());
    EXPECT_NE(sentence([&] { store->apply({added(thing(12, 2, 1), sample().thing)}, line()); }), QString());
}

TEST_F(Database, HistoryLinesAreNumberedAndKeepTheirMoment)
{
    store->apply({}, line(QStringLiteral("Second")));
    const QList<HistoryLine> history = store->history();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.at(0).number, 1);
    EXPECT_EQ(history.at(1).number, 2);
    EXPECT_EQ(history.at(1).at, line().at);
    EXPECT_EQ(history.at(1).author, QStringLiteral("Claire Morvan"));
    EXPECT_EQ(history.at(1).text, QStringLiteral("Second"));
    EXPECT_EQ(history.at(1).details, QStringLiteral("[]"));
}

TEST_F(Database, ADeletedRowsCodeIsRetiredUntilItComesBack)
{
    EXPECT_TRUE(store->retiredCodes(sample().person).isEmpty());
    store->apply({{&sample().person, person(2, QStringLiteral("P2")), {}}}, line());
    EXPECT_EQ(store->retiredCodes(sample().person), QStringList{QStringLiteral("P2")});
    store->apply({added(person(2, QStringLiteral("P2")))}, line());
    EXPECT_TRUE(store->retiredCodes(sample().person).isEmpty());
}

TEST_F(Database, LinksOfManyRowsGoToTheRightOnes)
{
    Changes changes;
    for (int i = 0; i < 40; ++i) {
        Row row = thing(1000 + 3 * i, 1, i);
        IdSet users;
        for (int user = 1; user <= 3; ++user) {
            if (i % (user + 1) == 0)
                users << user;
        }
        row.set(sample().thing.users, users);
        changes << added(row, sample().thing);
    }
    store->apply(changes, line());
    const QList<Row> rows = store->rows(sample().thing);
    ASSERT_EQ(rows.size(), changes.size());
    for (int i = 0; i < rows.size(); ++i)
        EXPECT_EQ(rows.at(i), *changes.at(i).after);
}

TEST_F(StorageTest, TheHistoryCannotBeRewrittenWithAnotherProgram)
{
    const auto file = savedPlan(path());
    const auto database = sqlite::open(path(), sqlite::Mode::Plain);
    EXPECT_ANY_THROW(database->exec("UPDATE history SET text = 'never happened'"));
    EXPECT_ANY_THROW(database->exec("DELETE FROM history"));
    EXPECT_ANY_THROW(database->exec("INSERT OR REPLACE INTO history VALUES (1, 'a', 'b', 'c', 'd')"));
}
