// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row that a reference needs and that does not exist yet is added from where it is missed.

#include "forms/rowcompleter.h"
#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "ui/forms/typing.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class NewRowTest : public testing::Test
{
protected:
    NewRowTest() : plan(emptyPlan()) {}

    /// The form of a new row, on the screen.
    RowForm &formOf(const Table &table)
    {
        id = addFilledRow(*plan, table).id;
        form = std::make_unique<RowForm>(*plan, table, Texts());
        form->setRow(id);
        form->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form.get()));
        return *form;
    }
    /// Types into the editor and chooses to add a row.
    void choose(const Field &field, const QString &typed)
    {
        QWidget *line = typing::editor(*form, field.name());
        typing::replaceText(*line, typed);
        auto *completer = line->findChild<RowCompleter *>();
        ASSERT_TRUE(completer);
        ASSERT_TRUE(completer->popup()->isVisible());
        const QModelIndex first = completer->popup()->model()->index(0, 0);
        EXPECT_TRUE(first.data().toString().contains(Texts().label(field.target())));
        completer->popup()->setCurrentIndex(first);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
    }
    RowDialog *panel() { return form->findChild<RowDialog *>(); }

    std::unique_ptr<Plan> plan;
    std::unique_ptr<RowForm> form;
    Id id = 0;
};

} // namespace

TEST_F(NewRowTest, IsAddedUnderTheNameThatWasTypedAndTaken)
{
    const auto &functions = schema().function;
    const auto &contacts = schema().contact;
    formOf(functions);
    const int before = plan->count(contacts);
    choose(functions.owner, QStringLiteral("Émile Zola"));
    ASSERT_TRUE(panel());
    EXPECT_EQ(plan->count(contacts), before) << "nothing is added before the panel says so";
    panel()->findChild<QPushButton *>(QStringLiteral("add"))->click();
    ASSERT_EQ(plan->count(contacts), before + 1);
    const Id owner = *(*plan->find(functions, id))[functions.owner];
    const Row &added = *plan->find(contacts, owner);
    EXPECT_EQ(added[contacts.lastName], QStringLiteral("Zola"));
    EXPECT_EQ(added[contacts.firstName], QStringLiteral("Émile"));
    EXPECT_EQ(added[contacts.kind], QStringLiteral("staff")) << "as those that are offered first";
    const auto *line = qobject_cast<QLineEdit *>(typing::editor(*form, functions.owner.name()));
    EXPECT_TRUE(line->text().contains(QStringLiteral("Zola")));
}

TEST_F(NewRowTest, IsForgottenWhenThePanelIsCancelled)
{
    const auto &functions = schema().function;
    formOf(functions);
    const Value before = plan->find(functions, id)->value(functions.owner);
    const int contacts = plan->count(schema().contact);
    choose(functions.owner, QStringLiteral("Zola"));
    ASSERT_TRUE(panel());
    panel()->findChild<QPushButton *>(QStringLiteral("close"))->click();
    EXPECT_EQ(plan->count(schema().contact), contacts);
    EXPECT_EQ(plan->find(functions, id)->value(functions.owner), before);
    EXPECT_EQ(typing::problem(*form, functions.owner.name()), QString());
    EXPECT_TRUE(form->commit());
}

TEST_F(NewRowTest, JoinsTheOthersOfAListOfReferences)
{
    const auto &scenarios = schema().scenario;
    formOf(scenarios);
    choose(scenarios.resources, QStringLiteral("Boiler"));
    const IdSet before = (*plan->find(scenarios, id))[scenarios.resources];
    ASSERT_TRUE(panel());
    panel()->findChild<QPushButton *>(QStringLiteral("add"))->click();
    const IdSet after = (*plan->find(scenarios, id))[scenarios.resources];
    EXPECT_EQ(after.size(), before.size() + 1);
    for (Id each : before)
        EXPECT_TRUE(after.contains(each));
}

TEST_F(NewRowTest, IsNotWhatEnterTakesWhenNothingMatches)
{
    const auto &functions = schema().function;
    formOf(functions);
    QWidget *line = typing::editor(*form, functions.owner.name());
    typing::replaceText(*line, QStringLiteral("nobody at all"));
    QTest::keyClick(line->findChild<RowCompleter *>()->popup(), Qt::Key_Return);
    EXPECT_FALSE(panel());
    EXPECT_FALSE(typing::problem(*form, functions.owner.name()).isEmpty());
}

TEST_F(NewRowTest, IsNotOfferedForRowsThatBelongToOthers)
{
    const auto &nodes = schema().node;
    formOf(nodes);
    QWidget *line = typing::editor(*form, nodes.parent.name());
    typing::replaceText(*line, QString());
    QTest::keyClick(line, Qt::Key_Down);
    const QAbstractItemModel *offered = line->findChild<RowCompleter *>()->popup()->model();
    for (int row = 0; row < offered->rowCount(); ++row)
        EXPECT_FALSE(offered->index(row, 0).data().toString().contains(QChar(0x2026)));
}
