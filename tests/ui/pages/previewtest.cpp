// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "pages/publishpage.h"
#include "window/actions.h"

#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using PreviewTest = WindowTest;

TEST_F(PreviewTest, AnEditLeavesThePreviewWhereOneWasReading)
{
    openExample();
    window->run(Command::Publish);
    auto *page = qobject_cast<PublishPage *>(window->page());
    ASSERT_TRUE(page);
    ASSERT_TRUE(QTest::qWaitFor([page] { return page->pageCount() > 5; }, 60000));
    auto *view = page->findChild<QPdfView *>(QStringLiteral("preview"));
    ASSERT_TRUE(view);
    QScrollBar *bar = view->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 4000);
    bar->setValue(3456);
    const int seen = view->pageNavigator()->currentPage();
    ASSERT_GT(seen, 0);
    const tables::Resource &resource = schema().resource;
    plan().setValue(resource, row(resource, "R02").id, resource.note, QStringLiteral("seen"));
    page->findChild<QPushButton *>(QStringLiteral("again"))->click();
    EXPECT_EQ(bar->value(), 3456);
    EXPECT_EQ(view->pageNavigator()->currentPage(), seen);
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u' ').toStdString();
}
