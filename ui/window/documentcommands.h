// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/documents.h"
#include "print/pdfproof.h"
#include "print/publication.h"
#include "revisions/copies.h"

#include <QObject>

class Page;
class Prompts;
class QPainter;
class QPdfDocument;
class QPrinter;
class Session;
class QWidget;

/// Brings the printed documents out of the program: as files, and onto paper.
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    DocumentCommands(const Session &session, Prompts &prompts, QWidget *window);

    /// Does what the page asks for, if it is one that shows documents.
    void serve(Page &page);
    /// Asks for a file and writes the full plan there, as it is usually printed.
    void exportPlan(publication::Format format);
    void printPlan();
    /// Asks for a folder and writes the crisis-day kit into it.
    void writeUsualKit();
    /// Asks for a PDF and says whether it is as Vigie wrote it, and whether it is of the open plan if there is one.
    void verifyPdf();
    /// Draws every page of the PDF on the printer's paper. Throws Error if it cannot be printed; what `progress` throws
    /// ends the print job.
    static void paint(const QByteArray &pdf, QPrinter &printer, const print::Progress &progress = {});

private:
    void exportAs(publication::Format format, const publication::Edition &edition);
    /// The same as a PDF with a password, which is asked for and kept nowhere.
    void exportProtected(const publication::Edition &edition);
    bool isPossible(publication::Format format, const publication::Edition &edition);
    void print(const publication::Edition &edition);
    void writeKit(const publication::Edition &edition);
    /// Documents that were kept: printed as they are, or saved under a name asked for.
    void printKept(const QByteArray &pdf);
    void saveKept(const QByteArray &pdf, const QString &name);
    publication::Edition usual() const;
    /// Asks how to print; false if that was thought better of.
    bool choosePrinter(QPrinter &printer, print::PageFormat format) const;
    template <typename Work> bool attempt(const QString &title, const QString &doing, Work work);
    /// What the PDF says of itself; nothing if its password was not given. Throws Error.
    std::optional<print::PdfProof> proofOf(const QByteArray &pdf);
    void showProof(const print::PdfProof &proof, const QString &path);
    void registerCopy(const print::Copy &copy, revisions::Medium medium);
    static void paintPages(QPdfDocument &document, QPainter &painter, QPrinter &printer,
                           const print::Progress &progress);

    const Session &m_session;
    Prompts &m_prompts;
    QWidget *m_window;
};
