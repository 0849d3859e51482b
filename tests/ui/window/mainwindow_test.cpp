// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "forms/rowdialog.h"
#include "pages/page.h"
#include "pages/tablepage.h"
#include "theme/theme.h"
#include "window/aboutdialog.h"
#include "window/actions.h"
#include "window/areas.h"
#include "window/commandpalette.h"
#include "window/headerbar.h"
#include "window/sidebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace {
void type(QLineEdit *line, const char *text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QLatin1String(text));
    QTest::keyClick(line, Qt::Key_Return);
}
} // namespace

using MainWindowTest = WindowTest;

TEST_F(MainWindowTest, WelcomesWhileNoPlanIsOpenAndOpensTheExample)
{
    EXPECT_FALSE(session->plan());
    QTest::mouseClick(onPage<QPushButton>("example"), Qt::LeftButton);
    ASSERT_TRUE(session->plan());
    EXPECT_GT(plan().count(schema().function), 3);
    EXPECT_FALSE(session->isModified());
    EXPECT_FALSE(plan().canUndo()); // nobody wants to undo the opening
    EXPECT_TRUE(answers.told.isEmpty());
}

TEST_F(MainWindowTest, EveryTopLevelTableIsReachableFromTheSections)
{
    openExample();
    const auto *sidebar = window->findChild<Sidebar *>(QStringLiteral("sidebar"));
    QStringList listed;
    for (int i = 0; i < sidebar->topLevelItemCount(); ++i) {
        for (int j = 0; j < sidebar->topLevelItem(i)->childCount(); ++j)
            listed.append(sidebar->topLevelItem(i)->child(j)->data(0, Sidebar::TableRole).toString());
    }
    for (const Table *table : schema().all()) {
        if (table->isOwned())
            continue;
        EXPECT_EQ(listed.count(table->name()), 1) << table->name().toStdString();
        window->go({Screen::Table, table});
        EXPECT_FALSE(window->page()->title().isEmpty());
    }
}

TEST_F(MainWindowTest, ATypedRecoveryTimeIsPartOfThePlanAndCanBeUndoneByName)
{
    openExample();
    const tables::Function &function = schema().function;
    const Row before = row(function, "F01");
    ASSERT_NE(before[function.rto], 120);
    window->go({Screen::Table, &function, before.id});
    EXPECT_EQ(window->page()->currentRow(), before.id);
    type(onPage<QLineEdit>("rto_min"), "2 h");
    EXPECT_EQ(row(function, "F01")[function.rto], 120);
    const QAction *undo = nullptr;
    for (const QAction *action : window->actions()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Z")))
            undo = action;
    }
    ASSERT_TRUE(undo);
    EXPECT_TRUE(undo->toolTip().contains(QStringLiteral("F01"))) << undo->toolTip().toStdString();
    window->run(Command::Undo);
    EXPECT_EQ(row(function, "F01"), before);
    window->run(Command::Redo);
    EXPECT_EQ(row(function, "F01")[function.rto], 120);
}

TEST_F(MainWindowTest, AsksWhetherADoubtfulEditIsMeantAndKeepsToTheAnswer)
{
    openExample();
    const tables::Function &function = schema().function;
    const Row before = row(function, "F01");
    const Id deputy = row(schema().contact, "P06").id;
    window->go({Screen::Table, &function, before.id});
    type(onPage<QLineEdit>("owner"), "P06");
    ASSERT_EQ(answers.asked.size(), 1);
    EXPECT_TRUE(answers.asked.first().contains(QStringLiteral("F01"))) << answers.asked.first().toStdString();
    EXPECT_EQ(row(function, "F01"), before);
    answers.answer = 0;
    type(onPage<QLineEdit>("owner"), "P06");
    EXPECT_EQ(row(function, "F01")[function.owner], deputy);
    EXPECT_EQ(answers.asked.size(), 2);
}

TEST_F(MainWindowTest, ARowThatNeedsSomethingSaidFirstIsAddedInAPanel)
{
    openExample();
    const tables::Waiver &waiver = schema().waiver;
    window->go({Screen::Table, &waiver});
    const int before = plan().count(waiver);
    onPage<QPushButton>("add")->click();
    EXPECT_EQ(plan().count(waiver), before);
    auto *panel = window->findChild<RowDialog *>();
    ASSERT_TRUE(panel);
    ASSERT_TRUE(panel->isVisible());
    type(panel->findChild<QLineEdit *>(QStringLiteral("rule")), "GOV-001");
    type(panel->findChild<QLineEdit *>(QStringLiteral("entity")), "plan");
    EXPECT_EQ(plan().count(waiver), before + 1);
}

TEST_F(MainWindowTest, SpeaksFrenchAtOnceAndKeepsTheRowInHand)
{
    openExample();
    const Id id = row(schema().resource, "R02").id;
    window->go({Screen::Table, &schema().resource, id});
    const QString english = window->page()->title();
    window->run(Command::French);
    QCoreApplication::sendPostedEvents(); // widgets hear of a new language by a posted event
    EXPECT_NE(window->page()->title(), english);
    EXPECT_EQ(window->page()->title(), Texts(Language::French).plural(schema().resource));
    EXPECT_EQ(window->page()->currentRow(), id);
    EXPECT_EQ(window->menuBar()->actions().first()->text(), QStringLiteral("&Fichier"));
    window->run(Command::English);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window->page()->title(), english);
}

TEST_F(MainWindowTest, TurnsDarkAtOnceAndRemembersIt)
{
    openExample();
    window->run(Command::DarkTheme);
    EXPECT_EQ(theme::mode(), theme::Mode::Dark);
    EXPECT_EQ(Appearance().choice(), Appearance::Choice::Dark);
    window->run(Command::LightTheme);
    EXPECT_EQ(theme::mode(), theme::Mode::Light);
}

TEST_F(MainWindowTest, TheSearchFindsARowAndEnterGoesThere)
{
    openExample();
    window->run(Command::Find);
    auto *input = window->palette()->findChild<QLineEdit *>();
    QTest::keyClicks(input, QStringLiteral("r02"));
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_EQ(window->page()->title(), Texts(Language::English).plural(schema().resource));
    EXPECT_EQ(window->page()->currentRow(), row(schema().resource, "R02").id);
    EXPECT_FALSE(window->palette()->isVisible());
}

TEST_F(MainWindowTest, TheSearchFindsARowInsideAnotherAndShowsItsOwner)
{
    openExample();
    const QList<Row> steps = plan().rows(schema().step);
    ASSERT_FALSE(steps.isEmpty());
    const Id owner = *steps.first()[schema().step.procedure];
    window->go({Screen::Table, &schema().step, steps.first().id});
    EXPECT_EQ(window->page()->currentRow(), owner);
}

TEST_F(MainWindowTest, TheSearchRunsCommandsToo)
{
    openExample();
    window->run(Command::Find);
    auto *input = window->palette()->findChild<QLineEdit *>();
    QTest::keyClicks(input, QStringLiteral("history"));
    const auto *list = window->palette()->findChild<QListWidget *>();
    while (list->currentItem()->text() != QStringLiteral("History"))
        QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_EQ(window->page()->title(), QStringLiteral("History"));
}

TEST_F(MainWindowTest, BackReturnsToTheRowOneCameFrom)
{
    openExample();
    const Id function = row(schema().function, "F02").id;
    window->go({Screen::Table, &schema().function, function});
    window->go({Screen::Table, &schema().resource, row(schema().resource, "R03").id});
    window->run(Command::Back);
    EXPECT_EQ(window->page()->currentRow(), function);
    window->run(Command::Forward);
    EXPECT_EQ(window->page()->currentRow(), row(schema().resource, "R03").id);
}

TEST_F(MainWindowTest, DeletingWhatIsUsedAsksFirstAndDeletingWhatIsNotDoesNot)
{
    openExample();
    const Id used = row(schema().contact, "P01").id;
    window->go({Screen::Table, &schema().contact, used});
    onPage<QPushButton>("delete")->click();
    EXPECT_EQ(answers.dialogs, 1);
    EXPECT_TRUE(plan().find(schema().contact, used));
    onPage<QPushButton>("add")->click();
    const Id fresh = window->page()->currentRow();
    ASSERT_NE(fresh, used);
    onPage<QPushButton>("delete")->click();
    EXPECT_EQ(answers.dialogs, 1);
    EXPECT_FALSE(plan().find(schema().contact, fresh));
}

TEST_F(MainWindowTest, AddGivesARowUnderTheNextCodeAndDuplicateACopy)
{
    openExample();
    window->go({Screen::Table, &schema().resource});
    const int before = plan().count(schema().resource);
    const QString code = plan().proposedCode(schema().resource);
    onPage<QPushButton>("add")->click();
    EXPECT_EQ(plan().count(schema().resource), before + 1);
    EXPECT_EQ(window->page()->currentRow(), row(schema().resource, code.toLatin1().constData()).id);
    onPage<QPushButton>("duplicate")->click();
    EXPECT_EQ(plan().count(schema().resource), before + 2);
    const Id copy = window->page()->currentRow();
    QTest::keyPress(onPage<QTableView>("rows"), Qt::Key_Control, Qt::ControlModifier); // as it is held for Ctrl+D
    qobject_cast<TablePage *>(window->page())->duplicate();
    QTest::keyRelease(onPage<QTableView>("rows"), Qt::Key_Control);
    EXPECT_NE(window->page()->currentRow(), copy);
    EXPECT_NE(window->page()->currentRow(), 0) << "the copy alone is selected";
}

TEST_F(MainWindowTest, DuplicateIsOfferedOnlyWhereACopyCanStandBesideTheRow)
{
    openExample();
    for (const Table *table : schema().all()) {
        if (table->isOwned() || table->isSingle() || plan().count(*table) == 0)
            continue;
        window->go({Screen::Table, table});
        const auto *button = window->page()->findChild<QPushButton *>(QStringLiteral("duplicate"));
        EXPECT_EQ(button->isVisible(), Plan::canDuplicate(*table)) << table->name().toStdString();
        const int before = plan().count(*table);
        qobject_cast<TablePage *>(window->page())->duplicate(); // what Ctrl+D does
        EXPECT_EQ(plan().count(*table), before + (Plan::canDuplicate(*table) ? 1 : 0)) << table->name().toStdString();
    }
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u' ').toStdString();
    window->go({Screen::Table, &schema().function});
    EXPECT_TRUE(window->page()->findChild<QToolButton *>(QStringLiteral("task.duplicate"))->isVisible());
    EXPECT_FALSE(window->page()->findChild<QToolButton *>(QStringLiteral("deputy.duplicate"))->isVisible());
}

TEST_F(MainWindowTest, TheFilterLeavesTheRowsThatHoldTheWords)
{
    openExample();
    window->go({Screen::Table, &schema().resource});
    const auto *rows = onPage<QTableView>("rows");
    const int all = rows->model()->rowCount();
    onPage<QLineEdit>("filter")->setText(QStringLiteral("R02"));
    EXPECT_LT(rows->model()->rowCount(), all);
    EXPECT_GE(rows->model()->rowCount(), 1);
    // Jumping to a row that the filter hides shows it all the same.
    const Id hidden = row(schema().resource, "R05").id;
    window->go({Screen::Table, &schema().resource, hidden});
    EXPECT_EQ(window->page()->currentRow(), hidden);
}

TEST_F(MainWindowTest, TheListHasRoomForNamesAndNothingScrollsSidewaysInASmallWindow)
{
    openExample();
    window->go({Screen::Table, &schema().contract});
    const auto *rows = onPage<QTableView>("rows");
    EXPECT_GE(rows->width(), 300);
    const auto *clauses = onPage<QTableView>("clause");
    ASSERT_GT(clauses->model()->columnCount(), 2);
    EXPECT_EQ(clauses->horizontalScrollBar()->maximum(), 0);
    EXPECT_LE(clauses->horizontalHeader()->length(), clauses->viewport()->width());
}

TEST_F(MainWindowTest, TheTopBarIsAsHighOverEveryPage)
{
    openExample();
    window->resize(window->minimumSize());
    const auto *bar = window->findChild<HeaderBar *>();
    ASSERT_TRUE(bar);
    const auto height = [&](const Destination &destination) {
        window->go(destination);
        QCoreApplication::sendPostedEvents();
        return bar->height();
    };
    const int expected = height({Screen::Table, &schema().function});
    for (const Screen screen :
         {Screen::Start, Screen::WhatIf, Screen::Weak, Screen::Audit, Screen::History, Screen::Revisions})
        EXPECT_EQ(height({screen}), expected) << static_cast<int>(screen);
}

TEST_F(MainWindowTest, HostileTextIsOnlyText)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Id id = row(resource, "R02").id;
    const QString hostile = QStringLiteral("<b>bold</b> & \u202Eevil '; DROP TABLE resource; ") + QString(200000, u'x');
    plan().setValue(resource, id, resource.name, hostile);
    window->go({Screen::Table, &resource, id});
    window->run(Command::Find);
    window->palette()->findChild<QLineEdit *>()->setText(QStringLiteral("<b>bold"));
    window->palette()->hide();
    window->go({Screen::History});
    EXPECT_EQ(row(resource, "R02")[resource.name], hostile);
}

TEST_F(MainWindowTest, WhatTheProgramIsMadeOfIsNotCut)
{
    AboutDialog about(window.get());
    about.show();
    for (const QLabel *label : about.findChildren<QLabel *>())
        EXPECT_GE(label->height(), label->fontMetrics().height()) << label->text().toStdString();
}

TEST(Areas, ComeInTheOrderOfTheMethodAndHoldEveryTopLevelTable)
{
    qsizetype tables = 0;
    for (const Area area : areas::all()) {
        EXPECT_FALSE(areas::title(area).isEmpty());
        tables += areas::tables(area).size();
    }
    const auto &all = schema().all();
    EXPECT_EQ(tables, std::count_if(all.begin(), all.end(), [](const Table *table) { return !table->isOwned(); }));
    EXPECT_EQ(areas::all().first(), Area::Context);
    EXPECT_EQ(areas::all().last(), Area::Improvement);
}
