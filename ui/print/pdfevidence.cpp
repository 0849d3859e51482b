// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfevidence.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <array>

namespace print {

namespace {
constexpr std::array texts{
    std::pair{"/VigieDocument", &PdfIdentity::document}, std::pair{"/VigieOnly", &PdfIdentity::only},
    std::pair{"/VigieLanguage", &PdfIdentity::language}, std::pair{"/VigiePlan", &PdfIdentity::planCode},
    std::pair{"/VigieTitle", &PdfIdentity::planTitle},   std::pair{"/VigieRevision", &PdfIdentity::version},
    std::pair{"/VigieStatus", &PdfIdentity::status},     std::pair{"/VigieFingerprint", &PdfIdentity::fingerprint}};
constexpr const char *dataDate = "/VigieDataDate";
constexpr const char *printedAt = "/VigiePrintedAt";
constexpr const char *piece = "/Vigie";

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

// What other programs left there may be of any kind.
QPDFObjectHandle entry(QPDFObjectHandle dictionary, const std::string &key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

QString string(QPDFObjectHandle dictionary, const std::string &key)
{
    QPDFObjectHandle value = entry(dictionary, key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

void addDigests(QPDF &file, const std::vector<QByteArray> &digests)
{
    std::string lines;
    for (const QByteArray &digest : digests)
        lines += digest.toHex().toStdString() + '\n';
    QPDFObjectHandle data = QPDFObjectHandle::newDictionary();
    data.replaceKey("/LastModified", entry(file.getTrailer().getKey("/Info"), "/CreationDate"));
    data.replaceKey("/Private", file.newStream(lines));
    QPDFObjectHandle pieces = QPDFObjectHandle::newDictionary();
    pieces.replaceKey(piece, data);
    file.getRoot().replaceKey("/PieceInfo", pieces);
}
} // namespace

void attach(QPDF &file, const PdfAttachment &attachment, const QDateTime &when)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(file, attachment.bytes.toStdString());
    stream.setSubtype(attachment.mimeType.toStdString());
    if (when.isValid())
        stream.setModDate(when.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
    const std::string name = attachment.name.toStdString();
    auto described = QPDFFileSpecObjectHelper::createFileSpec(file, name, stream);
    described.setDescription(attachment.description.toStdString());
    described.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(file).replaceEmbeddedFile(name, described);
    file.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({described.getObjectHandle()}));
}

void addEvidence(QPDF &file, const PdfIdentity &identity, const std::vector<QByteArray> &digests)
{
    QPDFObjectHandle info = file.getTrailer().getKey("/Info");
    for (const auto &[key, member] : texts)
        info.replaceKey(key, text(identity.*member));
    info.replaceKey(dataDate, text(identity.dataDate.toString(Qt::ISODate)));
    info.replaceKey(printedAt, text(identity.printedAt.toString(Qt::ISODate)));
    addDigests(file, digests);
}

std::optional<PdfIdentity> identityIn(QPDF &file)
{
    QPDFObjectHandle info = entry(file.getTrailer(), "/Info");
    PdfIdentity result;
    for (const auto &[key, member] : texts)
        result.*member = string(info, key);
    if (result.document.isEmpty() || result.fingerprint.isEmpty())
        return {};
    result.dataDate = QDate::fromString(string(info, dataDate), Qt::ISODate);
    result.printedAt = QDateTime::fromString(string(info, printedAt), Qt::ISODate);
    return result;
}

std::vector<QByteArray> digestsIn(QPDF &file)
{
    QPDFObjectHandle lines = entry(entry(entry(file.getRoot(), "/PieceInfo"), piece), "/Private");
    if (!lines.isStream())
        return {};
    const std::shared_ptr<Buffer> bytes = lines.getStreamData();
    const QByteArray all(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    std::vector<QByteArray> result;
    for (const QByteArray &line : all.trimmed().split('\n'))
        result.push_back(QByteArray::fromHex(line));
    return result;
}

std::optional<PdfAttachment> attachmentIn(QPDF &file)
{
    for (const auto &[name, described] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles()) {
        QPDFObjectHandle stream = described->getEmbeddedFileStream();
        if (!stream.isStream() || QPDFEFStreamObjectHelper(stream).getSubtype() != "application/json")
            continue;
        const std::shared_ptr<Buffer> bytes = stream.getStreamData();
        return PdfAttachment{
            QString::fromStdString(described->getFilename()),
            QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())),
            QStringLiteral("application/json"), QString::fromStdString(described->getDescription())};
    }
    return {};
}

} // namespace print
