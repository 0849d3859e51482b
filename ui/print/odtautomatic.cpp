// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odtautomatic.h"

#include "print/odtstyles.h"
#include "print/tablelayout.h"
#include "print/tonename.h"

#include <QMap>

namespace print {

using theme::Role;

namespace {
QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString inPoints(double units)
{
    return QString::number(units / paper::unitsPerPoint, 'f', 2) + QStringLiteral("pt");
}

/// Finds the tables and the colours of a document, in reading order.
class Collector
{
public:
    explicit Collector(const Document &document) : sheet(paper::sheet(document.format))
    {
        if (document.cover) {
            const Table facts = factsOf(*document.cover);
            const Table approvals = approvalsOf(*document.cover);
            if (!facts.rows.isEmpty())
                visit(facts);
            if (!approvals.columns.isEmpty())
                visit(approvals);
        }
        visitAll(document.blocks);
    }

    const paper::Sheet &sheet;
    struct Measured {
        QList<double> widths;
        bool isCompact = false;
    };
    QList<Measured> tables;
    QMap<QString, Cell> fills; ///< one cell for each style
    QSet<TextSize> sizes;      ///< beside the usual one

private:
    void visitAll(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &which) { visit(which); }, block);
    }
    void visit(const auto &) {}
    void visit(const Paragraph &paragraph) { sizes.insert(paragraph.size); }
    void visit(const std::shared_ptr<Box> &box)
    {
        if (box)
            visitAll(box->blocks);
    }
    void visit(const Table &table)
    {
        const TableLayout layout(table, {0, sheet.contentWidth(), sheet.contentHeight()}, {});
        tables.append({layout.columnWidths(), table.isCompact});
        sizes.insert(table.size);
        for (const TableRow &row : table.rows) {
            for (const Cell &cell : row.cells) {
                sizes.insert(cell.size);
                if (cell.fill.isValid())
                    fills.insert(cellStyle(cell), cell);
            }
        }
    }
};

void writeCellStyle(OdtXml &xml, const QString &name, const QColor &surface, const OdtXml::Attributes &borders,
                    QSizeF padding)
{
    const QString beside = inPoints(paper::pt(padding.width()));
    const QString around = inPoints(paper::pt(padding.height()));
    xml.open("style:style", {{"style:name", name}, {"style:family", latin("table-cell")}});
    OdtXml::Attributes properties{{"fo:padding-left", beside},
                                  {"fo:padding-right", beside},
                                  {"fo:padding-top", around},
                                  {"fo:padding-bottom", around}};
    if (surface.isValid())
        properties.append({"fo:background-color", surface.name()});
    xml.empty("style:table-cell-properties", properties + borders);
    xml.close();
}

void writeCellStyle(OdtXml &xml, const QString &name, const QColor &surface, const OdtXml::Attributes &borders,
                    double scale)
{
    writeCellStyle(xml, name, surface, borders, QSizeF(3.5, 3) * scale);
    writeCellStyle(xml, compactStyle(name), surface, borders, QSizeF(3.5, 1.3) * scale);
}

QString line(Role role)
{
    return QStringLiteral("0.5pt solid ") + paper::lightColor(role).name();
}

void writeCellStyles(OdtXml &xml, const Collector &found)
{
    const double scale = found.sheet.scale;
    const OdtXml::Attributes ruled{{"fo:border-bottom", line(Role::Border)}};
    for (int i = 0; i < toneCount; ++i) {
        const Tone tone = Tone(i);
        writeCellStyle(xml, cellStyle(Cell{{}, tone}), paper::ink(tone).surface, ruled, scale);
        const QColor surface = paper::ink(tone == Tone::None ? Tone::Accent : tone).surface;
        writeCellStyle(xml, headingCellStyle(tone), surface,
                       {{"fo:border-bottom", line(Role::Accent)}, {"style:vertical-align", latin("bottom")}}, scale);
    }
    for (auto fill = found.fills.begin(); fill != found.fills.end(); ++fill)
        writeCellStyle(xml, fill.key(), fill->fill, ruled, scale);
    writeCellStyle(xml, latin("CellGroup"), paper::lightColor(Role::Window), ruled, scale);
    writeCellStyle(xml, latin("CellSignature"), {}, {{"fo:border", line(Role::BorderStrong)}}, scale);
}

void writeTableStyles(OdtXml &xml, const Collector &found)
{
    for (int table = 0; table < found.tables.size(); ++table) {
        const auto &[widths, isCompact] = found.tables.at(table);
        xml.open("style:style", {{"style:name", tableStyle(table)}, {"style:family", latin("table")}});
        xml.empty("style:table-properties",
                  {{"style:width", inPoints(found.sheet.contentWidth() * found.sheet.scale)},
                   {"table:align", latin("margins")},
                   {"fo:margin-bottom", inPoints(paper::pt(isCompact ? 6 : 12) * found.sheet.scale)},
                   {"table:border-model", latin("collapsing")}});
        xml.close();

        for (int column = 0; column < widths.size(); ++column) {
            xml.open("style:style",
                     {{"style:name", columnStyle(table, column)}, {"style:family", latin("table-column")}});
            xml.empty("style:table-column-properties",
                      {{"style:column-width", inPoints(widths.at(column) * found.sheet.scale)}});
            xml.close();
        }
    }
}

void writeRowStyle(OdtXml &xml, const char *name, const OdtXml::Attributes &properties)
{
    xml.open("style:style", {{"style:name", latin(name)}, {"style:family", latin("table-row")}});
    xml.empty("style:table-row-properties", properties);
    xml.close();
}

void writeParagraphVariant(OdtXml &xml, const char *name, const char *parent, const OdtXml::Attributes &properties,
                           const OdtXml::Attributes &more = {})
{
    xml.open("style:style", OdtXml::Attributes{{"style:name", latin(name)},
                                               {"style:family", latin("paragraph")},
                                               {"style:parent-style-name", latin(parent)}} +
                                more);
    xml.empty("style:paragraph-properties", properties);
    xml.close();
}

/// A style that texts of several sizes are written in, and the named one that it is made from.
struct SizedStyle {
    const char *name;
    const char *parent;
    paper::Style style;
    const char *align = nullptr;
};
constexpr SizedStyle sizedStyles[] = {
    {"Text_20_body", "Text_20_body", paper::Style::Body},
    {"BoxText", "Text_20_body", paper::Style::Body},
    {"Lead", "Lead", paper::Style::Lead},
    {"Small", "Small", paper::Style::Small},
    {"Missing", "Missing", paper::Style::Body},
    {"Table_20_text", "Table_20_text", paper::Style::Cell},
    {"TextCenter", "Table_20_text", paper::Style::Cell, "center"},
    {"TextEnd", "Table_20_text", paper::Style::Cell, "end"},
    {"CompactText", "CompactText", paper::Style::CompactCell},
    {"CompactCenter", "CompactText", paper::Style::CompactCell, "center"},
    {"CompactEnd", "CompactText", paper::Style::CompactCell, "end"},
    {"Table_20_heading", "Table_20_heading", paper::Style::CellHeading},
    {"HeadingCenter", "Table_20_heading", paper::Style::CellHeading, "center"},
    {"HeadingEnd", "Table_20_heading", paper::Style::CellHeading, "end"},
    {"Table_20_group", "Table_20_group", paper::Style::CellHeading},
    {"Table_20_label", "Table_20_label", paper::Style::CellHeading},
};

void writeSizedStyle(OdtXml &xml, const SizedStyle &which, TextSize size, double scale)
{
    xml.open("style:style", {{"style:name", sizedStyle(latin(which.name), size)},
                             {"style:family", latin("paragraph")},
                             {"style:parent-style-name", latin(which.parent)}});
    OdtXml::Attributes paragraph{{"style:line-height-at-least", inPoints(paper::leading(which.style, size) * scale)}};
    if (which.align)
        paragraph.append({"fo:text-align", latin(which.align)});
    if (qstrcmp(which.name, "BoxText") == 0)
        paragraph += OdtXml::Attributes{{"fo:margin-left", latin("11pt")}, {"fo:margin-right", latin("11pt")}};
    xml.empty("style:paragraph-properties", paragraph);
    const int pixels = paper::font(which.style, paper::Weight::Normal, size).pixelSize();
    xml.empty("style:text-properties", {{"fo:font-size", inPoints(pixels * scale)}});
    xml.close();
}

void writeSizedStyles(OdtXml &xml, const QSet<TextSize> &sizes, double scale)
{
    for (const TextSize size : {TextSize::Large, TextSize::Larger, TextSize::Largest}) {
        for (const SizedStyle &style : sizedStyles) {
            if (sizes.contains(size))
                writeSizedStyle(xml, style, size, scale);
        }
    }
}

// Text stands to the right of a small figure in a cell.
void writeFigureStyle(OdtXml &xml)
{
    xml.open("style:style", {{"style:name", latin("CellFigure")}, {"style:family", latin("graphic")}});
    xml.empty("style:graphic-properties", {{"style:wrap", latin("right")},
                                           {"style:number-wrapped-paragraphs", latin("no-limit")},
                                           {"style:horizontal-pos", latin("left")},
                                           {"style:horizontal-rel", latin("paragraph")},
                                           {"style:vertical-pos", latin("top")},
                                           {"style:vertical-rel", latin("paragraph")},
                                           {"fo:margin-right", latin("5pt")}});
    xml.close();
}

void writeParagraphVariants(OdtXml &xml, double scale)
{
    const OdtXml::Attributes center{{"fo:text-align", latin("center")}};
    const OdtXml::Attributes end{{"fo:text-align", latin("end")}};
    writeParagraphVariant(xml, "TextCenter", "Table_20_text", center);
    writeParagraphVariant(xml, "TextEnd", "Table_20_text", end);
    writeParagraphVariant(xml, "CompactCenter", "CompactText", center);
    writeParagraphVariant(xml, "CompactEnd", "CompactText", end);
    writeParagraphVariant(xml, "HeadingCenter", "Table_20_heading", center);
    writeParagraphVariant(xml, "HeadingEnd", "Table_20_heading", end);
    const OdtXml::Attributes onNewPage{{"fo:break-before", latin("page")}};
    for (int level = 1; level <= 3; ++level) {
        const QByteArray number = QByteArray::number(level);
        // At the top of a page nothing stands above. Word processors take both spaces from the same style.
        const QString under = inPoints(paper::pt(spaceUnderHeading(level)) * scale);
        const OdtXml::Attributes atTop{{"fo:margin-top", latin("0pt")}, {"fo:margin-bottom", under}};
        writeParagraphVariant(xml, "Heading" + number + "AtTop", "Heading_20_" + number, atTop);
        writeParagraphVariant(xml, "Heading" + number + "OnNewPage", "Heading_20_" + number, onNewPage + atTop);
    }
    writeParagraphVariant(xml, "PageBreak", "Standard", onNewPage);
    writeParagraphVariant(xml, "WritingLine", "Text_20_body",
                          {{"fo:border-bottom", line(Role::BorderStrong)}, {"style:join-border", latin("false")}});
    writeParagraphVariant(xml, "CoverStart", "Cover_20_classification", {},
                          {{"style:master-page-name", latin("Cover")}});
    writeParagraphVariant(xml, "BoxText", "Text_20_body",
                          {{"fo:margin-left", latin("11pt")}, {"fo:margin-right", latin("11pt")}});
    writeParagraphVariant(xml, "ContentsStart", "Contents_20_heading", onNewPage);
    for (int i = 0; i < toneCount; ++i) {
        const QString tone = toneName(Tone(i));
        xml.open("style:style", {{"style:name", QStringLiteral("BoxTitle_") + tone},
                                 {"style:family", latin("paragraph")},
                                 {"style:parent-style-name", latin("Box_20_title")}});
        xml.empty("style:paragraph-properties",
                  {{"fo:border-left", QStringLiteral("3pt solid ") + paper::edge(Tone(i)).name()},
                   {"fo:padding-left", latin("8pt")}});
        xml.empty("style:text-properties", {{"fo:color", paper::edge(Tone(i)).name()}});
        xml.close();
        xml.open("style:style", {{"style:name", QStringLiteral("Box_") + tone}, {"style:family", latin("section")}});
        const Tone surface = i == 0 ? Tone::Muted : Tone(i);
        xml.empty("style:section-properties", {{"fo:background-color", paper::ink(surface).surface.name()},
                                               {"text:dont-balance-text-columns", latin("false")},
                                               {"style:editable", latin("false")}});
        xml.close();
    }
}
} // namespace

QString tableStyle(int table)
{
    return QStringLiteral("Table%1").arg(table + 1);
}

QString columnStyle(int table, int column)
{
    return QStringLiteral("Table%1.C%2").arg(table + 1).arg(column + 1);
}

QString cellStyle(const Cell &cell)
{
    return cell.fill.isValid() ? QStringLiteral("CellFill_") + cell.fill.name().mid(1)
                               : QStringLiteral("Cell_") + toneName(cell.tone);
}

QString compactStyle(const QString &cellStyle)
{
    return cellStyle + QStringLiteral("_compact");
}

QString sizedStyle(const QString &paragraphStyle, TextSize size)
{
    return size == TextSize::Normal ? paragraphStyle : paragraphStyle + u'_' + sizeName(size);
}

QString headingCellStyle(Tone tone)
{
    return QStringLiteral("CellHeading_") + toneName(tone);
}

Table factsOf(const Cover &cover)
{
    Table table;
    table.hasHeadings = false;
    table.columns = {ColumnSpec{}, ColumnSpec{}};
    for (const auto &[label, value] : cover.facts)
        table.rows.append({.cells = {Cell{{{Run{label}}}}, Cell{{{Run{value}}}}}});
    return table;
}

Table approvalsOf(const Cover &cover)
{
    Table table;
    for (const QString &heading : cover.approvalHeadings)
        table.columns.append({heading});
    for (const QStringList &line : cover.approvals) {
        TableRow row;
        for (qsizetype i = 0; i < std::max(line.size(), table.columns.size()); ++i)
            row.cells.append(Cell{{{Run{line.value(i)}}}});
        table.rows.append(row);
    }
    return table;
}

void writeAutomaticStyles(OdtXml &xml, const Document &document)
{
    const Collector found(document);
    xml.open("office:automatic-styles");
    writeTableStyles(xml, found);
    writeCellStyles(xml, found);
    writeRowStyle(xml, "RowWhole", {{"fo:keep-together", latin("always")}});
    writeRowStyle(xml, "RowLong", {{"fo:keep-together", latin("auto")}});
    writeRowStyle(xml, "RowSignature",
                  {{"fo:keep-together", latin("always")}, {"style:min-row-height", latin("34pt")}});
    writeParagraphVariants(xml, found.sheet.scale);
    writeSizedStyles(xml, found.sizes, found.sheet.scale);
    writeFigureStyle(xml);
    xml.close();
}

} // namespace print
