// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "pages/publishpage.h"
#include "print/pdfproof.h"
#include "window/actions.h"
#include "window/passworddialog.h"
#include "window/proofdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

class PaperTest : public WindowTest
{
protected:
    void exportOpenPlan(const char *name)
    {
        answers.file = path(name);
        window->run(Command::ExportPdf);
        ASSERT_TRUE(QFile::exists(answers.file));
    }

    /// Answers the dialog of the proof, and that of the password before it.
    void verify(const QString &password = {})
    {
        answers.inDialog = [this, password](QDialog &dialog) {
            if (auto *asked = qobject_cast<PasswordDialog *>(&dialog))
                asked->findChild<QLineEdit *>(QStringLiteral("password"))->setText(password);
            if (const auto *proof = qobject_cast<ProofDialog *>(&dialog)) {
                for (const QLabel *label : proof->findChildren<QLabel *>())
                    said.append(label->text());
            }
            return QDialog::Accepted;
        };
        said.clear();
        window->run(Command::VerifyPdf);
    }

    void enter(QDialog &dialog, const char *name, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QLatin1String(name))->setText(text);
    }

    QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList said;
};

TEST_F(PaperTest, APdfIsHeldAgainstTheOpenPlanUntilThatChanges)
{
    openExample();
    exportOpenPlan("plan.pdf");
    verify();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.first(), QStringLiteral("This PDF matches the open plan"));
    plan().setValue(schema().function, row(schema().function, "F01").id, schema().function.rto, Value(qint64(90)));
    verify();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.first(), QStringLiteral("This PDF does not match"));
    EXPECT_TRUE(answers.told.isEmpty());
}

TEST_F(PaperTest, WithoutAPlanAPdfIsHeldAgainstItself)
{
    openExample();
    exportOpenPlan("plan.pdf");
    session->close();
    verify();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.first(), QStringLiteral("This PDF is as it was written"));
}

TEST_F(PaperTest, WhatIsNoPaperOfVigieIsToldInOneSentence)
{
    QFile file(path("x.pdf"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\nnothing");
    file.close();
    answers.file = file.fileName();
    verify();
    EXPECT_TRUE(said.isEmpty());
    ASSERT_EQ(answers.told.size(), 1);
}

TEST_F(PaperTest, APasswordIsAskedForTwiceAndOpensThePdf)
{
    openExample();
    window->run(Command::Publish);
    answers.file = path("safe.pdf");
    answers.inDialog = [this](QDialog &dialog) {
        const auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("accept"));
        EXPECT_FALSE(accept->isEnabled());
        enter(dialog, "password", QStringLiteral("sésame"));
        EXPECT_FALSE(accept->isEnabled());
        enter(dialog, "again", QStringLiteral("sesame"));
        EXPECT_FALSE(accept->isEnabled());
        EXPECT_FALSE(dialog.findChild<QLabel *>(QStringLiteral("problem"))->text().isEmpty());
        enter(dialog, "again", QStringLiteral("sésame"));
        EXPECT_TRUE(accept->isEnabled());
        return QDialog::Accepted;
    };
    window->page()->findChild<QAction *>(QStringLiteral("export_protected"))->trigger();
    EXPECT_EQ(answers.dialogs, 1);
    EXPECT_THROW(print::readProof(bytes("safe.pdf")), Error);
    EXPECT_TRUE(print::readProof(bytes("safe.pdf"), QStringLiteral("sésame")).isAsWritten());
    verify(QStringLiteral("sésame"));
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.first(), QStringLiteral("This PDF matches the open plan"));
    verify(QStringLiteral("wrong"));
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(answers.told.size(), 1);
}

TEST_F(PaperTest, ANumberedCopyWantsItsHolder)
{
    openExample();
    window->run(Command::Publish);
    onPage<QCheckBox>("copy")->setChecked(true);
    answers.file = path("copy.pdf");
    window->page()->findChild<QAction *>(QStringLiteral("export_pdf"))->trigger();
    QCoreApplication::processEvents();
    EXPECT_FALSE(QFile::exists(answers.file));
    EXPECT_EQ(answers.told.size(), 1);
}

TEST_F(PaperTest, WhatCannotBeExportedLikeThatIsToldBeforeAFileIsAskedFor)
{
    openExample();
    window->run(Command::Publish);
    onPage<QCheckBox>("data")->setChecked(true);
    answers.file = path("plan.odt");
    window->page()->findChild<QAction *>(QStringLiteral("export_odt"))->trigger();
    EXPECT_EQ(answers.suggested, QString());
    EXPECT_EQ(answers.told.size(), 1);
    EXPECT_FALSE(QFile::exists(answers.file));
}

TEST_F(PaperTest, TheDistributionListIsOneStepAway)
{
    openExample();
    window->run(Command::Publish);
    onPage<QPushButton>("register")->click();
    EXPECT_EQ(window->page()->title(), Texts(Language::English).plural(schema().distribution));
}

} // namespace
