// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/ownedlist.h"
#include "forms/deletiondialog.h"
#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "ui/forms/typing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

/// The list of a procedure's steps, three of them.
class OwnedListTest : public testing::Test
{
protected:
    OwnedListTest() : plan(emptyPlan()), form(*plan, schema().procedure, Texts())
    {
        procedure = addFilledRow(*plan, schema().procedure).id;
        for (const char *action : {"Call", "Move", "Report"}) {
            Row step = plan->draft(schema().step, plan->find(schema().procedure, procedure), &schema().procedure);
            step.set(schema().step.action, QString::fromLatin1(action));
            plan->edit(QStringLiteral("step"), {{&schema().step, {}, step}});
        }
        form.setRow(procedure);
        form.resize(900, 900);
        form.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
        view = form.findChild<QTableView *>(QStringLiteral("step"));
    }

    void press(const char *button)
    {
        form.findChild<QToolButton *>(QStringLiteral("step.%1").arg(QLatin1String(button)))->click();
    }
    QStringList actions() const
    {
        QStringList result;
        for (const Row &row : plan->owned(schema().step, procedure))
            result.append(row[schema().step.action]);
        return result;
    }
    RowDialog *panel() { return form.findChild<RowDialog *>(); }

    std::unique_ptr<Plan> plan;
    RowForm form;
    QTableView *view = nullptr;
    Id procedure = 0;
};

} // namespace

TEST_F(OwnedListTest, MovesDuplicatesAndDeletesEachAsOneStep)
{
    view->selectRow(0);
    press("down");
    EXPECT_EQ(actions(), QStringList({QStringLiteral("Move"), QStringLiteral("Call"), QStringLiteral("Report")}));
    EXPECT_EQ(view->currentIndex().row(), 1);
    press("up");
    EXPECT_EQ(actions().first(), QStringLiteral("Call"));
    press("duplicate");
    EXPECT_EQ(actions().size(), 4);
    plan->undo();
    EXPECT_EQ(actions().size(), 3);
    view->selectRow(1);
    press("delete");
    EXPECT_EQ(actions(), QStringList({QStringLiteral("Call"), QStringLiteral("Report")}));
    plan->undo();
    EXPECT_EQ(actions().size(), 3);
}

TEST_F(OwnedListTest, AddsThroughAPanel)
{
    press("add");
    ASSERT_NE(panel(), nullptr);
    typing::replaceText(*typing::editor(*panel(), QStringLiteral("action")), QStringLiteral("Debrief"));
    EXPECT_EQ(actions().size(), 3);
    panel()->findChild<QPushButton *>(QStringLiteral("add"))->click();
    EXPECT_EQ(actions().value(3), QStringLiteral("Debrief"));
    EXPECT_EQ(view->model()->rowCount(), 4);
}

TEST_F(OwnedListTest, OpensAPanelInWhichTheRowIsEdited)
{
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_NE(panel(), nullptr);
    typing::replaceText(*typing::editor(*panel(), QStringLiteral("action")), QStringLiteral("Report to the board"));
    panel()->reject();
    EXPECT_EQ(actions().last(), QStringLiteral("Report to the board"));
}

TEST_F(OwnedListTest, ForgetsThePanelThatIsCancelled)
{
    press("add");
    typing::replaceText(*typing::editor(*panel(), QStringLiteral("action")), QStringLiteral("Debrief"));
    panel()->findChild<QPushButton *>(QStringLiteral("close"))->click();
    EXPECT_EQ(actions().size(), 3);
}

TEST(OwnedList, NestsAsDeepAsTheDescription)
{
    const auto plan = emptyPlan();
    const Row function = addFilledRow(*plan, schema().function);
    const Id contact = addFilledRow(*plan, schema().contact).id;
    RowForm form(*plan, schema().function, Texts());
    form.setRow(function.id);
    form.show();
    form.findChild<QToolButton *>(QStringLiteral("task.add"))->click();
    auto *taskPanel = form.findChild<RowDialog *>();
    ASSERT_NE(taskPanel, nullptr);
    typing::replaceText(*typing::editor(*taskPanel, QStringLiteral("name")), QStringLiteral("Answer"));
    taskPanel->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ASSERT_EQ(plan->count(schema().task), 1);
    ASSERT_TRUE(taskPanel->isVisible()) << "what the task owns is added in the same panel";
    taskPanel->findChild<QToolButton *>(QStringLiteral("deputy.add"))->click();
    auto *deputyPanel = taskPanel->findChild<RowDialog *>();
    ASSERT_NE(deputyPanel, nullptr);
    typing::enter(*typing::editor(*deputyPanel, QStringLiteral("contact")), *plan, schema().deputy.contact, contact);
    deputyPanel->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ASSERT_EQ(plan->count(schema().deputy), 1);
    EXPECT_EQ(plan->rows(schema().deputy).first()[schema().deputy.task], plan->rows(schema().task).first().id);
}

TEST(DeletionDialog, SaysWhatWillBeTouchedAndDeletesWhenAccepted)
{
    const auto plan = emptyPlan();
    const Row contact = addFilledRow(*plan, schema().contact);
    const Row function = addFilledRow(*plan, schema().function);
    Row owned = function;
    owned.set(schema().function.owner, contact.id);
    plan->edit(QStringLiteral("owner"), {{&schema().function, function, owned}});
    DeletionDialog dialog(*plan, schema().contact, {contact.id}, Texts());
    dialog.show();
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(plan->title(schema().function, owned))) << all.toStdString();
    dialog.findChild<QPushButton *>(QStringLiteral("delete"))->click();
    EXPECT_EQ(plan->find(schema().contact, contact.id), nullptr);
    EXPECT_EQ((*plan->find(schema().function, function.id))[schema().function.owner], std::nullopt);
    plan->undo();
    EXPECT_NE(plan->find(schema().contact, contact.id), nullptr);
}

TEST(DeletionDialog, OffersAReplacementWhereRecordsRefuse)
{
    const auto plan = emptyPlan();
    const Row leaving = addFilledRow(*plan, schema().contact, 1);
    const Row staying = addFilledRow(*plan, schema().contact, 2);
    Row record = filledRow(*plan, schema().revision);
    record.set(schema().revision.author, leaving.id);
    record = *plan->edit(QStringLiteral("record"), {{&schema().revision, {}, record}}).first().after;
    DeletionDialog dialog(*plan, schema().contact, {leaving.id}, Texts());
    dialog.show();
    auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("delete"));
    EXPECT_FALSE(remove->isEnabled());
    dialog.findChild<QLineEdit *>(QStringLiteral("replacement"))->setText(plan->code(schema().contact, staying));
    dialog.findChild<QPushButton *>(QStringLiteral("replace"))->click();
    EXPECT_EQ((*plan->find(schema().revision, record.id))[schema().revision.author], staying.id);
    ASSERT_TRUE(remove->isEnabled());
    remove->click();
    EXPECT_EQ(plan->find(schema().contact, leaving.id), nullptr);
}

TEST(DeletionDialog, OffersToKeepAContactForTheRecordsUntilADay)
{
    const auto plan = emptyPlan();
    const auto &contacts = schema().contact;
    const Row leaving = addFilledRow(*plan, contacts, 1);
    Row record = filledRow(*plan, schema().revision);
    record.set(schema().revision.author, leaving.id);
    plan->edit(QStringLiteral("record"), {{&schema().revision, {}, record}});
    plan->setValue(contacts, leaving.id, contacts.activeTo, {});
    plan->setValue(contacts, leaving.id, contacts.activeFrom, {});
    plan->setValue(schema().plan, plan->self().id, schema().plan.referenceDate, QStringLiteral("2026-11-23"));
    DeletionDialog dialog(*plan, contacts, {leaving.id}, Texts());
    dialog.show();
    auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("retire"));
    ASSERT_TRUE(keep);
    ASSERT_TRUE(keep->isVisible());
    keep->click();
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_TRUE(plan->find(contacts, leaving.id));
    EXPECT_EQ((*plan->find(contacts, leaving.id))[contacts.activeTo], QDate(2026, 11, 23));
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(DeletionDialog, OffersThatOnlyWhereRecordsRefuse)
{
    const auto plan = emptyPlan();
    const Row function = addFilledRow(*plan, schema().function);
    const Id owner = addFilledRow(*plan, schema().contact, 1).id;
    plan->setValue(schema().function, function.id, schema().function.owner, owner);
    DeletionDialog dialog(*plan, schema().contact, {owner}, Texts());
    dialog.show();
    const auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("retire"));
    EXPECT_TRUE(!keep || !keep->isVisible());
}
