// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may not have meant is asked about wherever it is entered (DESIGN 2).

#include "forms/deletiondialog.h"
#include "forms/fieldbox.h"
#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "ui/forms/typing.h"
#include "ui/window/answers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace {

enum Answer { Yes = 0, No = 1 };

/// A plan in which somebody leads a function, a role and a task, and forms whose questions the test answers.
class DoubtsTest : public testing::TestWithParam<Answer>
{
protected:
    DoubtsTest() : plan(emptyPlan())
    {
        answers.answer = GetParam();
        leader = addFilledRow(*plan, schema().contact, 1).id;
        other = addFilledRow(*plan, schema().contact, 2).id;
    }

    bool yes() const { return GetParam() == Yes; }
    Row add(const Table &table, Row row)
    {
        return *plan->edit(QStringLiteral("added"), {{&table, {}, std::move(row)}}).first().after;
    }
    template <typename T> Row ledBy(const T &table, const Column<Id> &field, Id contact)
    {
        Row row = addFilledRow(*plan, table);
        return *plan->setValue(table, row.id, field, contact).value(0, {&table, row, row}).after;
    }
    Row deputy(const Column<Id> &parent, Id of, Id contact)
    {
        Row row(schema().deputy);
        row.set(parent, of);
        row.set(schema().deputy.contact, contact);
        return add(schema().deputy, row);
    }
    /// Types the value into the field of the row as a person does, and confirms.
    void type(const Table &table, Id id, const Field &field, const Value &value)
    {
        form = std::make_unique<RowForm>(*plan, table, Texts());
        answers.serve(*form);
        form->setRow(id);
        form->show();
        QWidget *editor = typing::editor(*form, field.name());
        ASSERT_TRUE(editor);
        typing::enter(*editor, *plan, field, value);
        typing::confirm(*editor);
    }
    Value stored(const Table &table, Id id, const Field &field) const { return plan->find(table, id)->value(field); }
    QString shown(const Field &field, const Value &value) const
    {
        const Row *target =
            field.isReference() ? plan->find(field.target(), Cell<Id>::read(value).value_or(0)) : nullptr;
        return target ? plan->title(field.target(), *target) : Texts().format(field, value);
    }
    /// One question was asked; the field holds the new value after a yes, the old one after a no, plan and editor
    /// alike.
    void expectAnswered(const Table &table, Id id, const Field &field, const Value &before, const Value &entered)
    {
        EXPECT_EQ(answers.asked.size(), 1);
        const Value now = stored(table, id, field);
        EXPECT_EQ(now, yes() ? entered : before);
        const auto *line = qobject_cast<QLineEdit *>(typing::editor(*form, field.name()));
        ASSERT_TRUE(line);
        EXPECT_EQ(line->text(), shown(field, now));
        EXPECT_EQ(typing::problem(*form, field.name()), QString());
    }

    std::unique_ptr<Plan> plan;
    Answers answers;
    std::unique_ptr<RowForm> form;
    Id leader = 0;
    Id other = 0;
};

} // namespace

TEST_P(DoubtsTest, AnOwnerWhoIsADeputyIsAskedAbout)
{
    const auto &table = schema().function;
    const Id id = ledBy(table, table.owner, leader).id;
    deputy(schema().deputy.function, id, other);
    type(table, id, table.owner, other);
    expectAnswered(table, id, table.owner, leader, other);
    plan->undo();
    EXPECT_EQ(stored(table, id, table.owner), Value(leader));
    EXPECT_EQ(plan->count(schema().deputy), yes() ? 1 : 0) << "a yes is one step, a no is none";
}

TEST_P(DoubtsTest, ADeputyWhoLeadsAlreadyIsAskedAbout)
{
    const auto &table = schema().role;
    const Id id = ledBy(table, table.holder, leader).id;
    const Id row = deputy(schema().deputy.role, id, other).id;
    type(schema().deputy, row, schema().deputy.contact, leader);
    expectAnswered(schema().deputy, row, schema().deputy.contact, other, leader);
}

TEST_P(DoubtsTest, ACallerOutsideTheTreeOrInACircleIsAskedAbout)
{
    const auto &nodes = schema().node;
    const Row first = addFilledRow(*plan, nodes, 1);
    Row draft = plan->draft(nodes, plan->find(schema().callTree, *first[nodes.callTree]), &schema().callTree);
    draft.set(nodes.contact, other);
    draft.set(nodes.parent, first.id);
    const Row second = add(nodes, draft);
    const Value before = stored(nodes, first.id, nodes.parent);
    type(nodes, first.id, nodes.parent, second.id);
    expectAnswered(nodes, first.id, nodes.parent, before, second.id);
}

TEST_P(DoubtsTest, AWaiverThatIsOverIsAskedAbout)
{
    const auto &table = schema().waiver;
    plan->setValue(schema().plan, plan->self().id, schema().plan.referenceDate, QStringLiteral("2026-11-23"));
    Row row = filledRow(*plan, table);
    row.set(table.until, QDate(2027, 1, 31));
    const Id id = add(table, row).id;
    type(table, id, table.until, QStringLiteral("2026-11-22"));
    expectAnswered(table, id, table.until, QStringLiteral("2027-01-31"), QStringLiteral("2026-11-22"));
    type(table, id, table.until, QStringLiteral("2026-11-23"));
    EXPECT_EQ(answers.asked.size(), 1) << "the last day itself is no reason to ask";
}

TEST_P(DoubtsTest, ANewRowIsAskedAboutAndItsPanelStaysAfterANo)
{
    const auto &table = schema().function;
    const Row function = ledBy(table, table.owner, leader);
    RowDialog dialog(*plan, schema().deputy, Texts());
    answers.serve(dialog);
    dialog.addRow(plan->draft(schema().deputy, &function, &table));
    dialog.show();
    typing::enter(*typing::editor(dialog, QStringLiteral("contact")), *plan, schema().deputy.contact, leader);
    EXPECT_TRUE(answers.asked.isEmpty()) << "what is no part of the plan yet is not doubted";
    dialog.findChild<QPushButton *>(QStringLiteral("add"))->click();
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ(plan->count(schema().deputy), yes() ? 1 : 0);
    EXPECT_EQ(dialog.isVisible(), !yes());
}

TEST_P(DoubtsTest, AReplacementThatMakesSomebodyTheirOwnDeputyIsAskedAbout)
{
    const auto &table = schema().function;
    const Id id = ledBy(table, table.owner, leader).id;
    deputy(schema().deputy.function, id, other);
    DeletionDialog dialog(*plan, schema().contact, {leader}, Texts());
    answers.serve(dialog);
    dialog.show();
    dialog.findChild<QLineEdit *>(QStringLiteral("replacement"))
        ->setText(plan->code(schema().contact, *plan->find(schema().contact, other)));
    dialog.findChild<QPushButton *>(QStringLiteral("replace"))->click();
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ((*plan->find(table, id))[table.owner], yes() ? other : leader);
}

TEST_P(DoubtsTest, UndoAndRedoNeverAsk)
{
    const auto &table = schema().function;
    const Id id = ledBy(table, table.owner, leader).id;
    deputy(schema().deputy.function, id, other);
    plan->setValue(table, id, table.owner, other);
    form = std::make_unique<RowForm>(*plan, table, Texts());
    answers.serve(*form);
    form->setRow(id);
    form->show();
    plan->undo();
    plan->redo();
    EXPECT_EQ((*plan->find(table, id))[table.owner], other);
    EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_P(DoubtsTest, WeightsAreRemarkedOnQuietly)
{
    const auto &table = schema().criterion;
    const Id first = addFilledRow(*plan, table, 1).id;
    const Id second = addFilledRow(*plan, table, 2).id;
    plan->setValue(table, first, table.weight, qint64(40));
    plan->setValue(table, second, table.weight, qint64(10));
    const auto hint = [this] {
        for (const FieldBox *box : form->findChildren<FieldBox *>()) {
            if (&box->field() == &schema().criterion.weight)
                return box->hint();
        }
        return QString();
    };
    type(table, second, table.weight, qint64(50));
    EXPECT_TRUE(hint().contains(QStringLiteral("90"))) << hint().toStdString();
    type(table, second, table.weight, qint64(60));
    EXPECT_EQ(hint(), QString());
    EXPECT_EQ((*plan->find(table, second))[table.weight], 60);
    EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_P(DoubtsTest, APauseWhileTypingAsksNothing)
{
    const auto &table = schema().waiver;
    plan->setValue(schema().plan, plan->self().id, schema().plan.referenceDate, QStringLiteral("2026-11-23"));
    Row row = filledRow(*plan, table);
    row.set(table.until, QDate(2027, 1, 31));
    const Id id = add(table, row).id;
    RowForm typed(*plan, table, Texts());
    answers.serve(typed);
    typed.setRow(id);
    typed.show();
    QWidget *editor = typing::editor(typed, QStringLiteral("until"));
    typing::enter(*editor, *plan, table.until, QStringLiteral("2026-11-01"));
    typed.commit(edits::Questions::Postponed); // what the pause does
    EXPECT_TRUE(answers.asked.isEmpty());
    EXPECT_EQ((*plan->find(table, id))[table.until], QDate(2027, 1, 31));
    EXPECT_TRUE(typed.commit());
    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_EQ((*plan->find(table, id))[table.until], yes() ? QDate(2026, 11, 1) : QDate(2027, 1, 31));
}

INSTANTIATE_TEST_SUITE_P(Answered, DoubtsTest, testing::Values(Yes, No),
                         [](const auto &each) { return each.param == Yes ? "Yes" : "No"; });
