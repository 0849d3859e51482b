// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowform.h"
#include "forms/rowdialog.h"
#include "forms/segmented.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "ui/forms/typing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace {

const tables::Function &functions()
{
    return schema().function;
}

/// The form of one function.
class RowFormTest : public testing::Test
{
protected:
    RowFormTest() : plan(emptyPlan()), form(*plan, functions(), Texts())
    {
        Row row = plan->draft(functions());
        row.set(functions().name, QStringLiteral("Payroll"));
        id = plan->edit(QStringLiteral("added"), {{&functions(), {}, row}}).first().id();
        form.setRow(id);
        form.resize(900, 700);
        form.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    }

    QLineEdit *line(const Field &field) { return qobject_cast<QLineEdit *>(typing::editor(form, field.name())); }
    const Row &row() const { return *plan->find(functions(), id); }

    std::unique_ptr<Plan> plan;
    RowForm form;
    Id id = 0;
};

} // namespace

TEST_F(RowFormTest, ReadsDurationsAsPeopleWriteThemAndShowsTheOneSpelling)
{
    QLineEdit *rto = line(functions().rto);
    for (const auto &[typed, minutes, shown] : {std::tuple("1 j 12 h", 2160, "1 d 12 h"),
                                                {"90 min", 90, "1 h 30 min"},
                                                {"2 d", 2880, "2 d"},
                                                {"4h", 240, "4 h"}}) {
        typing::replaceText(*rto, QString::fromLatin1(typed));
        typing::confirm(*rto);
        EXPECT_EQ(row()[functions().rto], minutes);
        EXPECT_EQ(rto->text().replace(QChar::Nbsp, u' '), QString::fromLatin1(shown));
    }
}

TEST_F(RowFormTest, KeepsTheTextOfBadInputSaysWhyAndChangesNothing)
{
    QLineEdit *rto = line(functions().rto);
    typing::replaceText(*rto, QStringLiteral("soon"));
    typing::confirm(*rto);
    EXPECT_EQ(row()[functions().rto], std::nullopt);
    EXPECT_EQ(rto->text(), QStringLiteral("soon"));
    EXPECT_TRUE(typing::problem(form, functions().rto.name()).contains(QStringLiteral("soon")));
    line(functions().name)->setFocus();
    EXPECT_EQ(rto->text(), QStringLiteral("soon"));
    rto->setFocus();
    QTest::keyClick(rto, Qt::Key_Escape);
    EXPECT_EQ(rto->text(), QString());
    EXPECT_EQ(typing::problem(form, functions().rto.name()), QString());
}

TEST_F(RowFormTest, RefusesACodeThatExistsWithoutLosingWhatWasTyped)
{
    plan->edit(QStringLiteral("second"), {{&functions(), {}, plan->draft(functions())}});
    QLineEdit *code = line(functions().code);
    typing::replaceText(*code, QStringLiteral("F02"));
    typing::confirm(*code);
    EXPECT_EQ(row()[functions().code], QStringLiteral("F01"));
    EXPECT_EQ(code->text(), QStringLiteral("F02"));
    EXPECT_FALSE(typing::problem(form, QStringLiteral("code")).isEmpty());
}

TEST_F(RowFormTest, CommitsOnLeavingAndAfterAPause)
{
    QLineEdit *name = line(functions().name);
    typing::replaceText(*name, QStringLiteral("Wages"));
    EXPECT_EQ(row()[functions().name], QStringLiteral("Payroll"));
    line(functions().rto)->setFocus();
    EXPECT_EQ(row()[functions().name], QStringLiteral("Wages"));
    EXPECT_TRUE(plan->undoText().contains(QStringLiteral("F01")));
    typing::replaceText(*name, QStringLiteral("Wages and "));
    EXPECT_TRUE(QTest::qWaitFor([this] { return row()[functions().name] == QStringLiteral("Wages and"); }));
    EXPECT_EQ(name->text(), QStringLiteral("Wages and ")); // the one who types goes on undisturbed
    QTest::keyClicks(name, QStringLiteral("salaries"));
    typing::confirm(*name);
    EXPECT_EQ(row()[functions().name], QStringLiteral("Wages and salaries"));
    plan->undo();
    EXPECT_EQ(row()[functions().name], QStringLiteral("Wages"));
    EXPECT_EQ(name->text(), QStringLiteral("Wages"));
}

TEST_F(RowFormTest, EscapePutsBackWhatStoodThereWhenTheFieldWasEntered)
{
    QLineEdit *name = line(functions().name);
    typing::replaceText(*name, QStringLiteral("Wages"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return row()[functions().name] == QStringLiteral("Wages"); }));
    QTest::keyClicks(name, QStringLiteral(" and more"));
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_EQ(name->text(), QStringLiteral("Payroll"));
    EXPECT_EQ(row()[functions().name], QStringLiteral("Payroll"));
}

TEST_F(RowFormTest, LeavesWhatIsBeingTypedAloneWhenSomethingElseChanges)
{
    QLineEdit *name = line(functions().name);
    typing::replaceText(*name, QStringLiteral("Wages"));
    plan->setValue(functions(), id, functions().rto, qint64(60));
    EXPECT_EQ(name->text(), QStringLiteral("Wages"));
    EXPECT_EQ(line(functions().rto)->text(), QStringLiteral("1\u00A0h"));
    plan->setValue(functions(), id, functions().name, QStringLiteral("Salaries"));
    EXPECT_EQ(name->text(), QStringLiteral("Wages"));
}

TEST_F(RowFormTest, ShowsTheRowThatAReferencePointsAtAndFollowsItsName)
{
    const auto &contacts = schema().contact;
    Row person = plan->draft(contacts);
    person.set(contacts.lastName, QStringLiteral("Éluard"));
    const Id contact = plan->edit(QStringLiteral("added"), {{&contacts, {}, person}}).first().id();
    QLineEdit *owner = line(functions().owner);
    typing::replaceText(*owner, QStringLiteral("elu"));
    typing::confirm(*owner);
    EXPECT_EQ(row()[functions().owner], contact);
    EXPECT_TRUE(owner->text().contains(QStringLiteral("Éluard")));
    plan->setValue(contacts, contact, contacts.lastName, QStringLiteral("Zola"));
    EXPECT_TRUE(owner->text().contains(QStringLiteral("Zola")));
    typing::replaceText(*owner, QStringLiteral("nobody at all"));
    typing::confirm(*owner);
    EXPECT_EQ(row()[functions().owner], contact);
    EXPECT_FALSE(typing::problem(form, QStringLiteral("owner")).isEmpty());
}

TEST_F(RowFormTest, OpensTheRowThatAReferencePointsAt)
{
    const Id contact = addFilledRow(*plan, schema().contact).id;
    plan->setValue(functions(), id, functions().owner, contact);
    QSignalSpy links(&form, &RowForm::linkActivated);
    QTest::keyClick(line(functions().owner), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links.first().at(1).value<Id>(), contact);
}

TEST_F(RowFormTest, TurnsNoValueByTheWheelUnlessTheFieldHasTheKeyboard)
{
    auto *combo = qobject_cast<QComboBox *>(typing::editor(form, QStringLiteral("criticality")));
    line(functions().name)->setFocus();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    EXPECT_EQ(combo->currentIndex(), 0);
    EXPECT_TRUE(row()[functions().criticality].isEmpty());
}

TEST_F(RowFormTest, ShowsHostileTextAsText)
{
    const QString hostile = QStringLiteral("<b>&bold</b> \u202Eright");
    plan->setValue(functions(), id, functions().name, hostile);
    EXPECT_EQ(line(functions().name)->text(), hostile);
}

TEST_F(RowFormTest, KeepsATextOfAMegabyteWhole)
{
    const QString long_(1'000'000, QLatin1Char('x'));
    plan->setValue(functions(), id, functions().name, long_);
    QLineEdit *name = line(functions().name);
    EXPECT_EQ(name->text().size(), long_.size());
}

TEST_F(RowFormTest, TakesTheKeyboardToTheFieldThatIsNamed)
{
    form.focusField(QStringLiteral("rto_min"));
    EXPECT_TRUE(line(functions().rto)->hasFocus());
    form.focusFirst();
    EXPECT_TRUE(line(functions().name)->hasFocus());
}

TEST_F(RowFormTest, TakesASecondColumnWhereThereIsRoom)
{
    const auto sameLine = [this] {
        return typing::editor(form, QStringLiteral("code"))->mapTo(&form, QPoint()).y() ==
               typing::editor(form, QStringLiteral("name"))->mapTo(&form, QPoint()).y();
    };
    EXPECT_TRUE(sameLine());
    form.resize(400, 700);
    QTest::qWait(0);
    EXPECT_FALSE(sameLine());
}

TEST_F(RowFormTest, SetsOneOfSeveralAlternativesAndEmptiesTheOthersInOneEdit)
{
    const auto &nodes = schema().node;
    const Row node = addFilledRow(*plan, nodes, 0);
    RowForm nodeForm(*plan, nodes, Texts());
    nodeForm.setRow(node.id);
    nodeForm.show();
    const Id contact = addFilledRow(*plan, schema().contact).id;
    QWidget *editor = typing::editor(nodeForm, QStringLiteral("contact"));
    typing::enter(*editor, *plan, nodes.contact, contact);
    typing::confirm(*editor);
    const Row &after = *plan->find(nodes, node.id);
    EXPECT_EQ(after[nodes.contact], contact);
    EXPECT_EQ(after[nodes.role], std::nullopt);
    EXPECT_EQ(after[nodes.roster], std::nullopt);
}

TEST(RowDialog, AddsARowAsOneEditOnceItsRequiredFieldsAreFilled)
{
    const auto plan = emptyPlan();
    const auto &deputies = schema().deputy;
    const Row function = addFilledRow(*plan, functions());
    const Id contact = addFilledRow(*plan, schema().contact).id;
    const int before = plan->count(deputies);
    RowDialog dialog(*plan, deputies, Texts());
    dialog.addRow(plan->draft(deputies, &function, &functions()));
    dialog.show();
    auto *add = dialog.findChild<QPushButton *>(QStringLiteral("add"));
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(plan->count(deputies), before);
    EXPECT_FALSE(dialog.findChild<QLabel *>(QStringLiteral("problem"))->text().isEmpty());
    QWidget *editor = typing::editor(dialog, QStringLiteral("contact"));
    typing::enter(*editor, *plan, deputies.contact, contact);
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(plan->count(deputies), before + 1);
    EXPECT_FALSE(dialog.isVisible());
    plan->undo();
    EXPECT_EQ(plan->count(deputies), before);
}
