// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "window/actions.h"
#include "window/recentfiles.h"

#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using FilesTest = WindowTest;

TEST_F(FilesTest, ANewPlanIsSavedUnderTheNameAskedForAndOpensAgain)
{
    window->run(Command::New);
    ASSERT_TRUE(session->plan());
    EXPECT_FALSE(session->isModified());
    plan().setValue(schema().plan, plan().self().id, schema().plan.title, QStringLiteral("Our plan"));
    EXPECT_TRUE(window->isWindowModified());
    answers.file = path("ours");
    window->run(Command::Save);
    EXPECT_EQ(session->path(), path("ours.pca"));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(savedWords(), QStringLiteral("Saved"));
    EXPECT_EQ(RecentFiles::paths(), QStringList{path("ours.pca")});
    session->close();
    window->files().open(path("ours.pca"));
    ASSERT_TRUE(session->plan());
    EXPECT_EQ(plan().setting(schema().plan.title), QStringLiteral("Our plan"));
}

TEST_F(FilesTest, ClosingAnUnsavedPlanAsksAndCancelKeepsIt)
{
    openExample();
    EXPECT_TRUE(window->files().mayClose());
    EXPECT_TRUE(answers.asked.isEmpty());
    plan().setValue(schema().plan, plan().self().id, schema().plan.title, QStringLiteral("Changed"));
    EXPECT_FALSE(window->close());
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_TRUE(session->plan());
    answers.answer = 2; // close without saving
    EXPECT_TRUE(window->close());
    EXPECT_EQ(answers.asked.size(), 2);
    EXPECT_FALSE(session->plan());
}

TEST_F(FilesTest, ClosingOffersToSaveAndSaves)
{
    openExample();
    plan().setValue(schema().plan, plan().self().id, schema().plan.title, QStringLiteral("Kept"));
    answers.answer = 0;
    answers.file = path("kept.pca");
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(QFile::exists(path("kept.pca")));
    session->open(path("kept.pca"));
    EXPECT_EQ(plan().setting(schema().plan.title), QStringLiteral("Kept"));
}

TEST_F(FilesTest, TheFileFollowsByItselfAfterAnEdit)
{
    openExample();
    session->saveAs(path("auto.pca"));
    session->setAutosaveSeconds(1);
    plan().setValue(schema().plan, plan().self().id, schema().plan.title, QStringLiteral("Saved by itself"));
    EXPECT_EQ(savedWords(), QStringLiteral("Unsaved changes"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session->isModified(); }, 10000));
    EXPECT_EQ(savedWords(), QStringLiteral("Saved"));
    EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(FilesTest, AFileThatIsNoPlanIsRefusedWithASentenceAndTheOpenPlanStays)
{
    openExample();
    const Plan *before = session->plan();
    QFile file(path("letter.pca"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is no plan at all.");
    file.close();
    window->files().open(file.fileName());
    EXPECT_EQ(answers.told.size(), 1);
    EXPECT_EQ(session->plan(), before);
}

TEST_F(FilesTest, ASecondOpeningIsReadOnlyAndSaysSo)
{
    openExample();
    session->saveAs(path("shared.pca"));
    Session other;
    MainWindow second(other, *appearance, *language, answers);
    second.show();
    second.files().open(path("shared.pca"));
    ASSERT_TRUE(other.plan());
    EXPECT_TRUE(other.plan()->isReadOnly());
    const auto *banner = second.findChild<QWidget *>(QStringLiteral("read-only"));
    ASSERT_TRUE(banner);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_FALSE(banner->accessibleName().isEmpty());
    // A copy under another name can be edited.
    answers.file = path("copy.pca");
    second.run(Command::SaveAs);
    EXPECT_FALSE(other.plan()->isReadOnly());
    EXPECT_FALSE(second.findChild<QWidget *>(QStringLiteral("read-only"))->isVisible());
}

TEST_F(FilesTest, TheReferenceDateIsShownAsLongAsThereIsOne)
{
    openExample();
    const tables::PlanRecord &table = schema().plan;
    const auto shown = [this] { return window->findChild<QWidget *>(QStringLiteral("reference-date"))->isVisible(); };
    EXPECT_EQ(shown(), plan().setting(table.referenceDate).has_value());
    plan().setValue(table, plan().self().id, table.referenceDate, QStringLiteral("2026-10-01"));
    EXPECT_TRUE(shown());
    plan().setValue(table, plan().self().id, table.referenceDate, Value());
    EXPECT_FALSE(shown());
}

TEST_F(FilesTest, JsonGoesOutAndComesBackIntoTheSamePlan)
{
    openExample();
    answers.file = path("plan.json");
    window->run(Command::ExportJson);
    ASSERT_TRUE(QFile::exists(path("plan.json")));
    const int resources = plan().count(schema().resource);
    window->run(Command::ImportJson);
    EXPECT_EQ(answers.told.size(), 1); // what was added, changed and removed
    EXPECT_EQ(plan().count(schema().resource), resources);
    window->files().open(path("plan.json"));
    EXPECT_EQ(plan().count(schema().resource), resources);
    EXPECT_TRUE(session->path().isEmpty());
}

TEST_F(FilesTest, OnlyPlansAndJsonCanBeDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("a.pca"))});
    EXPECT_EQ(FileCommands::droppedFile(&data), path("a.pca"));
    data.setUrls({QUrl::fromLocalFile(path("a.json"))});
    EXPECT_EQ(FileCommands::droppedFile(&data), path("a.json"));
    data.setUrls({QUrl::fromLocalFile(path("a.docx"))});
    EXPECT_TRUE(FileCommands::droppedFile(&data).isEmpty());
}

TEST_F(FilesTest, WhatACrashLeftBehindIsOfferedAndRecovered)
{
    openExample();
    plan().setValue(schema().plan, plan().self().id, schema().plan.title, QStringLiteral("Before the crash"));
    session->close(); // without giving up: what is not saved stays behind
    answers.answer = 0;
    window->files().offerRecovery();
    ASSERT_TRUE(session->plan());
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ(plan().setting(schema().plan.title), QStringLiteral("Before the crash"));
    EXPECT_TRUE(session->isRecovered());
    EXPECT_TRUE(window->findChild<QWidget *>(QStringLiteral("recovered"))->isVisible());
}
