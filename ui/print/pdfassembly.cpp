// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfassembly.h"

#include "error.h"
#include "print/imposition.h"
#include "print/pdfdigest.h"
#include "print/pdfevidence.h"
#include "print/pdfnavigation.h"
#include "print/pdfpages.h"
#include "print/pdfpreview.h"
#include "print/pdfproperties.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace print {

namespace {
// Whoever opens the file may read, copy and print; nobody knows the password that would allow more.
void encrypt(QPDFWriter &writer, const QString &password)
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray owner = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    const bool mayRead = true;
    const bool mayChange = false;
    const bool withProperties = true;
    writer.setR6EncryptionParameters(password.toUtf8().constData(), owner.constData(), mayRead, mayRead, mayChange,
                                     mayChange, mayChange, mayChange, qpdf_r3p_full, withProperties);
}

QByteArray rewritten(QPDF &file, const PdfOptions &options)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.5");
    if (!options.password.isEmpty())
        encrypt(writer, options.password);
    else
        writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->processMemoryFile("pages", pdf.constData(), size_t(pdf.size()));
    return file;
}

/// Puts together what was painted and what is said of it.
class Assembly
{
public:
    Assembly(const Document &document, const PdfOptions &options)
        : m_document(document), m_options(options), m_sheet(paper::sheet(document.format))
    {}

    QByteArray join(PdfFile &file, const std::vector<PdfPage> &pages, const Marks &marks)
    {
        const PageDigests digests = m_options.identity ? PageDigests::Wanted : PageDigests::LeftOut;
        const WrittenPages written = writePages(file, pages, m_sheet, marks, digests);
        const QByteArray result = finished(file, written, marks);
        return m_options.password.isEmpty() ? result : rewritten(*opened(result), m_options);
    }

    // Nobody walks through a folded sheet on a screen: it has no links.
    QByteArray fold(const std::vector<PdfPage> &pages, const Folding &folding)
    {
        PackedPdfFile file;
        const int tree = writePages(file, pages, m_sheet, {}, PageDigests::LeftOut).tree;
        const QByteArray pdf = file.finished(file.add("<</Type/Catalog/Pages " + pdfReference(tree) + ">>"));
        const std::unique_ptr<QPDF> sheets = opened(pdf);
        foldTwice(*sheets, folding);
        describe(*sheets, m_options.identity ? pageDigests(*sheets) : std::vector<QByteArray>());
        return rewritten(*sheets, m_options);
    }

private:
    void describe(QPDF &file, const std::vector<QByteArray> &digests) const
    {
        addProperties(file, m_document);
        if (m_options.attachment)
            attach(file, *m_options.attachment, m_document.printedAt);
        if (m_options.identity)
            addEvidence(file, *m_options.identity, digests);
    }

    // All but the pages is few enough to be made in memory, around places that the pages are known by.
    QByteArray finished(PdfFile &file, const WrittenPages &written, const Marks &marks) const
    {
        QPDF rest;
        rest.emptyPDF();
        PdfNumbers known;
        const auto standIn = [&](int number) {
            const QPDFObjectHandle object = rest.makeIndirectObject(QPDFObjectHandle::newDictionary());
            known[object.getObjGen()] = number;
            return object;
        };
        rest.getRoot().replaceKey("/Pages", standIn(written.tree));
        std::vector<QPDFObjectHandle> pages;
        for (const int page : written.pages)
            pages.push_back(standIn(page));
        addNavigation(rest, pages, m_sheet, marks);
        describe(rest, written.digests);
        const std::vector<int> roots = writeObjects({rest.getRoot(), rest.getTrailer().getKey("/Info")}, file, known);
        return file.finished(roots.front(), roots.back());
    }

    const Document &m_document;
    const PdfOptions &m_options;
    const paper::Sheet &m_sheet;
};
} // namespace

QByteArray assemble(const Document &document, const std::vector<PdfPage> &pages, const Marks &marks,
                    const PdfOptions &options)
try {
    Assembly assembly(document, options);
    if (document.folding)
        return assembly.fold(pages, *document.folding);
    if (options.cache) {
        PreviewFile file(*options.cache, pages);
        return assembly.join(file, pages, marks);
    }
    PackedPdfFile file;
    return assembly.join(file, pages, marks);
} catch (const std::exception &error) {
    throw Error(
        QCoreApplication::translate("Errors", "The pages could not be put together into a PDF (%1). Print again.")
            .arg(QString::fromUtf8(error.what())));
}

} // namespace print
