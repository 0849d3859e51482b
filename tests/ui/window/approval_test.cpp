// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "forms/editor.h"
#include "pages/approvaldialog.h"
#include "pages/pdfdialog.h"
#include "pages/publishpage.h"
#include "storage/store.h"
#include "window/actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace {

class ApprovalTest : public WindowTest
{
protected:
    /// The example after an edit of its content: a draft again.
    void openDraft()
    {
        openExample();
        plan().setValue(schema().function, row(schema().function, "F01").id, schema().function.rto, Value(qint64(90)));
        window->run(Command::Revisions);
    }

    /// Answers the dialog: "" leaves what it proposes.
    void approveAs(const QString &version)
    {
        answers.inDialog = [version](QDialog &dialog) {
            auto *approval = qobject_cast<ApprovalDialog *>(&dialog);
            EXPECT_TRUE(approval);
            if (!version.isEmpty())
                dialog.findChild<QLineEdit *>(schema().plan.version.name())->setText(version);
            const auto *approve = dialog.findChild<QPushButton *>(QStringLiteral("approve"));
            return approve->isEnabled() ? QDialog::Accepted : QDialog::Rejected;
        };
        onPage<QPushButton>("approve")->click();
    }

    QString status() { return plan().setting(schema().plan.status); }
};

TEST_F(ApprovalTest, AnEditOfContentMakesAnApprovedPlanADraftThatCanBeSentForReview)
{
    openDraft();
    EXPECT_EQ(status(), QStringLiteral("draft"));
    onPage<QPushButton>("send")->click();
    EXPECT_EQ(status(), QStringLiteral("review"));
    onPage<QPushButton>("send")->click();
    EXPECT_EQ(status(), QStringLiteral("draft"));
}

TEST_F(ApprovalTest, ApprovingKeepsThePrintedPlanInTheFile)
{
    openDraft();
    approveAs(QStringLiteral("3.0"));
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u' ').toStdString();
    EXPECT_EQ(status(), QStringLiteral("approved"));
    const QList<FrozenRevision> kept = plan().store().frozenRevisions();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().version, QStringLiteral("3.0"));
    EXPECT_TRUE(plan().store().frozenPdf(QStringLiteral("3.0")).startsWith("%PDF-"));
    EXPECT_FALSE(plan().canUndo());
    EXPECT_EQ(onPage<QListWidget>("kept")->count(), 1);
    EXPECT_FALSE(onPage<QPushButton>("approve")->isEnabled());
}

TEST_F(ApprovalTest, WhoApprovedIsToldWhatHappened)
{
    openDraft();
    approveAs(QStringLiteral("3.0"));
    ASSERT_EQ(answers.asked.size(), 1);
    EXPECT_TRUE(answers.asked.first().contains(QStringLiteral("3.0")));
    EXPECT_GT(answers.reached, 0.5) << "the pages are laid out where one can watch";
}

TEST_F(ApprovalTest, AnApprovalThatIsCanceledLeavesTheDraft)
{
    openDraft();
    answers.cancelAt = 0.5;
    approveAs(QStringLiteral("3.0"));
    EXPECT_EQ(status(), QStringLiteral("draft"));
    EXPECT_TRUE(plan().store().frozenRevisions().isEmpty());
    EXPECT_TRUE(plan().canUndo());
    EXPECT_TRUE(answers.told.isEmpty());
    EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(ApprovalTest, AVersionThatWasApprovedBeforeIsRefusedWhileItIsTyped)
{
    openDraft();
    approveAs(QStringLiteral("3.0"));
    plan().setValue(schema().function, row(schema().function, "F01").id, schema().function.rto, Value(qint64(60)));
    approveAs(QStringLiteral("3.0"));
    EXPECT_EQ(status(), QStringLiteral("draft"));
    EXPECT_EQ(plan().store().frozenRevisions().size(), 1);
}

TEST_F(ApprovalTest, AKeptVersionCanBeLookedAtComparedAndSaved)
{
    openDraft();
    approveAs(QStringLiteral("3.0"));
    plan().setValue(schema().function, row(schema().function, "F02").id, schema().function.rto, Value(qint64(45)));
    const auto *list = onPage<QAbstractItemView>("differences");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains(QStringLiteral("F02")));
    int pages = 0;
    answers.inDialog = [&pages](QDialog &dialog) {
        const auto *shown = qobject_cast<PdfDialog *>(&dialog);
        pages = shown ? shown->pageCount() : 0;
        return 0;
    };
    onPage<QPushButton>("look")->click();
    EXPECT_GT(pages, 5);
    answers.file = path("kept.pdf");
    onPage<QPushButton>("save")->click();
    QFile saved(answers.file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), plan().store().frozenPdf(QStringLiteral("3.0")));
}

TEST_F(ApprovalTest, ANumberedCopyIsEnteredInTheDistributionList)
{
    openExample();
    window->run(Command::Publish);
    onPage<QCheckBox>("copy")->setChecked(true);
    auto *holder = onPage<QComboBox>("holder");
    holder->setCurrentIndex(1);
    onPage<QLineEdit>("place")->setText(QStringLiteral("Coffre"));
    const int before = plan().count(schema().distribution);
    answers.file = path("copy.pdf");
    window->page()->findChild<QAction *>(QStringLiteral("export_pdf"))->trigger();
    ASSERT_EQ(plan().count(schema().distribution), before + 1);
    bool isThere = false;
    for (const Row *row : plan().each(schema().distribution))
        isThere = isThere || (*row)[schema().distribution.place] == QStringLiteral("Coffre");
    EXPECT_TRUE(isThere);
    EXPECT_EQ(status(), QStringLiteral("approved")) << "a copy is a matter of the register";
}

TEST_F(ApprovalTest, ADocumentIsChosenWithTheRowThatItIsAbout)
{
    openExample();
    window->run(Command::Publish);
    auto *page = qobject_cast<PublishPage *>(window->page());
    ASSERT_TRUE(page);
    page->choose(QStringLiteral("role-cards"));
    auto *subject = onPage<QComboBox>("subject");
    EXPECT_EQ(subject->count(), plan().count(schema().role) + 1);
    subject->setCurrentIndex(1);
    EXPECT_EQ(page->edition().document, QStringLiteral("role-cards"));
    EXPECT_FALSE(page->edition().only.isEmpty());
}

TEST_F(ApprovalTest, TheKitGoesIntoTheFolderChosen)
{
    openExample();
    answers.folder = path("kit");
    window->run(Command::Kit);
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u' ').toStdString();
    EXPECT_TRUE(QFile::exists(path("kit/index.html")));
}

} // namespace
