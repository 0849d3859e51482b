// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved versions in the file, each with its document: added to, never changed.

#include "storagetest.h"

#include "storage/databasestore.h"
#include "storage/verify.h"

using namespace storagetest;
using testing::HasSubstr;

class FrozenRevisions : public StorageTest
{
protected:
    /// A saved plan of two approved versions.
    void saveTwo()
    {
        const auto file = savedPlan(path());
        const auto store = file->takeStore();
        store->freeze({added(person(8, QStringLiteral("P8")))}, line(), approved(1), document(1));
        store->apply({added(person(9, QStringLiteral("P9")))}, line());
        store->freeze({}, line(), approved(2), document(2));
        file->save();
    }
};

TEST_F(FrozenRevisions, ComeBackByteForByteFromTheFile)
{
    saveTwo();
    const auto file = open(path());
    const auto store = file->takeStore();
    FrozenRevision first = approved(1);
    FrozenRevision second = approved(2);
    first.historyNumber = 2;
    second.historyNumber = 4;
    EXPECT_EQ(store->frozenRevisions(), (QList<FrozenRevision>{first, second}));
    EXPECT_EQ(store->frozenPdf(QStringLiteral("v1")), document(1));
    EXPECT_EQ(store->frozenPdf(QStringLiteral("v2")), document(2));
    EXPECT_TRUE(store->frozenPdf(QStringLiteral("v3")).isEmpty());
    EXPECT_EQ(store->rows(sample().person).size(), 3);
    EXPECT_EQ(verify(path(), sample().all), QStringList());
}

TEST_F(FrozenRevisions, StayWhenThePlanIsEditedAndSavedAgainAndUnderAnotherName)
{
    saveTwo();
    const auto file = open(path());
    const auto store = file->takeStore();
    store->apply({added(person(20, QStringLiteral("P20")))}, line());
    file->save();
    file->saveAs(path(QStringLiteral("other.pca")));
    for (const char *name : {"site.pca", "other.pca"}) {
        const auto again = open(path(QString::fromLatin1(name)), PlanFile::Access::Read);
        EXPECT_EQ(again->takeStore()->frozenPdf(QStringLiteral("v1")), document(1)) << name;
        EXPECT_EQ(verify(path(QString::fromLatin1(name)), sample().all), QStringList()) << name;
    }
}

TEST_F(FrozenRevisions, OfOneVersionAreNeverTwo)
{
    const auto store = DatabaseStore::inMemory(sample().all);
    store->freeze({}, line(), approved(1), document(1));
    EXPECT_THAT(sentence([&] {
                    store->freeze({added(person(1, QStringLiteral("P1")))}, line(), approved(1), document(2));
                }).toStdString(),
                HasSubstr("append-only"));
    EXPECT_TRUE(store->rows(sample().person).isEmpty()) << "all or nothing";
    EXPECT_EQ(store->history().size(), 1);
    EXPECT_EQ(store->frozenPdf(QStringLiteral("v1")), document(1));
    store->freeze({}, line(), approved(2), document(2));
    EXPECT_EQ(store->frozenRevisions().size(), 2);
}

TEST_F(FrozenRevisions, HaveADocument)
{
    const auto store = DatabaseStore::inMemory(sample().all);
    EXPECT_NE(sentence([&] { store->freeze({added(person(1, QStringLiteral("P1")))}, line(), approved(1), {}); }),
              QString());
    EXPECT_TRUE(store->frozenRevisions().isEmpty());
    EXPECT_TRUE(store->rows(sample().person).isEmpty());
    EXPECT_TRUE(store->history().isEmpty());
}

TEST_F(FrozenRevisions, CannotBeRewrittenWithAnotherProgram)
{
    saveTwo();
    const auto database = sqlite::open(path(), sqlite::Mode::Plain);
    EXPECT_ANY_THROW(database->exec("UPDATE frozen_revision SET approved_by = 'me'"));
    EXPECT_ANY_THROW(database->exec("DELETE FROM frozen_revision"));
    EXPECT_ANY_THROW(database->exec("INSERT OR REPLACE INTO frozen_revision VALUES "
                                    "(7, 'v1', 'f', '2026-11-23', 'me', 's', 1, 'fr', x'00')"));
    EXPECT_ANY_THROW(database->exec("INSERT INTO frozen_revision VALUES "
                                    "(7, 'v7', 'f', '2026-11-23', 'me', 's', 999, 'fr', x'00')"))
        << "a version that no edit approved";
}

TEST_F(FrozenRevisions, AreMissedWhenTheyAreTakenOut)
{
    saveTwo();
    const auto database = sqlite::open(path(), sqlite::Mode::Plain);
    database->exec("DROP TRIGGER \"frozen_revision.delete\"");
    database->exec("DELETE FROM frozen_revision WHERE number = 2");
    EXPECT_THAT(verify(path(), sample().all).join(u' ').toStdString(),
                HasSubstr("frozen revisions are missing: 1 of 2"));
}

TEST_F(FrozenRevisions, TheHistoryCanBeReadFromALineOn)
{
    const auto store = DatabaseStore::inMemory(sample().all);
    for (const char *text : {"one", "two", "three"})
        store->apply({}, line(QString::fromLatin1(text)));
    ASSERT_EQ(store->historyAfter(1).size(), 2);
    EXPECT_EQ(store->historyAfter(1).first().text, QStringLiteral("two"));
    EXPECT_TRUE(store->historyAfter(3).isEmpty());
}
