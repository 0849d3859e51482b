// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "pages/firststeps.h"
#include "pages/historywords.h"
#include "pages/publishpage.h"
#include "pages/tablepage.h"
#include "print/publication.h"
#include "window/actions.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using PagesTest = WindowTest;

TEST_F(PagesTest, AnEmptyListSaysWhatItIsForAndBegins)
{
    window->run(Command::New);
    window->go({Screen::Table, &schema().resource});
    const QString purpose = Texts(Language::English).purpose(schema().resource);
    QStringList said;
    for (const QLabel *label : window->page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    EXPECT_TRUE(said.contains(purpose));
    for (QPushButton *button : window->page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().trimmed() == QStringLiteral("Start this list"))
            button->click();
    }
    EXPECT_EQ(plan().count(schema().resource), 1);
    EXPECT_NE(window->page()->currentRow(), 0);
}

TEST_F(PagesTest, FirstStepsAreCountedFromThePlan)
{
    window->run(Command::New);
    auto *steps = qobject_cast<FirstSteps *>(window->page());
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->done(), 0);
    steps->fillScales();
    EXPECT_TRUE(answers.told.isEmpty());
    EXPECT_EQ(plan().count(schema().scaleLevel), 9);
    EXPECT_EQ(plan().count(schema().horizon), 8);
    EXPECT_EQ(steps->done(), 1);
    window->run(Command::Undo);
    EXPECT_EQ(plan().count(schema().scaleLevel), 0);
    EXPECT_EQ(steps->done(), 0);
}

TEST_F(PagesTest, TheExampleHasNoFirstStepLeft)
{
    openExample();
    const auto *steps = qobject_cast<FirstSteps *>(window->page());
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->done(), steps->count());
}

TEST_F(PagesTest, HistorySaysWhatAFieldWasAndIs)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Id id = row(resource, "R02").id;
    plan().setValue(resource, id, resource.rta, qint64(60));
    plan().breakMerge();
    plan().setValue(resource, id, resource.rta, qint64(150));
    const QList<RowStory> stories = inWords(plan().history().constLast(), plan(), Texts(Language::English));
    ASSERT_EQ(stories.size(), 1);
    EXPECT_EQ(stories.first().kind, RowStory::Kind::Changed);
    EXPECT_EQ(stories.first().id, id);
    ASSERT_EQ(stories.first().fields.size(), 1);
    EXPECT_EQ(stories.first().fields.first().before, QStringLiteral("1\u00A0h"));
    EXPECT_EQ(stories.first().fields.first().after, Texts(Language::English).duration(150));
}

TEST_F(PagesTest, HistoryNamesReferencesAndSurvivesTheirDeletion)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Row contact = row(schema().contact, "P01");
    plan().setValue(resource, row(resource, "R02").id, resource.owner, Value());
    plan().setValue(resource, row(resource, "R02").id, resource.owner, contact.id);
    const QList<RowStory> stories = inWords(plan().history().constLast(), plan(), plan().texts());
    ASSERT_EQ(stories.first().fields.size(), 1);
    EXPECT_EQ(stories.first().fields.first().after, plan().title(schema().contact, contact));
    EXPECT_TRUE(inWords({.number = 1, .at = {}, .author = {}, .text = {}, .details = QStringLiteral("not JSON")},
                        plan(), plan().texts())
                    .isEmpty());
}

TEST_F(PagesTest, TheHistoryPageListsTheLatestEditFirst)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    plan().setValue(resource, row(resource, "R02").id, resource.note, QStringLiteral("seen"));
    window->run(Command::History);
    const auto *view = window->page()->findChild<QAbstractItemView *>();
    ASSERT_TRUE(view);
    ASSERT_GE(view->model()->rowCount(), 2);
    EXPECT_TRUE(view->model()->index(0, 2).data().toString().contains(QStringLiteral("R02")));
}

TEST_F(PagesTest, ThePreviewShowsTheVeryPdf)
{
    openExample();
    window->run(Command::Publish);
    const auto *page = qobject_cast<PublishPage *>(window->page());
    ASSERT_TRUE(page);
    EXPECT_TRUE(QTest::qWaitFor([page] { return page->pageCount() > 5; }, 60000));
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u' ').toStdString();
}

TEST_F(PagesTest, APreviewThatIsCanceledCanBeAskedForAgain)
{
    openExample();
    answers.cancelAt = 0.5;
    window->run(Command::Publish);
    const auto *page = qobject_cast<PublishPage *>(window->page());
    ASSERT_TRUE(page);
    auto *again = page->findChild<QPushButton *>(QStringLiteral("again"));
    ASSERT_TRUE(QTest::qWaitFor([again] { return again->isVisible(); }, 60000));
    EXPECT_EQ(page->pageCount(), 0);
    answers.cancelAt = 2;
    again->click();
    EXPECT_GT(page->pageCount(), 5);
    EXPECT_FALSE(again->isVisible());
    EXPECT_GT(answers.reached, 0.8);
    EXPECT_TRUE(answers.told.isEmpty());
}

TEST_F(PagesTest, ExportWritesTheDocumentUnderTheNameAskedFor)
{
    openExample();
    answers.file = path("plan.html");
    window->run(Command::ExportHtml);
    EXPECT_TRUE(answers.suggested.endsWith(QStringLiteral(".html")));
    QFile file(path("plan.html"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("F01"));
}
