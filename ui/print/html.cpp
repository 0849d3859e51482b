// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/html.h"

#include "print/figuresvg.h"
#include "print/htmlstyle.h"
#include "print/paper.h"
#include "print/plaintext.h"
#include "print/preparation.h"
#include "print/tonename.h"

#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace print {

namespace {
using Attributes = QList<std::pair<QString, QString>>;

QString tag(const char *name)
{
    return QString::fromLatin1(name);
}

Attributes withClass(const QString &name)
{
    return name.isEmpty() ? Attributes() : Attributes{{tag("class"), name}};
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u' ' + second;
}

/// Writes one document.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Prepared &prepared) : m_prepared(prepared), m_document(prepared.document), m_xml(&m_text)
    {}

    QByteArray write()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeCharacters(QStringLiteral("\n"));
        open("html", {{tag("lang"), m_document.locale.bcp47Name()}});
        writeHead();
        open("body");
        writeCover();
        writeContents();
        open("main");
        write(m_document.blocks);
        close();
        writeColophon();
        m_xml.writeEndDocument();
        return m_text.toUtf8();
    }

private:
    void open(const char *name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(tag(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, clean(value));
        m_xml.writeCharacters(QString()); // never <td/>: a browser would leave it open
    }
    void close() { m_xml.writeEndElement(); }

    void element(const char *name, const QString &text, const Attributes &attributes = {})
    {
        open(name, attributes);
        characters(text);
        close();
    }

    void characters(const QString &text)
    {
        const QStringList lines = clean(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(tag("br"));
            m_xml.writeCharacters(lines.at(i));
        }
    }

    void meta(const char *name, const QString &content)
    {
        m_xml.writeEmptyElement(tag("meta"));
        m_xml.writeAttribute(tag("name"), tag(name));
        m_xml.writeAttribute(tag("content"), content);
    }

    void writeHead()
    {
        open("head");
        m_xml.writeEmptyElement(tag("meta"));
        m_xml.writeAttribute(tag("charset"), tag("utf-8"));
        meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
        meta("author", oneLine(m_document.author));
        meta("generator", QStringLiteral("Vigie " VIGIE_VERSION));
        element("title", oneLine(m_document.planTitle) + QStringLiteral(" \u2013 ") + oneLine(m_document.title));
        open("style");
        m_xml.writeCharacters(htmlStyle(m_document.format));
        close();
        close();
    }

    void writeCover()
    {
        const Cover cover = m_document.cover.value_or(Cover{
            m_document.organisation, m_document.planTitle, m_document.title, {}, {}, {}, m_document.confidentiality});
        open("header", withClass(tag("cover")));
        paragraphUnlessEmpty("classification", cover.confidentiality);
        paragraphUnlessEmpty("classification watermark", m_document.watermark);
        paragraphUnlessEmpty("organisation", cover.organisation);
        paragraphUnlessEmpty("title", cover.title);
        paragraphUnlessEmpty("subtitle", cover.subtitle);
        Table facts;
        facts.hasHeadings = false;
        for (const auto &[label, value] : cover.facts)
            facts.rows.append({.cells = {Cell{{{Run{label}}}}, Cell{{{Run{value}}}}}});
        if (!facts.rows.isEmpty())
            writeBlock(facts);
        writeSignatures(cover);
        close();
    }

    void paragraphUnlessEmpty(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            element("p", text, withClass(tag(name)));
    }

    void writeSignatures(const Cover &cover)
    {
        if (cover.approvalHeadings.isEmpty())
            return;
        open("table", withClass(tag("signatures")));
        open("thead");
        open("tr");
        for (const QString &heading : cover.approvalHeadings)
            element("th", heading, {{tag("scope"), tag("col")}});
        close();
        close();
        open("tbody");
        for (const QStringList &line : cover.approvals) {
            open("tr");
            for (qsizetype i = 0; i < std::max(line.size(), cover.approvalHeadings.size()); ++i)
                element("td", line.value(i));
            close();
        }
        close();
        close();
    }

    void writeContents()
    {
        if (!m_document.hasContents || m_prepared.headings.empty())
            return;
        open("nav", {{tag("aria-label"), oneLine(m_document.contentsTitle)}});
        element("p", m_document.contentsTitle);
        open("ol");
        std::vector<const HeadingMark *> entries;
        for (const HeadingMark &heading : m_prepared.headings) {
            if (heading.level <= 2)
                entries.push_back(&heading);
        }
        for (auto entry = entries.begin(); entry != entries.end();) {
            openEntry(**entry++);
            const auto end =
                std::find_if(entry, entries.end(), [](const HeadingMark *other) { return other->level == 1; });
            if (entry != end)
                open("ol");
            const bool isNested = entry != end;
            for (; entry != end; ++entry) {
                openEntry(**entry);
                close();
            }
            if (isNested)
                close();
            close();
        }
        close();
        close();
    }

    void openEntry(const HeadingMark &heading)
    {
        open("li");
        element("a", heading.text, {{tag("href"), u'#' + identifier(heading.anchor)}});
    }

    void writeColophon()
    {
        open("footer", withClass(tag("colophon")));
        const QString digits = oneLine(m_document.fingerprint);
        for (const QString &line :
             {m_document.planTitle, m_document.version, m_document.status, m_document.confidentiality,
              digits.isEmpty() ? QString() : QStringLiteral("SHA-256 ") + digits, m_document.dataDate,
              m_document.printDate, m_document.uncontrolledNotice}) {
            if (!line.isEmpty())
                element("div", line);
        }
        close();
    }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &which) { writeBlock(which); }, block);
    }

    Attributes withId(Attributes attributes, const QString &anchor)
    {
        if (!anchor.isEmpty() && !m_written.contains(anchor)) {
            m_written.insert(anchor);
            attributes.append({tag("id"), identifier(anchor)});
        }
        return attributes;
    }

    void writeText(const Text &text)
    {
        for (const Run &run : text) {
            const bool isLink = !run.link.isEmpty() && m_prepared.anchors.contains(run.link);
            int opened = 0;
            const auto wrap = [&](bool isWanted, const char *name, const Attributes &attributes) {
                if (isWanted) {
                    open(name, attributes);
                    ++opened;
                }
            };
            wrap(isLink, "a", {{tag("href"), u'#' + identifier(run.link)}});
            wrap(!run.file.isEmpty(), "a",
                 {{tag("href"), QString::fromLatin1(QUrl::toPercentEncoding(run.file, "/"))}});
            wrap(run.bold, "strong", {});
            wrap(run.italic, "em", {});
            wrap(run.muted, "span", withClass(tag("muted")));
            wrap(run.large, "span", withClass(tag("number")));
            characters(closed(run.text));
            for (; opened > 0; --opened)
                close();
        }
    }

    void writeBlock(const Heading &heading)
    {
        const char *const names[] = {"h1", "h2", "h3"};
        element(names[std::clamp(heading.level, 1, 3) - 1], heading.text, withId({}, heading.anchor));
    }

    void writeBlock(const Paragraph &paragraph)
    {
        static const char *const names[] = {"", "lead", "small", "missing"};
        const QString classes = joined(tag(names[int(paragraph.style)]), sizeName(paragraph.size));
        open("p", withId(withClass(classes), paragraph.anchor));
        writeText(paragraph.text);
        close();
    }

    void writeBlock(const List &list)
    {
        open(list.numbered ? "ol" : "ul");
        for (const Text &item : list.items) {
            open("li");
            writeText(item);
            close();
        }
        close();
    }

    void writeBlock(const Table &table)
    {
        qsizetype columns = table.columns.size();
        for (const TableRow &row : table.rows)
            columns = std::max(columns, row.heading ? 1 : row.cells.size());
        open("table", withClass(sizeName(table.size)));
        if (!table.caption.isEmpty())
            element("caption", table.caption);
        if (table.hasHeadings && columns > 0) {
            open("thead");
            open("tr");
            for (qsizetype i = 0; i < columns; ++i)
                element("th", table.columns.value(i).heading,
                        Attributes{{tag("scope"), tag("col")}} + withClass(alignment(table, i)));
            close();
            close();
        }
        open("tbody");
        for (const TableRow &row : table.rows)
            writeRow(table, row, columns);
        close();
        close();
    }

    static QString alignment(const Table &table, qsizetype column)
    {
        static const char *const names[] = {"", "center", "end"};
        return tag(names[int(table.columns.value(column).align)]);
    }

    void writeRow(const Table &table, const TableRow &row, qsizetype columns)
    {
        open("tr", withId({}, row.anchor));
        if (row.heading) {
            writeCell("th", row.cells.value(0),
                      {{tag("scope"), tag("rowgroup")}, {tag("colspan"), QString::number(columns)}}, {});
        } else {
            for (qsizetype i = 0; i < columns; ++i) {
                const bool isLabel = !table.hasHeadings && !table.isGrid && i == 0;
                writeCell(isLabel ? "th" : "td", row.cells.value(i),
                          isLabel ? Attributes{{tag("scope"), tag("row")}} : Attributes(), alignment(table, i));
            }
        }
        close();
    }

    void writeCell(const char *name, const Cell &cell, Attributes attributes, const QString &alignment)
    {
        QStringList classes;
        if (!alignment.isEmpty())
            classes.append(alignment);
        if (cell.bold)
            classes.append(tag("strong"));
        if (cell.size != TextSize::Normal)
            classes.append(sizeName(cell.size));
        if (cell.fill.isValid()) {
            const paper::Ink ink = paper::ink(cell);
            attributes.append(
                {tag("style"), QStringLiteral("background:%1;color:%2").arg(ink.surface.name(), ink.text.name())});
        } else if (cell.tone != Tone::None) {
            classes.append(QStringLiteral("tone-") + toneName(cell.tone));
        }
        open(name, attributes + withClass(classes.join(u' ')));
        if (cell.figure)
            writeSvg(*cell.figure);
        for (const Text &text : cell.paragraphs) {
            open("p");
            writeText(text);
            close();
        }
        close();
    }

    void writeBlock(const Figure &figure)
    {
        open("figure");
        if (!figure.sizeMm.isEmpty())
            writeSvg(figure);
        if (!figure.caption.isEmpty())
            element("figcaption", figure.caption);
        close();
    }

    void writeSvg(const Figure &figure)
    {
        QXmlStreamReader reader(svg(figure));
        bool isRoot = true;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                m_xml.writeEndElement();
            else if (token == QXmlStreamReader::Characters)
                m_xml.writeCharacters(reader.text().toString());
            if (token != QXmlStreamReader::StartElement)
                continue;
            // Without namespaces: a browser knows <svg>, but no prefix before it.
            m_xml.writeStartElement(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                m_xml.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            if (!std::exchange(isRoot, false))
                continue;
            m_xml.writeAttribute(tag("role"), tag("img"));
            m_xml.writeAttribute(tag("aria-label"),
                                 clean(figure.alternative.isEmpty() ? figure.caption : figure.alternative));
        }
    }

    void writeBlock(const WritingSpace &)
    {
        open("div", withClass(tag("writing")));
        close();
    }

    void writeBlock(const PageBreak &) {}

    void writeBlock(const std::shared_ptr<Box> &box)
    {
        if (!box)
            return;
        const Tone surface = box->tone == Tone::None ? Tone::Muted : box->tone;
        open("section", withClass(QStringLiteral("box box-%1 tone-%2").arg(toneName(box->tone), toneName(surface))));
        if (!box->title.isEmpty())
            element("p", box->title, withClass(tag("box-title")));
        write(box->blocks);
        close();
    }

    const Prepared &m_prepared;
    const Document &m_document;
    QString m_text;
    QXmlStreamWriter m_xml;
    QSet<QString> m_written;
};
} // namespace

QByteArray html(const Document &document)
{
    const Prepared prepared = prepare(document);
    return HtmlWriter(prepared).write();
}

} // namespace print
