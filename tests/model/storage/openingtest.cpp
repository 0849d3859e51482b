// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include "storage/migration.h"

using namespace storagetest;
using testing::HasSubstr;

namespace {

class OpeningAPlan : public StorageTest
{
protected:
    std::string refusal(const QString &target) const
    {
        return sentence([&] { open(target); }).toStdString();
    }
    void alter(const char *statements) const { sqlite::open(path(), sqlite::Mode::Plain)->exec(statements); }
};

} // namespace

TEST_F(OpeningAPlan, GivesWhatWasSaved)
{
    savedPlan(path(), 3);
    const auto file = open(path());
    EXPECT_FALSE(file->isReadOnly());
    EXPECT_FALSE(file->isModified());
    EXPECT_EQ(file->path(), QFileInfo(path()).canonicalFilePath());
    EXPECT_EQ(peopleIn(*file), 3);
    EXPECT_EQ(file->takeStore()->history().size(), 3);
}

TEST_F(OpeningAPlan, LeavesTheFileAsItIs)
{
    savedPlan(path());
    const QByteArray before = contentOf(path());
    open(path())->takeStore()->apply({added(person(9, QStringLiteral("P9")))}, line());
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(OpeningAPlan, ForReadingTakesNoLockAndRefusesEdits)
{
    savedPlan(path());
    const auto file = open(path(), PlanFile::Access::Read);
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_EQ(filesInFolder(), QStringList{QStringLiteral("site.pca")});
    const auto store = file->takeStore();
    EXPECT_THAT(sentence([&] { store->apply({}, line()); }).toStdString(), HasSubstr("reading only"));
    EXPECT_THAT(sentence([&] { file->save(); }).toStdString(), HasSubstr("reading only"));
}

TEST_F(OpeningAPlan, ThroughASymbolicLinkSavesTheFileBehindIt)
{
    savedPlan(path());
    ASSERT_TRUE(QFile::link(path(), path(QStringLiteral("link.pca"))));
    const auto file = open(path(QStringLiteral("link.pca")));
    file->takeStore()->apply({added(person(9, QStringLiteral("P9")))}, line());
    file->save();
    EXPECT_TRUE(QFileInfo(path(QStringLiteral("link.pca"))).isSymLink());
    EXPECT_EQ(peopleIn(*open(path(), PlanFile::Access::Read)), 2);
}

TEST_F(OpeningAPlan, RefusesWhatIsNoPlanWithOneSentence)
{
    EXPECT_THAT(refusal(path(QStringLiteral("missing.pca"))), HasSubstr("does not exist"));
    EXPECT_THAT(refusal(folder()), HasSubstr("is not a file"));
    EXPECT_THAT(refusal(QStringLiteral("/dev/zero")), HasSubstr("is not a file"));
    writeFile(path(QStringLiteral("empty.pca")), {});
    EXPECT_THAT(refusal(path(QStringLiteral("empty.pca"))), HasSubstr("is empty"));
    writeFile(path(QStringLiteral("text.pca")), "Dear all");
    EXPECT_THAT(refusal(path(QStringLiteral("text.pca"))), HasSubstr("is not a Vigie plan"));
    writeFile(path(QStringLiteral("short.pca")), QByteArray("SQLite format 3\0 and so on", 26));
    EXPECT_THAT(refusal(path(QStringLiteral("short.pca"))), HasSubstr("is damaged"));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("nothing")), path(QStringLiteral("dangling.pca"))));
    EXPECT_THAT(refusal(path(QStringLiteral("dangling.pca"))), HasSubstr("does not exist"));
}

TEST_F(OpeningAPlan, RefusesAHundredMegabytesOfSomethingElse)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("noise");
    ASSERT_TRUE(file.resize(100 << 20));
    file.close();
    EXPECT_THAT(refusal(path()), HasSubstr("is not a Vigie plan"));
}

TEST_F(OpeningAPlan, RefusesAnotherProgramsDatabase)
{
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE person (id)");
    EXPECT_THAT(refusal(path()), HasSubstr("a database but not a Vigie plan"));
}

TEST_F(OpeningAPlan, RefusesAPlanOfANewerVersion)
{
    savedPlan(path());
    alter("PRAGMA user_version = 99");
    EXPECT_THAT(refusal(path()), HasSubstr("made by a newer Vigie"));
}

TEST_F(OpeningAPlan, RefusesTablesColumnsAndTriggersThatItDoesNotKnow)
{
    for (const char *statement : {"CREATE TABLE surprise (id)", "ALTER TABLE person ADD COLUMN surprise TEXT",
                                  "CREATE VIEW surprise AS SELECT 1",
                                  "CREATE TRIGGER surprise AFTER INSERT ON person BEGIN DELETE FROM thing; END"}) {
        savedPlan(path());
        alter(statement);
        EXPECT_THAT(refusal(path()), HasSubstr("made by a newer Vigie")) << statement;
    }
}

TEST_F(OpeningAPlan, AcceptsWhatAnotherSqliteProgramWrote)
{
    savedPlan(path());
    alter("UPDATE person SET name = 'Beth'");
    EXPECT_EQ(open(path())->takeStore()->rows(sample().person).first(),
              person(1, QStringLiteral("P1"), QStringLiteral("Beth")));
}

TEST_F(OpeningAPlan, RefusesAReferenceThatAnotherProgramBroke)
{
    savedPlan(path());
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE person SET boss = 77");
    EXPECT_THAT(refusal(path()), HasSubstr("is damaged"));
}

TEST_F(OpeningAPlan, RefusesAPlanThatAnotherDatabaseProgramHasOpen)
{
    savedPlan(path());
    writeFile(path(QStringLiteral("site.pca-wal")), "something");
    EXPECT_THAT(refusal(path()), HasSubstr("another database program"));
}

TEST_F(OpeningAPlan, LeavesNoLockAndNoWorkingCopyBehindWhenItFails)
{
    writeFile(path(), "Dear all");
    EXPECT_THAT(refusal(path()), HasSubstr("is not a Vigie plan"));
    EXPECT_EQ(filesInFolder(), QStringList{QStringLiteral("site.pca")});
    EXPECT_TRUE(PlanFile::leftovers().isEmpty());
}

TEST_F(OpeningAPlan, NobodyElseMayLookIntoTheWorkingCopy)
{
    const auto file = savedPlan(path());
    const QDir working(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/working"));
    const QFileInfoList folders = working.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(folders.size(), 1);
    EXPECT_EQ(folders.first().permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
              QFile::Permissions());
}
