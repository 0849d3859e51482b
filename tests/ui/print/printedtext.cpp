// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printedtext.h"

using namespace print;

PrintedText::PrintedText(const Document &document)
{
    texts << document.title << document.planTitle << document.organisation << document.status
          << document.confidentiality << document.author << document.uncontrolledNotice << document.contentsTitle
          << document.pageWord << document.dataDate << document.printDate;
    words << document.title << document.uncontrolledNotice << document.contentsTitle << document.pageWord;
    if (document.cover) {
        texts << document.cover->title << document.cover->subtitle;
        words << document.cover->subtitle << document.cover->approvalHeadings;
        for (const auto &[label, value] : document.cover->facts) {
            words << label;
            texts << value;
        }
    }
    read(document.blocks);
    texts << words;
}

void PrintedText::read(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            read(*heading);
        else if (const auto *table = std::get_if<Table>(&block))
            read(*table);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            read(paragraph->text);
            if (!paragraph->anchor.isEmpty())
                anchors << paragraph->anchor;
            if (paragraph->style == ParagraphStyle::Missing) {
                ++missing;
                if (!missingPerChapter.isEmpty())     // cards have no chapters
                    if (!missingPerChapter.isEmpty()) // cards begin without a chapter
                        ++missingPerChapter.last();
            }
        } else if (const auto *list = std::get_if<List>(&block)) {
            for (const Text &item : list->items)
                read(item);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            words << figure->caption;
            texts << figure->alternative;
        } else if (const auto *box = std::get_if<std::shared_ptr<Box>>(&block)) {
            words << (*box)->title;
            read((*box)->blocks);
        }
    }
}

void PrintedText::read(const Heading &heading)
{
    texts << heading.text;
    if (!heading.anchor.isEmpty())
        anchors << heading.anchor;
    if (heading.anchor.startsWith(QLatin1String("chapter-")) || heading.anchor.startsWith(QLatin1String("section-")))
        words << heading.text;
    if (heading.level != 1)
        return;
    chapters << heading.text;
    missingPerChapter << 0;
}

void PrintedText::read(const Table &table)
{
    for (const ColumnSpec &column : table.columns)
        texts << column.heading;
    texts << table.caption;
    for (const TableRow &row : table.rows) {
        if (!row.anchor.isEmpty())
            anchors << row.anchor;
        if (!row.heading && row.cells.size() != table.columns.size())
            malformed << QStringLiteral("%1 cells under %2").arg(row.cells.size()).arg(table.columns.value(0).heading);
        for (const Cell &cell : row.cells) {
            for (const Text &text : cell.paragraphs)
                read(text);
        }
        const bool isFact = !table.hasHeadings && table.columns.size() == 2 && row.cells.value(0).bold;
        if (isFact)
            words << row.cells.first().paragraphs.value(0).value(0).text;
    }
}

void PrintedText::read(const Text &text)
{
    QString all;
    for (const Run &run : text) {
        all += run.text;
        if (!run.link.isEmpty())
            links << run.link;
    }
    texts << all;
}
