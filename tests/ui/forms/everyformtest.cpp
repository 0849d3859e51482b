// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowform.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "ui/forms/typing.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace {

bool isShown(const Field &field)
{
    return !field.has(FieldFlag::Hidden) && !field.has(FieldFlag::Owner);
}

/// The form of every table, with a filled row of it.
class EveryForm : public testing::TestWithParam<const Table *>
{
protected:
    EveryForm() : plan(emptyPlan()), form(*plan, table(), Texts())
    {
        id = addFilledRow(*plan, table()).id;
        form.setRow(id);
        form.resize(900, 700);
        form.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    }

    static const Table &table() { return *GetParam(); }
    Value held(const Field &field) const { return plan->find(table(), id)->value(field); }

    /// What the row would hold if the field were changed: where one of several is to be filled, the others are emptied.
    bool isRefused(const Field &field, const Value &value) const
    {
        const Row before = *plan->find(table(), id);
        Row after = before;
        after.setValue(field, value);
        for (const Field *other : table().exactlyOne) {
            if (table().exactlyOne.contains(&field) && other != &field && !isEmpty(value))
                after.setValue(*other, {});
        }
        return !plan->problems({{&table(), before, after}}).isEmpty();
    }

    std::unique_ptr<Plan> plan;
    RowForm form;
    Id id = 0;
};

} // namespace

TEST_P(EveryForm, HasALabelledEditorForEachFieldThatPeopleFill)
{
    for (const Field *field : table().fields()) {
        SCOPED_TRACE(field->name().toStdString());
        QWidget *editor = typing::editor(form, field->name());
        if (!isShown(*field)) {
            EXPECT_EQ(editor, nullptr);
            continue;
        }
        ASSERT_NE(editor, nullptr);
        EXPECT_EQ(editor->accessibleName(), Texts().label(*field));
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->buddy() == editor; }));
    }
}

TEST_P(EveryForm, KeepsWhatIsTypedAndUndoBringsTheOldBack)
{
    for (const Field *field : table().fields()) {
        SCOPED_TRACE(field->name().toStdString());
        if (!isShown(*field) || *field->options().jsonGroup)
            continue;
        const Value before = held(*field);
        Value value = someValue(*plan, *field, 2);
        if (field->kind() == Kind::References)
            value = normalized(Cell<IdSet>::read(before) + Cell<IdSet>::read(value));
        const Row whole = *plan->find(table(), id);
        const bool refused = isRefused(*field, value);
        QWidget *editor = typing::editor(form, field->name());
        typing::enter(*editor, *plan, *field, value);
        typing::confirm(*editor);
        if (refused) {
            EXPECT_EQ(held(*field), before);
            EXPECT_FALSE(typing::problem(form, field->name()).isEmpty());
            continue;
        }
        EXPECT_EQ(typing::problem(form, field->name()), QString());
        ASSERT_EQ(held(*field), value);
        if (value == before)
            continue;
        plan->undo();
        EXPECT_EQ(*plan->find(table(), id), whole);
        plan->breakMerge();
    }
}

TEST_P(EveryForm, ShowsWhatTheRowHoldsAndChangesNothingByBeingLookedThrough)
{
    const Row before = *plan->find(table(), id);
    const bool couldUndo = plan->canUndo();
    const QString undoText = plan->undoText();
    for (const Field *field : table().fields()) {
        if (QWidget *editor = isShown(*field) ? typing::editor(form, field->name()) : nullptr) {
            editor->setFocus();
            editor->clearFocus();
        }
    }
    EXPECT_TRUE(form.commit());
    EXPECT_EQ(*plan->find(table(), id), before);
    EXPECT_EQ(plan->canUndo(), couldUndo);
    EXPECT_EQ(plan->undoText(), undoText);
}

TEST_P(EveryForm, IsEmptyOnceTheRowIsGone)
{
    if (table().isSingle())
        GTEST_SKIP() << "the plan's own row cannot be deleted";
    const Plan::Deletion deletion = plan->deletion(table(), {id});
    ASSERT_TRUE(deletion.refusedBy.isEmpty());
    plan->edit(QStringLiteral("gone"), deletion.changes);
    EXPECT_EQ(form.row(), 0);
    plan->undo();
    form.setRow(id);
    EXPECT_EQ(form.row(), id);
}

TEST_P(EveryForm, SaysWhyNothingCanBeEditedInAPlanOpenedForReading)
{
    plan->setReadOnly(QStringLiteral("Claire has it open."));
    form.setRow(id);
    EXPECT_EQ(form.findChild<QLabel *>(QStringLiteral("readOnly"))->text(), QStringLiteral("Claire has it open."));
    const Row before = *plan->find(table(), id);
    for (const Field *field : table().fields()) {
        if (!isShown(*field))
            continue;
        QWidget *editor = typing::editor(form, field->name());
        QTest::keyClicks(editor, QStringLiteral("1"));
        typing::confirm(*editor);
    }
    EXPECT_EQ(*plan->find(table(), id), before);
}

INSTANTIATE_TEST_SUITE_P(Tables, EveryForm, testing::ValuesIn(schema().all().begin(), schema().all().end()),
                         [](const auto &each) { return each.param->name().toStdString(); });
