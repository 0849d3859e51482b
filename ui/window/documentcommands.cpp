// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/documentcommands.h"

#include "forms/edits.h"
#include "forms/prompts.h"
#include "pages/publishpage.h"
#include "pages/revisionspage.h"
#include "plan.h"
#include "print/kit.h"
#include "print/output.h"
#include "window/passworddialog.h"
#include "window/proofdialog.h"
#include "window/session.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>
#include <QWidget>

namespace {
QString filter(publication::Format format)
{
    switch (format) {
    case publication::Format::Odt: return DocumentCommands::tr("OpenDocument texts (*.odt)");
    case publication::Format::Html: return DocumentCommands::tr("Web pages (*.html)");
    case publication::Format::Csv: return DocumentCommands::tr("Tables (*.csv)");
    case publication::Format::Pdf: break;
    }
    return DocumentCommands::tr("PDF documents (*.pdf)");
}

QPageSize::PageSizeId pageSize(print::PageFormat format)
{
    switch (format) {
    case print::PageFormat::A3Landscape: return QPageSize::A3;
    case print::PageFormat::A6: return QPageSize::A6;
    case print::PageFormat::A4:
    case print::PageFormat::A4Landscape: break;
    }
    return QPageSize::A4;
}

/// Whether it can only be read with a password.
bool isLocked(const QByteArray &pdf)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    const bool isLocked = document.error() == QPdfDocument::Error::IncorrectPassword;
    document.close();
    return isLocked;
}

bool isLandscape(print::PageFormat format)
{
    return format == print::PageFormat::A3Landscape || format == print::PageFormat::A4Landscape;
}
} // namespace

DocumentCommands::DocumentCommands(const Session &session, Prompts &prompts, QWidget *window)
    : QObject(window), m_session(session), m_prompts(prompts), m_window(window)
{}

void DocumentCommands::serve(Page &page)
{
    if (auto *publish = qobject_cast<PublishPage *>(&page)) {
        connect(publish, &PublishPage::exportWanted, this, &DocumentCommands::exportAs);
        connect(publish, &PublishPage::protectedExportWanted, this, &DocumentCommands::exportProtected);
        connect(publish, &PublishPage::printWanted, this, &DocumentCommands::print);
        connect(publish, &PublishPage::kitWanted, this, &DocumentCommands::writeKit);
    }
    if (auto *revisions = qobject_cast<RevisionsPage *>(&page)) {
        connect(revisions, &RevisionsPage::printWanted, this, &DocumentCommands::printKept);
        connect(revisions, &RevisionsPage::saveWanted, this, &DocumentCommands::saveKept);
    }
}

publication::Edition DocumentCommands::usual() const
{
    return publication::usual(*m_session.plan(), edits::today(*m_session.plan()));
}

void DocumentCommands::exportPlan(publication::Format format)
{
    exportAs(format, usual());
}

void DocumentCommands::printPlan()
{
    print(usual());
}

void DocumentCommands::writeUsualKit()
{
    writeKit(usual());
}

void DocumentCommands::exportAs(publication::Format format, const publication::Edition &edition)
{
    const Plan &plan = *m_session.plan();
    const QString title = tr("Export the document");
    if (!isPossible(format, edition))
        return;
    QString path = m_prompts.fileToSave(m_window, title, publication::fileName(plan, format, edition), filter(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + publication::suffix(format);
    const bool isDone = attempt(title, tr("Exporting the document"), [&](Progress &progress) {
        const auto tell = [&progress](double share) { progress.reach(share); };
        print::save(publication::document(plan, format, edition, tell), path);
    });
    if (isDone && format == publication::Format::Pdf)
        registerCopy(edition.copy, revisions::Medium::Electronic);
}

void DocumentCommands::exportProtected(const publication::Edition &edition)
{
    PasswordDialog dialog(PasswordDialog::Use::Protect, m_window);
    if (!isPossible(publication::Format::Pdf, edition) || m_prompts.run(dialog) != QDialog::Accepted)
        return;
    publication::Edition safe = edition;
    safe.password = dialog.password();
    exportAs(publication::Format::Pdf, safe);
}

// Told before anything is asked.
bool DocumentCommands::isPossible(publication::Format format, const publication::Edition &edition)
{
    QString problem;
    try {
        publication::check(format, edition);
    } catch (const Error &error) {
        problem = error.message();
    }
    if (!problem.isEmpty())
        m_prompts.tell(m_window, tr("Export the document"), problem);
    return problem.isEmpty();
}

void DocumentCommands::verifyPdf()
{
    const QString title = tr("Verify a PDF");
    const QString path = m_prompts.fileToOpen(m_window, title, filter(publication::Format::Pdf));
    if (path.isEmpty())
        return;
    QString problem;
    try {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(tr("“%1” cannot be read: check the right to read it.").arg(QFileInfo(path).fileName()));
        if (const auto proof = proofOf(file.readAll()))
            showProof(*proof, path);
    } catch (const Error &error) {
        problem = error.message();
    }
    if (!problem.isEmpty())
        m_prompts.tell(m_window, title, problem);
}

std::optional<print::PdfProof> DocumentCommands::proofOf(const QByteArray &pdf)
{
    if (!isLocked(pdf))
        return print::readProof(pdf);
    PasswordDialog dialog(PasswordDialog::Use::Open, m_window);
    if (m_prompts.run(dialog) != QDialog::Accepted)
        return std::nullopt;
    return print::readProof(pdf, dialog.password());
}

void DocumentCommands::showProof(const print::PdfProof &proof, const QString &path)
{
    using HeldAgainst = ProofDialog::HeldAgainst;
    const QString paper = QFileInfo(path).fileName();
    const Plan *plan = m_session.plan();
    if (!plan) {
        ProofDialog dialog(print::judged(proof, paper), HeldAgainst::Itself, m_window);
        m_prompts.run(dialog);
        return;
    }
    //: Instead of the name of a file, in a sentence: "It matches the open plan as the plan is now."
    const QString file = m_session.path().isEmpty() ? tr("the open plan") : QFileInfo(m_session.path()).fileName();
    const print::PlanAtHand atHand{*plan, file};
    ProofDialog dialog(print::judged(proof, paper, &atHand), HeldAgainst::Plan, m_window);
    m_prompts.run(dialog);
}

template <typename Work> bool DocumentCommands::attempt(const QString &title, const QString &doing, Work work)
{
    QString problem;
    try {
        const std::unique_ptr<Progress> progress = m_prompts.progress(m_window, doing);
        work(*progress);
        return true;
    } catch (const Progress::Canceled &) {
        return false; // as wished, and nothing was written
    } catch (const Error &error) {
        problem = error.message();
    }
    m_prompts.tell(m_window, title, problem);
    return false;
}

// What people hold is known from the moment it leaves the program.
void DocumentCommands::registerCopy(const print::Copy &copy, revisions::Medium medium)
{
    Plan &plan = *m_session.plan();
    if (!copy.contact || plan.isReadOnly())
        return;
    const revisions::Copy handed{.contact = copy.contact,
                                 .medium = medium,
                                 .version = plan.setting(schema().plan.version),
                                 .number = copy.number,
                                 .place = copy.place,
                                 .deliveredOn = QDate::currentDate()};
    try {
        plan.edit(tr("Copy %1 handed to %2").arg(QString::number(copy.number.value_or(0)), copy.holder),
                  revisions::handedOut(plan, {handed}));
    } catch (const Error &error) {
        m_prompts.tell(m_window, tr("Distribution list"), error.message());
    }
}

void DocumentCommands::writeKit(const publication::Edition &edition)
{
    const QString title = tr("Crisis-day kit");
    const QString folder = m_prompts.folderToFill(m_window, tr("Choose an empty folder, or a memory stick"));
    if (folder.isEmpty())
        return;
    qsizetype count = 0;
    const bool isDone = attempt(title, tr("Writing the crisis-day kit"), [&](Progress &progress) {
        count = kit::write(*m_session.plan(), folder, edition, [&](double share) { progress.reach(share); }).size();
    });
    if (!isDone)
        return;
    const Prompts::Question done{title,
                                 tr("%n file(s) are in %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(folder)),
                                 tr("Begin with index.html. Print what people must have in their hands."),
                                 {tr("Open the folder"), tr("Close")},
                                 1};
    if (m_prompts.ask(m_window, done) == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

bool DocumentCommands::choosePrinter(QPrinter &printer, print::PageFormat format) const
{
    printer.setPageSize(QPageSize(pageSize(format)));
    printer.setPageOrientation(isLandscape(format) ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(m_session.plan()->setting(schema().plan.title));
    QPrintDialog dialog(&printer, m_window);
    return m_prompts.run(dialog) == QDialog::Accepted;
}

void DocumentCommands::printKept(const QByteArray &pdf)
{
    QPrinter printer(QPrinter::HighResolution);
    if (pdf.isEmpty() || !choosePrinter(printer, print::PageFormat::A4))
        return;
    attempt(tr("Print"), tr("Printing the document"),
            [&](Progress &progress) { paint(pdf, printer, [&](double share) { progress.reach(share); }); });
}

void DocumentCommands::saveKept(const QByteArray &pdf, const QString &name)
{
    const QString path =
        m_prompts.fileToSave(m_window, tr("Save the document"), name, filter(publication::Format::Pdf));
    if (!path.isEmpty() && !pdf.isEmpty())
        attempt(tr("Save the document"), tr("Saving the document"), [&](Progress &) { print::save(pdf, path); });
}

void DocumentCommands::print(const publication::Edition &edition)
{
    QPrinter printer(QPrinter::HighResolution);
    const print::DocumentKind *kind = print::documentKind(edition.document);
    if (!choosePrinter(printer, kind ? kind->format : print::PageFormat::A4))
        return;
    const bool isDone = attempt(tr("Print"), tr("Printing the document"), [&](Progress &progress) {
        constexpr double laidOut = 0.3;
        const print::Progress tell = [&progress](double share) { progress.reach(share); };
        const QByteArray pdf = publication::document(*m_session.plan(), publication::Format::Pdf, edition,
                                                     print::stretch(tell, 0, laidOut));
        paint(pdf, printer, print::stretch(tell, laidOut, 1));
    });
    if (isDone)
        registerCopy(edition.copy, revisions::Medium::Paper);
}

void DocumentCommands::paint(const QByteArray &pdf, QPrinter &printer, const print::Progress &progress)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QPainter painter;
    if (document.pageCount() == 0 || !painter.begin(&printer))
        throw Error(tr("The printer cannot be reached. Export the document as PDF and print that."));
    try {
        paintPages(document, painter, printer, progress);
    } catch (...) {
        printer.abort();
        painter.end();
        QFile::remove(printer.outputFileName()); // printed to a file, half of it would be left
        throw;
    }
}

void DocumentCommands::paintPages(QPdfDocument &document, QPainter &painter, QPrinter &printer,
                                  const print::Progress &progress)
{
    // Sharper than this is not seen on paper, and costs memory.
    constexpr int dotsPerInch = 300;
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    for (int page = first; page <= last; ++page) {
        if (progress)
            progress(double(page - first) / std::max(1, last - first + 1));
        if (page > first)
            printer.newPage();
        const QSizeF inches = document.pagePointSize(page - 1) / 72.0;
        const QImage image = document.render(page - 1, (inches * dotsPerInch).toSize());
        QRectF paper(QPointF(0, 0), QSizeF(image.size()).scaled(painter.viewport().size(), Qt::KeepAspectRatio));
        painter.drawImage(paper, image);
    }
}
