// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "print/publication.h"
#include "window/actions.h"
#include "window/documentcommands.h"
#include "window/progressdialog.h"

#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>

using DocumentsTest = WindowTest;

TEST_F(DocumentsTest, AnExportThatIsCanceledLeavesTheFileThatWasThere)
{
    openExample();
    answers.file = path("plan.pdf");
    for (const double share : {0.0, 0.1, 0.5, 0.9}) {
        answers.cancelAt = share;
        window->run(Command::ExportPdf);
        EXPECT_FALSE(QFile::exists(answers.file)) << share;
    }
    QFile before(answers.file);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("yesterday's");
    before.close();
    window->run(Command::ExportPdf);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), "yesterday's");
    EXPECT_TRUE(answers.told.isEmpty());
}

TEST_F(DocumentsTest, APrintThatIsCanceledLeavesNoHalfFile)
{
    openExample();
    const QByteArray pdf =
        publication::document(plan(), publication::Format::Pdf, publication::usual(plan(), QDate(2026, 11, 20)));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("printed.pdf"));
    printer.setFromTo(1, 3);
    EXPECT_THROW(DocumentCommands::paint(pdf, printer,
                                         [](double share) {
                                             if (share > 0.5)
                                                 throw Progress::Canceled();
                                         }),
                 Progress::Canceled);
    EXPECT_FALSE(QFile::exists(path("printed.pdf")));
    DocumentCommands::paint(pdf, printer);
    EXPECT_GT(QFileInfo(path("printed.pdf")).size(), 0);
}

TEST(ProgressDialog, ShowsItselfOnceItTakesLongAndCancelEndsTheWork)
{
    ProgressDialog dialog(QStringLiteral("Laying out the document"));
    dialog.reach(0);
    EXPECT_FALSE(dialog.isVisible()) << "what is quick needs no word";
    while (!dialog.isVisible())
        dialog.reach(0.3);
    dialog.findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    const auto work = [&dialog] {
        for (;;)
            dialog.reach(0.4);
    };
    EXPECT_THROW(work(), Progress::Canceled);
}
