// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfassembly.h"

#include "error.h"
#include "print/pdfnavigation.h"
#include "print/pdfproperties.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace print {

namespace {
std::unique_ptr<QPDF> open(const QByteArray &bytes)
{
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("pages", bytes.constData(), size_t(bytes.size()));
    return file;
}

// The painter writes one stream per page. Declared a form, it is copied as it is, still compressed.
QPDFObjectHandle asForm(QPDFPageObjectHelper page)
{
    QPDFObjectHandle stream = page.getObjectHandle().getKey("/Contents");
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", page.getMediaBox().shallowCopy());
    dictionary.replaceKey("/Resources", page.getObjectHandle().getKey("/Resources"));
    return stream;
}

void layBeneath(QPDF &target, QPDFPageObjectHelper page, const QPDFObjectHandle &form)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    objects.replaceKey("/Body", form);
    resources.replaceKey("/XObject", objects);
    page.addPageContents(target.newStream("q /Body Do Q\n"), true);
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}
} // namespace

QByteArray assemble(const Document &document, const QByteArray &frames, const std::vector<PdfPart> &parts,
                    int firstPage, const Marks &marks)
try {
    const std::unique_ptr<QPDF> file = open(frames);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*file).getAllPages();
    std::vector<std::unique_ptr<QPDF>> opened; // forms point into their files until the end
    size_t target = size_t(firstPage);
    for (const PdfPart &part : parts) {
        if (part.pageCount == 0)
            continue;
        opened.push_back(open(part.pdf));
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*opened.back()).getAllPages())
            layBeneath(*file, pages.at(target++), file->copyForeignObject(asForm(page)));
    }
    addNavigation(*file, pages, paper::sheet(document.format), marks);
    addProperties(*file, document);
    return written(*file);
} catch (const std::exception &error) {
    throw Error(
        QCoreApplication::translate("Errors", "The pages could not be put together into a PDF (%1). Print again.")
            .arg(QString::fromUtf8(error.what())));
}

} // namespace print
