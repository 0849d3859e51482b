// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/publication.h"

#include <QObject>

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

    /// Asks for a file and writes the document there; the full plan as it is usually printed unless an edition is said.
    void exportAs(publication::Format format);
    void exportAs(publication::Format format, const publication::Edition &edition);
    void print();
    void print(const publication::Edition &edition);
    /// Draws every page of the PDF on the printer's paper. Throws Error if it cannot be printed; what `progress` throws
    /// ends the print job.
    static void paint(const QByteArray &pdf, QPrinter &printer, const print::Progress &progress = {});

private:
    template <typename Work> void attempt(const QString &title, const QString &doing, Work work);
    static void paintPages(QPdfDocument &document, QPainter &painter, QPrinter &printer,
                           const print::Progress &progress);

    const Session &m_session;
    Prompts &m_prompts;
    QWidget *m_window;
};
