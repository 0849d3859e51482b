// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include "storage/verify.h"

#include <QProcess>
#include <QThread>

#include <random>

using namespace storagetest;
using testing::HasSubstr;

namespace {

class Recovery : public StorageTest
{
protected:
    static void start(QProcess &process, const QString &what, const QString &plan, const QString &number = {})
    {
        process.start(QStringLiteral(VIGIE_STORAGE_VICTIM), {what, plan, QCoreApplication::applicationName(), number});
        ASSERT_TRUE(process.waitForStarted());
    }
    /// The ids that the process has reported done by now.
    static QList<Id> reported(const QByteArray &output)
    {
        QList<Id> ids;
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &each : lines) {
            if (!each.isEmpty())
                ids << each.toLongLong();
        }
        return ids;
    }
    static std::unique_ptr<PlanFile> recover(const PlanFile::Leftover &leftover)
    {
        return PlanFile::recover(leftover, sample().all, QStringLiteral("Claire Morvan"));
    }
    static void edit(PlanFile &file, Id id)
    {
        file.takeStore()->apply({added(person(id, QStringLiteral("P%1").arg(id)))}, line());
    }
};

} // namespace

TEST_F(Recovery, EveryEditReportedDoneSurvivesAKillAtAnyMoment)
{
    constexpr int kills = 50;
    std::mt19937 random(7);
    savedPlan(path());
    int edits = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        start(process, QStringLiteral("edit"), path());
        ASSERT_TRUE(process.waitForReadyRead());
        QThread::usleep(random() % 30'000);
        process.kill();
        ASSERT_TRUE(process.waitForFinished());
        const QList<Id> done = reported(process.readAllStandardOutput());
        edits += static_cast<int>(done.size());

        const QList<PlanFile::Leftover> leftovers = PlanFile::leftovers();
        ASSERT_EQ(leftovers.size(), 1);
        EXPECT_EQ(leftovers.first().original, path());
        ASSERT_GE(leftovers.first().unsavedEdits, done.size());
        const auto file = recover(leftovers.first());
        const QList<Row> rows = file->takeStore()->rows(sample().person);
        for (qsizetype at = 0; at < done.size(); ++at)
            ASSERT_EQ(rows.at(at + 1), person(done.at(at), QStringLiteral("P%1").arg(done.at(at))));
        ASSERT_EQ(file->takeStore()->history().size(), rows.size());
        file->discard();
    }
    EXPECT_GT(edits, kills);
}

TEST_F(Recovery, AnApprovedVersionIsThereWholeOrNotAtAllAfterAKill)
{
    std::mt19937 random(11);
    savedPlan(path());
    for (int i = 0; i < 15; ++i) {
        QProcess process;
        start(process, QStringLiteral("freeze"), path());
        ASSERT_TRUE(process.waitForReadyRead());
        QThread::usleep(random() % 30'000);
        process.kill();
        ASSERT_TRUE(process.waitForFinished());
        const QList<Id> done = reported(process.readAllStandardOutput());
        const auto file = recover(PlanFile::leftovers().value(0));
        const auto store = file->takeStore();
        const QList<FrozenRevision> kept = store->frozenRevisions();
        ASSERT_GE(kept.size(), done.size());
        ASSERT_EQ(kept.size() + 1, store->rows(sample().person).size()) << "with the edit that approves it";
        for (const FrozenRevision &each : kept)
            ASSERT_EQ(store->frozenPdf(each.version), document(each.version.mid(1).toLongLong()));
        file->discard();
    }
}

TEST_F(Recovery, AKillAtAnyStepOfSavingLeavesAWholeFileAndNothingIsLost)
{
    for (int step = 0; step <= static_cast<int>(SaveStep::Recorded); ++step) {
        const QString plan = path(QStringLiteral("step%1.pca").arg(step));
        savedPlan(plan);
        QProcess process;
        start(process, QStringLiteral("save"), plan, QString::number(step));
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit);
        EXPECT_EQ(verify(plan, sample().all), QStringList()) << step;
        const bool replaced = step >= static_cast<int>(SaveStep::Replaced);
        EXPECT_EQ(peopleIn(*open(plan, PlanFile::Access::Read)), replaced ? 2 : 1) << step;

        const QList<PlanFile::Leftover> leftovers = PlanFile::leftovers();
        ASSERT_EQ(leftovers.size(), replaced ? 0 : 1) << step;
        if (replaced)
            continue;
        const auto file = recover(leftovers.first());
        EXPECT_EQ(peopleIn(*file), 2);
        EXPECT_TRUE(file->isModified());
        file->save();
        EXPECT_EQ(peopleIn(*open(plan, PlanFile::Access::Read)), 2);
        EXPECT_FALSE(QFileInfo::exists(Publisher::temporaryPath(plan)));
    }
}

TEST_F(Recovery, AFullDiskWhileSavingChangesNothingAndIsSaidInOneSentence)
{
    savedPlan(path(), 200);
    const QByteArray before = contentOf(path());
    for (int limit = 0; limit < before.size(); limit += 5000) {
        QProcess process;
        start(process, QStringLiteral("small"), path(), QString::number(limit));
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_THAT(process.readAllStandardOutput().toStdString(), HasSubstr("could not be saved")) << limit;
        EXPECT_EQ(contentOf(path()), before);
        EXPECT_THAT(filesInFolder().join(u' ').toStdString(), testing::Not(HasSubstr(".~save")));
    }
}

TEST_F(Recovery, OffersNothingThatIsSavedDiscardedOrStillOpen)
{
    const auto living = savedPlan(path());
    edit(*living, 9);
    EXPECT_TRUE(PlanFile::leftovers().isEmpty());
    living->save();

    auto discarded = PlanFile::create(sample().all, QString());
    edit(*discarded, 9);
    discarded->discard();
    discarded.reset();
    EXPECT_TRUE(PlanFile::leftovers().isEmpty());
}

TEST_F(Recovery, OfAPlanThatWasNeverSaved)
{
    auto file = PlanFile::create(sample().all, QString());
    edit(*file, 1);
    edit(*file, 2);
    file.reset();
    const QList<PlanFile::Leftover> leftovers = PlanFile::leftovers();
    ASSERT_EQ(leftovers.size(), 1);
    EXPECT_EQ(leftovers.first().original, QString());
    EXPECT_EQ(leftovers.first().unsavedEdits, 2);
    EXPECT_EQ(leftovers.first().lastEdit, line().at);
    const auto back = recover(leftovers.first());
    EXPECT_EQ(peopleIn(*back), 2);
    back->saveAs(path());
    EXPECT_FALSE(back->isModified());
}

TEST_F(Recovery, WhereTheFileChangedMeanwhileNeverOverwritesIt)
{
    auto file = savedPlan(path());
    edit(*file, 9);
    file.reset();
    const auto colleague = open(path());
    edit(*colleague, 12);
    colleague->save();
    const auto back = recover(PlanFile::leftovers().first());
    EXPECT_THAT(sentence([&] { back->save(); }).toStdString(), HasSubstr("is being edited by Omar Diallo"));
    back->saveAs(path(QStringLiteral("mine.pca")));
    EXPECT_EQ(peopleIn(*open(path(QStringLiteral("mine.pca")), PlanFile::Access::Read)), 2);
}

TEST_F(Recovery, OfOneLeftoverHappensOnce)
{
    auto file = savedPlan(path());
    edit(*file, 9);
    file.reset();
    const PlanFile::Leftover leftover = PlanFile::leftovers().first();
    const auto back = recover(leftover);
    EXPECT_NE(sentence([&] { recover(leftover); }), QString());
}

TEST_F(Recovery, ALeftoverThatIsGivenUpIsGone)
{
    auto file = savedPlan(path());
    edit(*file, 9);
    file.reset();
    PlanFile::discard(PlanFile::leftovers().first());
    EXPECT_TRUE(PlanFile::leftovers().isEmpty());
}

TEST_F(Recovery, TheStoreMayOutliveTheFile)
{
    auto file = savedPlan(path());
    const auto store = file->takeStore();
    edit(*file, 9);
    file.reset();
    EXPECT_TRUE(PlanFile::leftovers().isEmpty()); // edits can still come
    store->apply({added(person(10, QStringLiteral("P10")))}, line());
}

TEST_F(Recovery, WhatANewPlanStartsWithIsNotWorthIt)
{
    auto file = PlanFile::create(sample().all, QString());
    edit(*file, 1);
    file->markUnmodified();
    EXPECT_FALSE(file->isModified());
    file.reset();
    EXPECT_TRUE(PlanFile::leftovers().isEmpty());
}
