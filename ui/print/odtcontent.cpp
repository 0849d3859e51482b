// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odtcontent.h"

#include "print/figuresvg.h"
#include "print/odtautomatic.h"
#include "print/paper.h"
#include "print/plaintext.h"
#include "print/tonename.h"

namespace print {

namespace {
constexpr int longCell = 1500;  ///< characters from which a row may break across pages
constexpr int writingLines = 3; ///< a text document does not know how much of its page is left

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

OdtXml::Attributes styled(const char *name, TextSize size = TextSize::Normal)
{
    return {{"text:style-name", sizedStyle(latin(name), size)}};
}

enum class TableKind { Ordinary, Signatures };

/// Writes the body of one document.
class ContentWriter
{
public:
    explicit ContentWriter(const Prepared &prepared)
        : m_prepared(prepared), m_document(prepared.document),
          m_xml("office:document-content", {{"office:version", latin("1.3")}})
    {}

    OdtContent write()
    {
        writeAutomaticStyles(m_xml, m_document);
        m_xml.open("office:body");
        m_xml.open("office:text");
        writeCover();
        writeContents();
        write(m_document.blocks);
        m_result.xml = m_xml.finish();
        return m_result;
    }

private:
    void paragraph(const char *style, const QString &text, TextSize size = TextSize::Normal)
    {
        m_xml.open("text:p", styled(style, size));
        m_xml.text(text);
        m_xml.close();
        m_isAtStart = false;
    }

    void writeCover()
    {
        if (!m_document.cover)
            return;
        const Cover &cover = *m_document.cover;
        QStringList marks{cover.confidentiality, m_document.watermark};
        marks.removeAll(QString());
        paragraph("CoverStart", marks.join(QStringLiteral(" \u00b7 ")));
        paragraph("Cover_20_organisation", cover.organisation);
        paragraph("Cover_20_title", cover.title);
        paragraph("Cover_20_subtitle", cover.subtitle);
        const Table facts = factsOf(cover);
        if (!facts.rows.isEmpty())
            writeTable(facts, TableKind::Ordinary);
        const Table approvals = approvalsOf(cover);
        if (!approvals.columns.isEmpty())
            writeTable(approvals, TableKind::Signatures);
        if (!m_document.hasContents || m_prepared.headings.empty())
            m_breakPending = true;
    }

    void writeContents()
    {
        if (!m_document.hasContents || m_prepared.headings.empty())
            return;
        m_xml.open("text:table-of-content", {{"text:name", latin("Contents")}, {"text:protected", latin("true")}});
        writeContentsSource();
        m_xml.open("text:index-body");
        m_xml.open("text:index-title", {{"text:name", latin("ContentsTitle")}});
        paragraph(m_isAtStart ? "Contents_20_heading" : "ContentsStart", m_document.contentsTitle);
        m_xml.close();
        for (const HeadingMark &heading : m_prepared.headings) {
            if (heading.level <= 2)
                writeContentsEntry(heading);
        }
        m_xml.close();
        m_xml.close();
        m_breakPending = true;
    }

    // What a word processor makes of the contents when asked to update them.
    void writeContentsSource()
    {
        m_xml.open("text:table-of-content-source", {{"text:outline-level", latin("2")}});
        m_xml.open("text:index-title-template", styled("Contents_20_heading"));
        m_xml.text(m_document.contentsTitle);
        m_xml.close();
        for (int level = 1; level <= 2; ++level) {
            m_xml.open("text:table-of-content-entry-template",
                       {{"text:outline-level", QString::number(level)},
                        {"text:style-name", level == 1 ? latin("Contents_20_1") : latin("Contents_20_2")}});
            m_xml.empty("text:index-entry-link-start");
            m_xml.empty("text:index-entry-text");
            m_xml.empty("text:index-entry-tab-stop",
                        {{"style:type", latin("right")}, {"style:leader-char", latin(".")}});
            m_xml.empty("text:index-entry-page-number");
            m_xml.empty("text:index-entry-link-end");
            m_xml.close();
        }
        m_xml.close();
    }

    void writeContentsEntry(const HeadingMark &heading)
    {
        const QString name = identifier(heading.anchor);
        m_xml.open("text:p", styled(heading.level == 1 ? "Contents_20_1" : "Contents_20_2"));
        m_xml.open("text:a", {{"xlink:type", latin("simple")},
                              {"xlink:href", u'#' + name},
                              {"text:style-name", latin("Index_20_Link")},
                              {"text:visited-style-name", latin("Index_20_Link")}});
        m_xml.text(heading.text);
        m_xml.empty("text:tab");
        m_xml.open("text:bookmark-ref", {{"text:reference-format", latin("page")}, {"text:ref-name", name}});
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &which) { writeBlock(which); }, block);
    }

    void writeBookmark(const QString &anchor)
    {
        if (anchor.isEmpty() || m_written.contains(anchor))
            return;
        m_written.insert(anchor);
        m_xml.empty("text:bookmark", {{"text:name", identifier(anchor)}});
    }

    void writeText(const Text &text)
    {
        for (const Run &run : text) {
            int opened = 0;
            const auto wrap = [this, &opened](bool isWanted, const char *name, const OdtXml::Attributes &attributes) {
                if (!isWanted)
                    return;
                m_xml.open(name, attributes);
                ++opened;
            };
            const bool isLink = !run.link.isEmpty() && m_prepared.anchors.contains(run.link);
            wrap(isLink, "text:a",
                 {{"xlink:type", latin("simple")},
                  {"xlink:href", u'#' + identifier(run.link)},
                  {"text:style-name", latin("Internet_20_link")},
                  {"text:visited-style-name", latin("Internet_20_link")}});
            wrap(run.muted, "text:span", styled("Muted"));
            wrap(run.large, "text:span", styled("Number"));
            wrap(run.bold, "text:span", styled("Strong"));
            wrap(run.italic, "text:span", styled("Emphasis"));
            m_xml.text(closed(run.text));
            for (; opened > 0; --opened)
                m_xml.close();
        }
    }

    // A break asked for before something that cannot carry it needs a paragraph of its own.
    void breakPage()
    {
        if (std::exchange(m_breakPending, false) && !m_isAtStart)
            m_xml.empty("text:p", styled("PageBreak"));
        m_isAtStart = false;
    }

    void writeBlock(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        const bool wantsPage = std::exchange(m_breakPending, false) || heading.onNewPage;
        const QString style = (m_isAtStart ? QStringLiteral("Heading%1AtTop")
                               : wantsPage ? QStringLiteral("Heading%1OnNewPage")
                                           : QStringLiteral("Heading_20_%1"))
                                  .arg(level);
        m_isAtStart = false;
        m_xml.open("text:h", {{"text:style-name", style}, {"text:outline-level", QString::number(level)}});
        writeBookmark(heading.anchor);
        m_xml.text(heading.text);
        m_xml.close();
    }

    void writeBlock(const Paragraph &paragraph)
    {
        breakPage();
        static const char *const names[] = {"Text_20_body", "Lead", "Small", "Missing"};
        const bool isBoxText = m_boxDepth > 0 && paragraph.style == ParagraphStyle::Body;
        m_xml.open("text:p", styled(isBoxText ? "BoxText" : names[int(paragraph.style)], paragraph.size));
        writeBookmark(paragraph.anchor);
        writeText(paragraph.text);
        m_xml.close();
    }

    void writeBlock(const List &list)
    {
        breakPage();
        m_xml.open("text:list", styled(m_boxDepth > 0  ? (list.numbered ? "Box_20_numbers" : "Box_20_bullets")
                                       : list.numbered ? "Numbers"
                                                       : "Bullets"));
        for (const Text &item : list.items) {
            m_xml.open("text:list-item");
            m_xml.open("text:p", styled("Text_20_body"));
            writeText(item);
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
    }

    void writeBlock(const WritingSpace &space)
    {
        breakPage();
        for (int line = 0; line < (space.least > 0 ? space.least : writingLines); ++line)
            m_xml.empty("text:p", styled("WritingLine"));
    }

    void writeBlock(const PageBreak &) { m_breakPending = true; }

    void writeBlock(const Table &table)
    {
        breakPage();
        if (!table.caption.isEmpty())
            paragraph("Caption", table.caption);
        writeTable(table, TableKind::Ordinary);
    }

    void writeTable(const Table &table, TableKind kind)
    {
        qsizetype columns = table.columns.size();
        for (const TableRow &row : table.rows)
            columns = std::max(columns, row.heading ? 1 : row.cells.size());
        const int number = m_tables++;
        if (columns == 0 || (table.rows.isEmpty() && !table.hasHeadings))
            return;
        m_xml.open("table:table", {{"table:name", tableStyle(number)}, {"table:style-name", tableStyle(number)}});
        for (int column = 0; column < columns; ++column)
            m_xml.empty("table:table-column", {{"table:style-name", columnStyle(number, column)}});
        if (table.hasHeadings)
            writeHeadings(table, columns, kind);
        for (const TableRow &row : table.rows)
            writeRow(table, row, columns, kind);
        if (table.rows.isEmpty()) // OpenDocument wants a row beside the headings
            writeRow(table, {}, columns, kind);
        m_xml.close();
    }

    void writeHeadings(const Table &table, qsizetype columns, TableKind kind)
    {
        static const char *const names[] = {"Table_20_heading", "HeadingCenter", "HeadingEnd"};
        const QString style =
            roomStyle(table, kind == TableKind::Signatures ? latin("CellSignature") : headingCellStyle(table.tone));
        m_xml.open("table:table-header-rows");
        m_xml.open("table:table-row", {{"table:style-name", latin("RowWhole")}});
        for (qsizetype column = 0; column < columns; ++column) {
            const ColumnSpec spec = table.columns.value(column);
            m_xml.open("table:table-cell", {{"table:style-name", style}, {"office:value-type", latin("string")}});
            paragraph(names[int(spec.align)], spec.heading, table.size);
            m_xml.close();
        }
        m_xml.close();
        m_xml.close();
    }

    static QString roomStyle(const Table &table, const QString &cellStyle)
    {
        return table.isCompact ? compactStyle(cellStyle) : cellStyle;
    }

    static bool isLong(const TableRow &row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            qsizetype length = 0;
            for (const Text &text : cell.paragraphs) {
                for (const Run &run : text)
                    length += run.text.size() + 40 * run.text.count(u'\n');
            }
            return length > longCell;
        });
    }

    void writeRow(const Table &table, const TableRow &row, qsizetype columns, TableKind kind)
    {
        const char *style = kind == TableKind::Signatures ? "RowSignature" : isLong(row) ? "RowLong" : "RowWhole";
        m_xml.open("table:table-row", {{"table:style-name", latin(style)}});
        m_anchor = row.anchor;
        if (row.heading) {
            writeCell(row.cells.value(0), roomStyle(table, latin("CellGroup")), "Table_20_group", columns, table.size);
        } else {
            for (qsizetype column = 0; column < columns; ++column) {
                static const char *const roomy[] = {"Table_20_text", "TextCenter", "TextEnd"};
                static const char *const compact[] = {"CompactText", "CompactCenter", "CompactEnd"};
                const auto &names = table.isCompact ? compact : roomy;
                const bool isLabel = !table.hasHeadings && !table.isGrid && column == 0;
                const Cell cell = row.cells.value(column);
                const QString cellName = kind == TableKind::Signatures ? latin("CellSignature") : cellStyle(cell);
                writeCell(cell, roomStyle(table, cellName),
                          isLabel ? "Table_20_label" : names[int(table.columns.value(column).align)], 1,
                          std::max(table.size, cell.size));
            }
        }
        m_xml.close();
    }

    void writeCell(const Cell &cell, const QString &cellName, const char *paragraphName, qsizetype columns,
                   TextSize size)
    {
        OdtXml::Attributes attributes{{"table:style-name", cellName}, {"office:value-type", latin("string")}};
        if (columns > 1)
            attributes.append({"table:number-columns-spanned", QString::number(columns)});
        m_xml.open("table:table-cell", attributes);
        const bool isInverse = cell.fill.isValid() && paper::ink(cell).text == QColor(Qt::white);
        const QList<Text> paragraphs = cell.paragraphs.isEmpty() ? QList<Text>{{}} : cell.paragraphs;
        for (const Text &text : paragraphs) {
            m_xml.open("text:p", styled(paragraphName, size));
            writeBookmark(std::exchange(m_anchor, QString()));
            if (cell.figure && &text == &paragraphs.first())
                writeFrame(*cell.figure, "paragraph", 1);
            if (isInverse)
                m_xml.open("text:span", styled("Inverse"));
            if (cell.bold)
                m_xml.open("text:span", styled("Strong"));
            writeText(text);
            for (int i = int(isInverse) + int(cell.bold); i > 0; --i)
                m_xml.close();
            m_xml.close();
        }
        m_xml.close();
        for (qsizetype i = 1; i < columns; ++i)
            m_xml.empty("table:covered-table-cell");
    }

    void writeBlock(const Figure &figure)
    {
        if (figure.sizeMm.isEmpty())
            return;
        breakPage();
        const double scale = std::min({1.0, 174 / figure.sizeMm.width(), 220 / figure.sizeMm.height()});
        m_xml.open("text:p", styled("Figure"));
        writeFrame(figure, "as-char", scale);
        m_xml.close();
        if (!figure.caption.isEmpty())
            paragraph("Figure_20_caption", figure.caption);
    }

    void writeFrame(const Figure &figure, const char *anchor, double scale)
    {
        const int number = int(m_result.pictures.size()) + 1;
        const QString path = QStringLiteral("Pictures/figure%1.svg").arg(number);
        m_result.pictures.append({path, svg(figure)});
        const auto millimetres = [scale](double value) {
            return QString::number(value * scale, 'f', 1) + QStringLiteral("mm");
        };
        OdtXml::Attributes frame{{"draw:name", QStringLiteral("Figure%1").arg(number)},
                                 {"text:anchor-type", latin(anchor)},
                                 {"svg:width", millimetres(figure.sizeMm.width())},
                                 {"svg:height", millimetres(figure.sizeMm.height())}};
        if (qstrcmp(anchor, "paragraph") == 0)
            frame.append({"draw:style-name", latin("CellFigure")});
        m_xml.open("draw:frame", frame);
        m_xml.empty("draw:image", {{"xlink:href", path},
                                   {"xlink:type", latin("simple")},
                                   {"xlink:show", latin("embed")},
                                   {"xlink:actuate", latin("onLoad")},
                                   {"draw:mime-type", latin("image/svg+xml")}});
        m_xml.line("svg:title", figure.caption);
        m_xml.line("svg:desc", figure.alternative);
        m_xml.close();
    }

    void writeBlock(const std::shared_ptr<Box> &box)
    {
        if (!box)
            return;
        breakPage();
        const QByteArray tone = toneName(box->tone).toLatin1();
        m_xml.open("text:section",
                   {{"text:style-name", latin("Box_" + tone)}, {"text:name", QStringLiteral("Box%1").arg(++m_boxes)}});
        if (!box->title.isEmpty())
            paragraph(("BoxTitle_" + tone).constData(), box->title);
        ++m_boxDepth;
        write(box->blocks);
        --m_boxDepth;
        m_xml.close();
    }

    const Prepared &m_prepared;
    const Document &m_document;
    OdtXml m_xml;
    OdtContent m_result;
    QSet<QString> m_written;
    QString m_anchor; ///< of the row being written, until its first paragraph
    int m_tables = 0;
    int m_boxes = 0;
    int m_boxDepth = 0;
    bool m_breakPending = false;
    bool m_isAtStart = true;
};
} // namespace

OdtContent odtContent(const Prepared &prepared)
{
    return ContentWriter(prepared).write();
}

} // namespace print
