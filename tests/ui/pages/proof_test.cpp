// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "forms/segmented.h"
#include "pages/auditor.h"
#include "pages/auditpage.h"
#include "pages/findingbutton.h"
#include "pages/findingspanel.h"
#include "pages/losspicker.h"
#include "pages/tablepage.h"
#include "pages/weakpage.h"
#include "pages/whatifpage.h"
#include "theme/theme.h"
#include "window/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace {

class ProofTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openExample();
        window->auditor()->finish();
    }
    QTreeView *findings() { return onPage<QTreeView>("findings"); }
    FindingsModel *model() { return qobject_cast<FindingsModel *>(findings()->model()); }
    void select(const char *rule, const char *entity)
    {
        const QModelIndex index = model()->indexOf(QString::fromLatin1(rule), QString::fromLatin1(entity));
        ASSERT_TRUE(index.isValid()) << rule << " " << entity;
        findings()->setCurrentIndex(index);
    }
    /// The visible button of the page whose text ends so.
    QPushButton *button(const char *text)
    {
        for (QPushButton *each : window->page()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().trimmed() == QString::fromUtf8(text))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    QStringList rulesShown()
    {
        QStringList rules;
        for (const audit::Finding &finding : onPage<FindingsPanel>("findingsPanel")->findings())
            rules.append(QString::fromLatin1(finding.rule->id));
        return rules;
    }
};

} // namespace

TEST_F(ProofTest, TheAuditPageCountsAndGroupsWhatWasFound)
{
    window->run(Command::Audit);
    EXPECT_TRUE(onPage<QLabel>("counts")->text().startsWith(QStringLiteral("16 error")));
    EXPECT_EQ(model()->rowCount(), 4) << "errors, warnings, notes, waived";
    EXPECT_EQ(model()->rowCount(model()->index(0, 0)), 16);
    EXPECT_EQ(model()->rowCount(model()->index(3, 0)), 1);
    auto *grouping = onPage<Segmented>("grouping");
    emit grouping->chosen(1);
    EXPECT_EQ(model()->data(model()->index(0, 0), Qt::DisplayRole), QStringLiteral("Governance"));
    emit grouping->chosen(2);
    EXPECT_GT(model()->rowCount(), 4);
    onPage<QLineEdit>("filter")->setText(QStringLiteral("generator rta"));
    emit grouping->chosen(0);
    onPage<QLineEdit>("filter")->setText(QStringLiteral("B07 declared"));
    EXPECT_EQ(model()->shown(), 1);
}

TEST_F(ProofTest, AFindingLeadsToItsField)
{
    window->run(Command::Audit);
    select("BIA-014", "F13");
    button("Go to the field")->click();
    ASSERT_TRUE(qobject_cast<TablePage *>(window->page()));
    EXPECT_EQ(window->page()->currentRow(), row(schema().function, "F13").id);
    QTest::qWait(1);
    ASSERT_TRUE(window->focusWidget());
    EXPECT_EQ(window->focusWidget()->objectName(), QStringLiteral("bia_on"));
}

TEST_F(ProofTest, AFindingOnAStepLeadsToItsProcedure)
{
    window->run(Command::Audit);
    select("PRC-003", "PC07#4");
    button("Go to the field")->click();
    EXPECT_EQ(window->page()->currentRow(), row(schema().procedure, "PC07").id);
}

TEST_F(ProofTest, WhatIsMissingLeadsToTheListWhereItBelongs)
{
    window->run(Command::Audit);
    select("PRC-001", "F08");
    button("Go to the field")->click();
    ASSERT_TRUE(qobject_cast<TablePage *>(window->page()));
    EXPECT_EQ(window->page()->title(), Texts().plural(schema().procedure));
    window->run(Command::Back);
    EXPECT_TRUE(qobject_cast<AuditPage *>(window->page()));
}

TEST_F(ProofTest, MendingAFindingTakesItOutOfTheAudit)
{
    const Id f08 = row(schema().function, "F08").id;
    plan().setValue(schema().function, f08, schema().function.peaks, QStringLiteral("Monday morning"));
    EXPECT_FALSE(window->auditor()->isCurrent());
    window->auditor()->finish();
    window->run(Command::Audit);
    EXPECT_FALSE(model()->indexOf(QStringLiteral("BIA-021"), QStringLiteral("F08")).isValid());
    window->run(Command::Undo);
    window->auditor()->finish();
    EXPECT_TRUE(model()->indexOf(QStringLiteral("BIA-021"), QStringLiteral("F08")).isValid());
}

TEST_F(ProofTest, AWaiverSilencesVisiblyAndCanBeWithdrawn)
{
    window->run(Command::Audit);
    select("KPI-003", "K01");
    button("Waive…")->click();
    QTest::qWait(1);
    auto *dialog = window->findChild<RowDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(dialog->form()->draft());
    EXPECT_EQ((*dialog->form()->draft())[schema().waiver.entity], QStringLiteral("K01"));
    dialog->accept();
    window->auditor()->finish();
    EXPECT_EQ(window->auditor()->report().counts.error, 15);
    EXPECT_EQ(window->auditor()->report().counts.waived, 2);
    select("KPI-003", "K01");
    EXPECT_TRUE(button("Withdraw the waiver"));
}

TEST_F(ProofTest, TheFormSaysWhatTheAuditSaysOfItsRow)
{
    window->go({Screen::Table, &schema().function, row(schema().function, "F08").id});
    EXPECT_EQ(rulesShown().value(0), QStringLiteral("PRC-001")) << "the gravest first";
    EXPECT_TRUE(rulesShown().contains(QStringLiteral("EXE-002")));
    EXPECT_EQ(rulesShown().last(), QStringLiteral("BIA-021"));
    window->go({Screen::Table, &schema().function, row(schema().function, "F01").id});
    EXPECT_TRUE(window->findChild<FindingsPanel *>(QStringLiteral("findingsPanel")));
    for (const auto *panel : window->page()->findChildren<FindingsPanel *>())
        EXPECT_TRUE(panel->findings().isEmpty());
}

TEST_F(ProofTest, TheFormFollowsWhatIsTyped)
{
    const Id f08 = row(schema().function, "F08").id;
    window->go({Screen::Table, &schema().function, f08});
    auto *peaks = onPage<QLineEdit>("peaks");
    peaks->setFocus();
    QTest::keyClicks(peaks, QStringLiteral("Winter"));
    for (int i = 0; i < 100 && rulesShown().contains(QStringLiteral("BIA-021")); ++i)
        QTest::qWait(10);
    EXPECT_FALSE(rulesShown().contains(QStringLiteral("BIA-021")));
}

TEST_F(ProofTest, TheWhatIfPageAnswersForAScenarioAndForThingsTicked)
{
    window->run(Command::WhatIf);
    auto *page = qobject_cast<WhatIfPage *>(window->page());
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->showRow(schema().scenario, row(schema().scenario, "S04").id));
    EXPECT_EQ(onPage<QLabel>("verdict")->text(), QStringLiteral("Held"));
    EXPECT_EQ(onPage<QTableView>("functions")->model()->rowCount(), 1);
    EXPECT_TRUE(page->showRow(schema().resource, row(schema().resource, "R26").id));
    EXPECT_EQ(onPage<QLabel>("verdict")->text(), QStringLiteral("Failed"));
    auto *duration = onPage<QLineEdit>("duration");
    duration->clear();
    QTest::keyClicks(duration, QStringLiteral("10 min"));
    EXPECT_EQ(onPage<QLabel>("verdict")->text(), QStringLiteral("Held")) << "back before any RTO";
    QTest::keyClicks(duration, QStringLiteral(" nonsense"));
    EXPECT_EQ(page->picker()->loss().duration, 10) << "what cannot be read changes nothing";
}

TEST_F(ProofTest, WhatMayBeLostStandsInRowsAsHighBeforeAScenarioAsAfter)
{
    window->run(Command::WhatIf);
    auto *things = onPage<QListView>("things");
    ASSERT_TRUE(things);
    const auto height = [&] { return things->visualRect(things->model()->index(0, 0)).height(); };
    const int before = height();
    EXPECT_GE(before, theme::controlHeight);
    EXPECT_TRUE(window->page()->showRow(schema().scenario, row(schema().scenario, "S04").id));
    EXPECT_EQ(height(), before);
}

TEST_F(ProofTest, WeakPointsAreRankedAndShowWhy)
{
    window->run(Command::Weak);
    auto *page = qobject_cast<WeakPage *>(window->page());
    ASSERT_TRUE(page);
    for (int i = 0; i < 500 && !page->isCurrent(); ++i)
        QTest::qWait(10);
    const auto *list = onPage<QTableView>("weak")->model();
    ASSERT_EQ(list->rowCount(), 8);
    EXPECT_TRUE(list->index(0, 0).data().toString().startsWith(QStringLiteral("PR03")));
    button("Show me why")->click();
    ASSERT_TRUE(qobject_cast<WhatIfPage *>(window->page()));
    EXPECT_EQ(onPage<QLabel>("verdict")->text(), QStringLiteral("Failed"));
}
