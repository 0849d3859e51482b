// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfproof.h"

#include "error.h"
#include "print/pdfdigest.h"
#include "print/pdfevidence.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <set>

namespace print {

namespace {
Error unreadable(const QString &why)
{
    return Error(
        QCoreApplication::translate("Errors", "The PDF cannot be read (%1): it is damaged or no PDF at all.").arg(why));
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf, const QString &password)
try {
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("PDF", pdf.constData(), size_t(pdf.size()), password.toUtf8().constData());
    return file;
} catch (const QPDFExc &error) {
    if (error.getErrorCode() != qpdf_e_password)
        throw unreadable(QString::fromStdString(error.getMessageDetail()));
    throw Error(
        password.isEmpty()
            ? QCoreApplication::translate("Errors", "The PDF is protected by a password: give it to have it checked.")
            : QCoreApplication::translate("Errors", "The password is not that of the PDF: check it."));
}

// A page taken out moves those after it: each is looked for wherever it stands.
QList<qsizetype> absentFrom(const std::vector<QByteArray> &others, const std::vector<QByteArray> &pages)
{
    const std::set<QByteArray> known(others.begin(), others.end());
    QList<qsizetype> result;
    for (size_t page = 0; page < pages.size(); ++page) {
        if (!known.contains(pages[page]))
            result.append(qsizetype(page) + 1);
    }
    return result;
}

bool areInOrder(const std::vector<QByteArray> &written, const std::vector<QByteArray> &found)
{
    auto from = written.begin();
    for (const QByteArray &page : found) {
        if (std::ranges::find(written, page) == written.end())
            continue;
        from = std::find(from, written.end(), page);
        if (from == written.end())
            return false;
        ++from;
    }
    return true;
}

void compare(const std::vector<QByteArray> &written, const std::vector<QByteArray> &found, PdfProof &proof)
{
    proof.pagesWritten = qsizetype(written.size());
    proof.pagesFound = qsizetype(found.size());
    if (written == found)
        return;
    proof.changedPages = absentFrom(written, found);
    proof.missingPages = absentFrom(found, written);
    proof.missingPages.removeIf([&](qsizetype page) { return proof.changedPages.contains(page); });
    proof.isInOrder = areInOrder(written, found);
}
} // namespace

PdfProof readProof(const QByteArray &pdf, const QString &password)
{
    const std::unique_ptr<QPDF> file = opened(pdf, password);
    try {
        const auto identity = identityIn(*file);
        if (!identity)
            throw Error(QCoreApplication::translate(
                "Errors", "The PDF was not printed by Vigie, or another program has written it anew."));
        PdfProof proof;
        proof.identity = *identity;
        proof.data = attachmentIn(*file);
        compare(digestsIn(*file), pageDigests([&] { return opened(pdf, password); }), proof);
        return proof;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throw unreadable(QString::fromUtf8(error.what()));
    }
}

} // namespace print
