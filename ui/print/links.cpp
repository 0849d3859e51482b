// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/links.h"

namespace print {

namespace {

void collect(const QList<Block> &blocks, QSet<QString> &anchors)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            anchors.insert(heading->anchor);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            anchors.insert(paragraph->anchor);
        else if (const auto *box = std::get_if<std::shared_ptr<Box>>(&block))
            collect((*box)->blocks, anchors);
        else if (const auto *table = std::get_if<Table>(&block)) {
            for (const TableRow &row : table->rows)
                anchors.insert(row.anchor);
        }
    }
}

void clean(Text &text, const QSet<QString> &anchors)
{
    for (Run &run : text) {
        if (!run.link.isEmpty() && !anchors.contains(run.link))
            run.link.clear();
    }
}

void clean(QList<Block> &blocks, const QSet<QString> &anchors)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            clean(paragraph->text, anchors);
        else if (auto *list = std::get_if<List>(&block)) {
            for (Text &item : list->items)
                clean(item, anchors);
        } else if (auto *box = std::get_if<std::shared_ptr<Box>>(&block))
            clean((*box)->blocks, anchors);
        else if (auto *table = std::get_if<Table>(&block)) {
            for (TableRow &row : table->rows) {
                for (Cell &cell : row.cells) {
                    for (Text &text : cell.paragraphs)
                        clean(text, anchors);
                }
            }
        }
    }
}

} // namespace

QSet<QString> anchorsIn(const QList<Block> &blocks)
{
    QSet<QString> anchors;
    collect(blocks, anchors);
    anchors.remove(QString());
    return anchors;
}

void dropDanglingLinks(QList<Block> &blocks)
{
    clean(blocks, anchorsIn(blocks));
}

} // namespace print
