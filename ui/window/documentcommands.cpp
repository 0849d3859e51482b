// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/documentcommands.h"

#include "forms/edits.h"
#include "forms/prompts.h"
#include "plan.h"
#include "print/output.h"
#include "window/session.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
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

} // namespace

DocumentCommands::DocumentCommands(const Session &session, Prompts &prompts, QWidget *window)
    : QObject(window), m_session(session), m_prompts(prompts), m_window(window)
{}

void DocumentCommands::exportAs(publication::Format format)
{
    exportAs(format, publication::usual(*m_session.plan(), edits::today(*m_session.plan())));
}

void DocumentCommands::print()
{
    print(publication::usual(*m_session.plan(), edits::today(*m_session.plan())));
}

void DocumentCommands::exportAs(publication::Format format, const publication::Edition &edition)
{
    const Plan &plan = *m_session.plan();
    const QString title = tr("Export the document");
    QString path = m_prompts.fileToSave(m_window, title, publication::fileName(plan, format, edition), filter(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + publication::suffix(format);
    attempt(title, tr("Exporting the document"), [&](Progress &progress) {
        const auto tell = [&progress](double share) { progress.reach(share); };
        print::save(publication::document(plan, format, edition, tell), path);
    });
}

template <typename Work> void DocumentCommands::attempt(const QString &title, const QString &doing, Work work)
{
    QString problem;
    try {
        const std::unique_ptr<Progress> progress = m_prompts.progress(m_window, doing);
        work(*progress);
    } catch (const Progress::Canceled &) {
        return; // as wished, and nothing was written
    } catch (const Error &error) {
        problem = error.message();
    }
    if (!problem.isEmpty())
        m_prompts.tell(m_window, title, problem);
}

void DocumentCommands::print(const publication::Edition &edition)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(m_session.plan()->setting(schema().plan.title));
    QPrintDialog dialog(&printer, m_window);
    if (m_prompts.run(dialog) != QDialog::Accepted)
        return;
    attempt(tr("Print"), tr("Printing the document"), [&](Progress &progress) {
        constexpr double laidOut = 0.3;
        const print::Progress tell = [&progress](double share) { progress.reach(share); };
        const QByteArray pdf = publication::document(*m_session.plan(), publication::Format::Pdf, edition,
                                                     print::stretch(tell, 0, laidOut));
        paint(pdf, printer, print::stretch(tell, laidOut, 1));
    });
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
