// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfproperties.h"

#include "print/plaintext.h"

#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QUtil.hh>

namespace print {

namespace {
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNamespace = QStringLiteral("http://ns.adobe.com/pdf/1.3/");

struct Properties {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language;
    QString program;
    QDateTime created;
};

QString listed(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts) {
        const QString line = oneLine(part);
        if (!line.isEmpty())
            present.append(line);
    }
    return present.join(separator);
}

Properties propertiesOf(const Document &document)
{
    const QString fingerprint =
        document.fingerprint.isEmpty() ? QString() : QStringLiteral("SHA-256 ") + document.fingerprint;
    Properties result;
    result.title = listed({document.planTitle, document.title}, QStringLiteral(" \u2013 "));
    result.author = listed({document.author, document.organisation}, QStringLiteral(", "));
    result.subject =
        listed({document.title, document.version, document.status, fingerprint}, QStringLiteral(" \u00b7 "));
    result.keywords = listed({document.organisation, document.confidentiality, document.version}, QStringLiteral(", "));
    result.language = document.locale.bcp47Name();
    result.program = QStringLiteral("Vigie " VIGIE_VERSION);
    result.created = document.printedAt.isValid() ? document.printedAt : QDateTime::currentDateTime();
    return result;
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

// D:20261014093000+02'00' (PDF 1.7, 7.9.4)
QString pdfDate(const QDateTime &when)
{
    const int offset = when.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2'%3'")
                             .arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    return QStringLiteral("D:") + when.toString(QStringLiteral("yyyyMMddHHmmss")) + zone;
}

void addInformation(QPDF &file, const Properties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(properties.title));
    info.replaceKey("/Author", text(properties.author));
    info.replaceKey("/Subject", text(properties.subject));
    info.replaceKey("/Keywords", text(properties.keywords));
    info.replaceKey("/Creator", text(properties.program));
    info.replaceKey("/Producer", text(properties.program));
    info.replaceKey("/CreationDate", text(pdfDate(properties.created)));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

// An XMP list: "Alt" with a language, "Seq" or "Bag" without.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (kind == QStringLiteral("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray packet(const Properties &properties)
{
    QByteArray result("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QString body;
    QXmlStreamWriter xml(&body);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdfNamespace, QStringLiteral("pdf"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), properties.title);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), properties.author);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), properties.subject);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), properties.language);
    xml.writeTextElement(pdfNamespace, QStringLiteral("Keywords"), properties.keywords);
    xml.writeTextElement(pdfNamespace, QStringLiteral("Producer"), properties.program);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), properties.program);
    const QDateTime zoned = properties.created.toOffsetFromUtc(properties.created.offsetFromUtc());
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), zoned.toString(Qt::ISODate));
    xml.writeEndDocument();
    return result + body.toUtf8() + "\n<?xpacket end=\"r\"?>";
}
} // namespace

void addProperties(QPDF &file, const Document &document)
{
    const Properties properties = propertiesOf(document);
    addInformation(file, properties);
    QPDFObjectHandle metadata = file.newStream(packet(properties).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", text(properties.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace print
