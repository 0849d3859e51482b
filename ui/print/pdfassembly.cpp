// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfassembly.h"

#include "error.h"
#include "print/imposition.h"
#include "print/pdfevidence.h"
#include "print/pdfnavigation.h"
#include "print/pdfproperties.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace print {

namespace {
QPDFObjectHandle mediaBox(const paper::Sheet &sheet)
{
    const QSizeF size = sheet.printedSize();
    const QPDFObjectHandle zero = QPDFObjectHandle::newInteger(0);
    return QPDFObjectHandle::newArray(
        {zero, zero, QPDFObjectHandle::newReal(size.width(), 2), QPDFObjectHandle::newReal(size.height(), 2)});
}

QPDFObjectHandle pageOf(QPDF &file, const PdfPage &layers, const QPDFObjectHandle &box)
{
    QPDFObjectHandle objects = QPDFObjectHandle::newDictionary();
    std::string shown;
    for (size_t i = 0; i < layers.size(); ++i) {
        const std::string name = "/L" + std::to_string(i);
        objects.replaceKey(name, file.copyForeignObject(layers[i].forms->form(layers[i].page)));
        shown += "q " + name + " Do Q\n";
    }
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", objects);
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", box);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", file.newStream(shown));
    return file.makeIndirectObject(page);
}

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

QByteArray written(QPDF &file, const PdfOptions &options)
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
} // namespace

QByteArray assemble(const Document &document, const std::vector<PdfPage> &pages, const Marks &marks,
                    const PdfOptions &options)
try {
    const paper::Sheet &sheet = paper::sheet(document.format);
    QPDF file;
    file.emptyPDF();
    QPDFPageDocumentHelper helper(file);
    for (const PdfPage &layers : pages)
        helper.addPage(pageOf(file, layers, mediaBox(sheet)), false);
    std::vector<QPDFPageObjectHelper> all = helper.getAllPages();
    if (document.folding)
        foldTwice(file, *document.folding); // nobody walks through a folded sheet on a screen
    else
        addNavigation(file, all, sheet, marks);
    addProperties(file, document);
    if (options.attachment)
        attach(file, *options.attachment, document.printedAt);
    if (options.identity)
        addEvidence(file, *options.identity);
    return written(file, options);
} catch (const std::exception &error) {
    throw Error(
        QCoreApplication::translate("Errors", "The pages could not be put together into a PDF (%1). Print again.")
            .arg(QString::fromUtf8(error.what())));
}

} // namespace print
