// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odt.h"

#include "print/odtcontent.h"
#include "print/odtstyles.h"
#include "print/odtxml.h"
#include "print/plaintext.h"
#include "print/zipfile.h"

namespace print {

namespace {
const QByteArray mimeType("application/vnd.oasis.opendocument.text");

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray manifest(const OdtContent &content)
{
    OdtXml xml("manifest:manifest", {{"manifest:version", latin("1.3")}});
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(latin("/"), QString::fromLatin1(mimeType));
    for (const char *file : {"content.xml", "styles.xml", "meta.xml"})
        entry(latin(file), latin("text/xml"));
    for (const auto &[path, bytes] : content.pictures)
        entry(path, latin("image/svg+xml"));
    return xml.finish();
}

QByteArray properties(const Document &document, const QDateTime &when)
{
    OdtXml xml("office:document-meta", {{"office:version", latin("1.3")}});
    xml.open("office:meta");
    xml.line("meta:generator", QStringLiteral("Vigie " VIGIE_VERSION));
    xml.line("dc:title", QStringLiteral("%1 \u2013 %2").arg(document.planTitle, document.title));
    xml.line("dc:subject",
             document.fingerprint.isEmpty() ? document.title : QStringLiteral("SHA-256 ") + document.fingerprint);
    xml.line("meta:initial-creator", document.author);
    xml.line("dc:creator", document.author);
    xml.line("dc:language", document.locale.bcp47Name());
    xml.line("meta:creation-date", when.toString(Qt::ISODate));
    xml.line("dc:date", when.toString(Qt::ISODate));
    return xml.finish();
}
} // namespace

QByteArray odt(const Document &document)
{
    const Prepared prepared = prepare(document);
    const OdtContent content = odtContent(prepared);
    const QDateTime when = document.printedAt.isValid() ? document.printedAt : QDateTime::currentDateTime();
    // The type stands first and uncompressed, so that a file can be recognised by its first bytes.
    QList<ZipEntry> entries{{latin("mimetype"), mimeType, ZipEntry::Method::Stored},
                            {latin("META-INF/manifest.xml"), manifest(content)},
                            {latin("content.xml"), content.xml},
                            {latin("styles.xml"), odtStyles(document)},
                            {latin("meta.xml"), properties(document, when)}};
    for (const auto &[path, bytes] : content.pictures)
        entries.append({path, bytes});
    return zipped(entries, when);
}

} // namespace print
