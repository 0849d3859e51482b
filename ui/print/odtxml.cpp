// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odtxml.h"

#include "print/plaintext.h"

namespace print {

namespace {
const std::pair<const char *, const char *> nameSpaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"xlink", "http://www.w3.org/1999/xlink"},
};
} // namespace

OdtXml::OdtXml(const char *root, const Attributes &attributes) : m_xml(&m_target)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QString::fromLatin1(root));
    for (const auto &[prefix, uri] : nameSpaces)
        m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QString::fromLatin1(uri));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(name), value);
}

void OdtXml::open(const char *name, const Attributes &attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(key), clean(value));
}

void OdtXml::close()
{
    m_xml.writeEndElement();
}

void OdtXml::empty(const char *name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void OdtXml::text(const QString &text)
{
    const QStringList lines = clean(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("text:line-break");
        words(lines.at(i));
    }
}

// OpenDocument folds spaces: those after the first, and those at the edges, are counted in elements.
void OdtXml::words(const QString &line)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u' ')
            continue;
        qsizetype end = i;
        while (end < line.size() && line.at(end) == u' ')
            ++end;
        const bool isEdge = i == 0 || end == line.size();
        const qsizetype kept = isEdge ? 0 : 1;
        if (end - i > kept) {
            m_xml.writeCharacters(line.mid(start, i + kept - start));
            empty("text:s", {{"text:c", QString::number(end - i - kept)}});
            start = end;
        }
        i = end - 1;
    }
    m_xml.writeCharacters(line.mid(start));
}

void OdtXml::line(const char *name, const QString &text)
{
    open(name);
    m_xml.writeCharacters(oneLine(text));
    close();
}

QByteArray OdtXml::finish()
{
    m_xml.writeEndDocument();
    return m_target.toUtf8();
}

} // namespace print
