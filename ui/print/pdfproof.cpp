// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfproof.h"

#include "error.h"
#include "print/pdfdigest.h"
#include "print/pdfevidence.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

namespace print {

namespace {
Error unreadable(const QString &why)
{
    return Error(
        QCoreApplication::translate("Errors", "The PDF cannot be read (%1): it is damaged or no PDF at all.").arg(why));
}

void open(QPDF &file, const QByteArray &pdf, const QString &password)
try {
    file.setSuppressWarnings(true);
    file.processMemoryFile("PDF", pdf.constData(), size_t(pdf.size()), password.toUtf8().constData());
} catch (const QPDFExc &error) {
    if (error.getErrorCode() != qpdf_e_password)
        throw unreadable(QString::fromStdString(error.getMessageDetail()));
    throw Error(
        password.isEmpty()
            ? QCoreApplication::translate("Errors", "The PDF is protected by a password: give it to have it checked.")
            : QCoreApplication::translate("Errors", "The password is not that of the PDF: check it."));
}

void compare(const std::vector<QByteArray> &written, const std::vector<QByteArray> &found, PdfProof &proof)
{
    proof.pagesWritten = qsizetype(written.size());
    proof.pagesFound = qsizetype(found.size());
    for (size_t page = 0; page < std::min(written.size(), found.size()); ++page) {
        if (written[page] != found[page])
            proof.changedPages.append(qsizetype(page) + 1);
    }
}
} // namespace

PdfProof readProof(const QByteArray &pdf, const QString &password)
{
    QPDF file;
    open(file, pdf, password);
    try {
        const auto identity = identityIn(file);
        if (!identity)
            throw Error(QCoreApplication::translate(
                "Errors", "The PDF was not printed by Vigie, or another program has written it anew."));
        PdfProof proof{*identity, 0, 0, {}, attachmentIn(file)};
        compare(digestsIn(file), pageDigests(file), proof);
        return proof;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throw unreadable(QString::fromUtf8(error.what()));
    }
}

} // namespace print
