// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include "storage/verify.h"

#include <array>

using namespace storagetest;
using testing::HasSubstr;

namespace {

constexpr std::array steps{SaveStep::Started,  SaveStep::Written,  SaveStep::Stamped, SaveStep::Synced,
                           SaveStep::BackedUp, SaveStep::Replaced, SaveStep::Recorded};

class Saving : public StorageTest
{
protected:
    static void edit(PlanFile &file, Id id)
    {
        file.takeStore()->apply({added(person(id, QStringLiteral("P%1").arg(id)))}, line());
    }
    qsizetype savedPeople(const QString &target) const { return peopleIn(*open(target, PlanFile::Access::Read)); }
};

} // namespace

TEST_F(Saving, WritesTheEditsAndKeepsWhatWasThereBefore)
{
    const auto file = savedPlan(path());
    const QByteArray before = contentOf(path());
    edit(*file, 9);
    EXPECT_TRUE(file->isModified());
    file->save();
    EXPECT_FALSE(file->isModified());
    EXPECT_EQ(savedPeople(path()), 2);
    EXPECT_EQ(contentOf(path(QStringLiteral("site.pca~"))), before);
    EXPECT_EQ(verify(path(), sample().all), QStringList());
}

TEST_F(Saving, AgainAndAgainLeavesOnlyThePlanItsBackupAndItsLock)
{
    const auto file = savedPlan(path());
    for (int i = 2; i < 6; ++i) {
        edit(*file, i);
        file->save();
    }
    EXPECT_EQ(filesInFolder(), (QStringList{QStringLiteral(".~lock.site.pca#"), QStringLiteral("site.pca"),
                                            QStringLiteral("site.pca~")}));
    EXPECT_EQ(savedPeople(path()), 5);
    EXPECT_EQ(peopleIn(*open(path(QStringLiteral("site.pca~")), PlanFile::Access::Read)), 4);
}

TEST_F(Saving, KeepsTheRightsOfTheFile)
{
    const auto file = savedPlan(path());
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    edit(*file, 9);
    file->save();
    EXPECT_EQ(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Saving, APlanWithoutNameAsksForOne)
{
    const auto file = PlanFile::create(sample().all, QString());
    edit(*file, 1);
    EXPECT_TRUE(file->path().isEmpty());
    EXPECT_THAT(sentence([&] { file->save(); }).toStdString(), HasSubstr("save it under a name"));
    file->saveAs(path());
    EXPECT_EQ(file->path(), path());
    EXPECT_EQ(savedPeople(path()), 1);
    file->discard();
}

TEST_F(Saving, UnderAnotherNameGoesOnWithThatOne)
{
    const auto file = savedPlan(path());
    const QByteArray first = contentOf(path());
    edit(*file, 9);
    file->saveAs(path(QStringLiteral("other.pca")));
    edit(*file, 10);
    file->save();
    EXPECT_EQ(contentOf(path()), first);
    EXPECT_EQ(savedPeople(path(QStringLiteral("other.pca"))), 3);
    EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral(".~lock.site.pca#"))));
}

TEST_F(Saving, AReadOnlyPlanUnderAnotherNameMakesItEditable)
{
    savedPlan(path());
    const auto file = open(path(), PlanFile::Access::Read);
    file->saveAs(path(QStringLiteral("copy.pca")));
    EXPECT_FALSE(file->isReadOnly());
    edit(*file, 9);
    file->save();
    EXPECT_EQ(savedPeople(path(QStringLiteral("copy.pca"))), 2);
}

TEST_F(Saving, NeverOverwritesWhatAColleagueChanged)
{
    const auto file = savedPlan(path());
    savedPlan(path(QStringLiteral("colleague.pca")), 5);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(path(QStringLiteral("colleague.pca")), path()));
    const QByteArray theirs = contentOf(path());
    edit(*file, 9);
    EXPECT_THAT(sentence([&] { file->save(); }).toStdString(), HasSubstr("changed by somebody else"));
    EXPECT_THAT(sentence([&] { file->saveAs(path()); }).toStdString(), HasSubstr("changed by somebody else"));
    EXPECT_EQ(contentOf(path()), theirs);
    EXPECT_TRUE(file->isModified());
    file->saveAs(path(QStringLiteral("mine.pca")));
    EXPECT_EQ(savedPeople(path(QStringLiteral("mine.pca"))), 2);
}

TEST_F(Saving, WritesAPlanAgainThatSomebodyRemoved)
{
    const auto file = savedPlan(path());
    ASSERT_TRUE(QFile::remove(path()));
    file->save();
    EXPECT_EQ(savedPeople(path()), 1);
}

TEST_F(Saving, IntoAFolderThatIsMissingOrCannotBeWrittenChangesNothing)
{
    const auto file = savedPlan(path());
    edit(*file, 9);
    for (const QString &target :
         {path(QStringLiteral("missing/a.pca")), path(QStringLiteral("site.pca/a.pca")), QStringLiteral("/proc/a.pca")})
        EXPECT_THAT(sentence([&] { file->saveAs(target); }).toStdString(), HasSubstr("Choose another folder"));
    EXPECT_EQ(file->path(), path());
    EXPECT_TRUE(file->isModified());
    EXPECT_TRUE(file->keepLock());
    file->save();
    EXPECT_EQ(savedPeople(path()), 2);
}

TEST_F(Saving, OverAFolderIsRefused)
{
    const auto file = savedPlan(path());
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("taken.pca")));
    EXPECT_THAT(sentence([&] { file->saveAs(path(QStringLiteral("taken.pca"))); }).toStdString(),
                HasSubstr("is not a file"));
}

TEST_F(Saving, InterruptedAtAnyStepLeavesTheOldOrTheNewFileWhole)
{
    for (const SaveStep last : steps) {
        const auto file = savedPlan(path(QStringLiteral("a.pca")));
        const QByteArray before = contentOf(path(QStringLiteral("a.pca")));
        edit(*file, 9);
        file->onSaveStep = [&](SaveStep step) {
            if (step == last)
                throw Error(QStringLiteral("interrupted"));
        };
        EXPECT_EQ(sentence([&] { file->save(); }), QStringLiteral("interrupted"));
        const bool replaced = last >= SaveStep::Replaced;
        EXPECT_EQ(contentOf(path(QStringLiteral("a.pca"))) == before, !replaced) << int(last);
        EXPECT_EQ(savedPeople(path(QStringLiteral("a.pca"))), replaced ? 2 : 1);
        EXPECT_THAT(filesInFolder().join(u' ').toStdString(), testing::Not(HasSubstr(".~save"))) << int(last);
        file->discard();
    }
}

TEST_F(Saving, AfterAnInterruptionWorks)
{
    const auto file = savedPlan(path());
    edit(*file, 9);
    file->onSaveStep = [](SaveStep step) {
        if (step == SaveStep::Synced)
            throw Error(QStringLiteral("interrupted"));
    };
    EXPECT_NE(sentence([&] { file->save(); }), QString());
    file->onSaveStep = {};
    file->save();
    EXPECT_EQ(savedPeople(path()), 2);
}
