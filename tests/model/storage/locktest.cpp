// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace storagetest;
using testing::HasSubstr;

namespace {

class Lock : public StorageTest
{
protected:
    QString lockPath() const { return path(QStringLiteral(".~lock.site.pca#")); }

    /// A lock of somebody else, whose last heartbeat is so many seconds old.
    void writeLock(const QString &machine, qint64 process, int secondsAgo) const
    {
        const QJsonObject lock{
            {QStringLiteral("name"), QStringLiteral("Julie Petit")},
            {QStringLiteral("machine"), machine},
            {QStringLiteral("machine_id"), QString::fromLatin1(QSysInfo::machineUniqueId())},
            {QStringLiteral("process"), process},
            {QStringLiteral("process_start"), QStringLiteral("long ago")},
            {QStringLiteral("token"), QStringLiteral("theirs")},
            {QStringLiteral("heartbeat"), QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toString(Qt::ISODate)}};
        writeFile(lockPath(), QJsonDocument(lock).toJson());
    }
};

const QString elsewhere = QStringLiteral("PC-FAR-AWAY");

} // namespace

TEST_F(Lock, StandsBesideAnOpenPlanAndGoesWithIt)
{
    auto file = savedPlan(path());
    EXPECT_TRUE(QFileInfo::exists(lockPath()));
    file.reset();
    EXPECT_EQ(filesInFolder(), QStringList{QStringLiteral("site.pca")});
}

TEST_F(Lock, ASecondOpeningIsReadOnlyAndSaysWhoHasThePlan)
{
    const auto first = savedPlan(path());
    auto second = open(path());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_FALSE(second->mayTakeOver());
    EXPECT_THAT(second->readOnlyReason().toStdString(), HasSubstr("Claire Morvan"));
    EXPECT_THAT(second->readOnlyReason().toStdString(), HasSubstr(QSysInfo::machineHostName().toStdString()));
    EXPECT_NE(sentence([&] { second->takeStore()->apply({}, line()); }), QString());
    second.reset();
    EXPECT_TRUE(QFileInfo::exists(lockPath())); // closing the second takes nothing from the first
}

TEST_F(Lock, ALivingHolderCannotBeTakenOver)
{
    const auto first = savedPlan(path());
    EXPECT_TRUE(open(path(), PlanFile::Access::Edit, TakeOver::Yes)->isReadOnly());
}

TEST_F(Lock, OfAnotherMachineHoldsWhileItsHeartbeatIsFresh)
{
    savedPlan(path());
    writeLock(elsewhere, 1, 60);
    const auto file = open(path());
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_FALSE(file->mayTakeOver());
    EXPECT_THAT(file->readOnlyReason().toStdString(), HasSubstr("PC-FAR-AWAY"));
}

TEST_F(Lock, WithoutHeartbeatForTwoMinutesMayBeTakenOver)
{
    savedPlan(path());
    writeLock(elsewhere, 1, 121);
    EXPECT_TRUE(open(path())->isReadOnly());
    EXPECT_TRUE(open(path())->mayTakeOver());
    const auto file = open(path(), PlanFile::Access::Edit, TakeOver::Yes);
    EXPECT_FALSE(file->isReadOnly());
    file->takeStore()->apply({added(person(9, QStringLiteral("P9")))}, line());
    file->save();
    EXPECT_EQ(peopleIn(*open(path(), PlanFile::Access::Read)), 2);
}

TEST_F(Lock, OfAProcessThatIsGoneMayBeTakenOver)
{
    savedPlan(path());
    writeLock(QSysInfo::machineHostName(), 1, 5); // there is a process 1, but it did not start when the lock says
    EXPECT_TRUE(open(path())->mayTakeOver());
    EXPECT_FALSE(open(path(), PlanFile::Access::Edit, TakeOver::Yes)->isReadOnly());
}

TEST_F(Lock, HalfWrittenCountsByTheAgeOfItsFile)
{
    savedPlan(path());
    writeFile(lockPath(), "{\"na");
    const auto file = open(path());
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_THAT(file->readOnlyReason().toStdString(), HasSubstr("somebody"));
}

TEST_F(Lock, ThatCannotBeWrittenMakesThePlanReadOnly)
{
    savedPlan(path());
    ASSERT_TRUE(QDir().mkdir(lockPath())); // works for the superuser as well, unlike a folder without rights
    const auto file = open(path());
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_FALSE(file->mayTakeOver());
    EXPECT_THAT(file->readOnlyReason().toStdString(), HasSubstr("cannot be written"));
}

TEST_F(Lock, IsRenewedByItsHeartbeatAndComesBackIfItVanishes)
{
    const auto file = savedPlan(path());
    QFile::remove(lockPath());
    EXPECT_TRUE(file->keepLock());
    EXPECT_TRUE(QFileInfo::exists(lockPath()));
    EXPECT_TRUE(file->keepLock());
}

TEST_F(Lock, TakenOverBySomebodyElseEndsSavingUnderThisName)
{
    const auto file = savedPlan(path());
    file->takeStore()->apply({added(person(9, QStringLiteral("P9")))}, line());
    writeLock(elsewhere, 1, 0);
    EXPECT_FALSE(file->keepLock());
    const QByteArray before = contentOf(path());
    EXPECT_THAT(sentence([&] { file->save(); }).toStdString(), HasSubstr("Julie Petit"));
    EXPECT_EQ(contentOf(path()), before);
    file->saveAs(path(QStringLiteral("mine.pca")));
    EXPECT_EQ(peopleIn(*open(path(QStringLiteral("mine.pca")), PlanFile::Access::Read)), 2);
}

TEST_F(Lock, SavingOverAPlanThatSomebodyEditsIsRefused)
{
    const auto theirs = savedPlan(path(QStringLiteral("theirs.pca")));
    const auto mine = savedPlan(path());
    EXPECT_THAT(sentence([&] { mine->saveAs(path(QStringLiteral("theirs.pca"))); }).toStdString(),
                HasSubstr("is being edited"));
    EXPECT_TRUE(mine->keepLock());
}
