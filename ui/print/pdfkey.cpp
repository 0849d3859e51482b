// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfkey.h"

#include <QPainter>
#include <QPicture>

#include <algorithm>

namespace print {

/// Reads blocks into a key. Each struct is taken apart as a whole, so that a member more does not build unless somebody
/// thinks of it here: a forgotten one would leave old pages in the preview.
class PdfKey::Blocks
{
public:
    Blocks(PdfKey &key, const QSet<QString> &anchors) : m_key(key), m_anchors(anchors) {}

    void add(const QList<Block> &blocks)
    {
        m_key.add(double(blocks.size()));
        for (const Block &block : blocks) {
            m_key.add(double(block.index()));
            std::visit([this](const auto &which) { addBlock(which); }, block);
        }
    }

private:
    template <typename... Values> void addAll(const Values &...values) { (addOne(values), ...); }
    void addOne(const QString &text) { m_key.add(text); }
    void addOne(double number) { m_key.add(number); }
    template <typename Choice>
    requires std::is_enum_v<Choice>
    void addOne(Choice choice) { m_key.add(int(choice)); }
    void addOne(const QColor &color) { m_key.add(color.isValid() ? double(color.rgba()) : -1); }
    void addOne(const QSizeF &size) { addAll(size.width(), size.height()); }

    template <typename Item> void addOne(const QList<Item> &items)
    {
        m_key.add(double(items.size()));
        for (const Item &item : items)
            addOne(item);
    }

    template <typename Shared> void addOne(const std::shared_ptr<Shared> &shared)
    {
        m_key.add(shared != nullptr);
        if (shared)
            addBlock(*shared);
    }

    void addOne(const Run &run)
    {
        const auto &[text, bold, italic, muted, link, large, file] = run; // no file is opened from a PDF
        addAll(text, bold, italic, muted, link, large, m_anchors.contains(link));
    }

    void addOne(const Cell &cell)
    {
        const auto &[paragraphs, tone, fill, bold, size, figure] = cell;
        addAll(paragraphs, tone, fill, bold, size, figure);
    }

    void addOne(const ColumnSpec &column)
    {
        const auto &[heading, weight, align] = column;
        addAll(heading, weight, align);
    }

    void addOne(const TableRow &row)
    {
        const auto &[cells, anchor, heading] = row;
        addAll(cells, anchor, heading);
    }

    void addBlock(const Heading &block)
    {
        const auto &[level, text, anchor, onNewPage] = block;
        addAll(level, text, anchor, onNewPage);
    }

    void addBlock(const Paragraph &block)
    {
        const auto &[text, style, anchor, size] = block;
        addAll(text, style, anchor, size);
    }

    void addBlock(const List &block)
    {
        const auto &[items, numbered] = block;
        addAll(items, numbered);
    }

    void addBlock(const Table &block)
    {
        const auto &[columns, rows, hasHeadings, caption, tone, isCompact, isSheet, isGrid, size] = block;
        addAll(columns, rows, hasHeadings, caption, tone, isCompact, isSheet, isGrid, size);
    }

    void addBlock(const Figure &block)
    {
        const auto &[draw, sizeMm, caption, alternative, content] = block; // neither drawn nor said on the page itself
        // Where the same figure stands twice, it is painted once.
        const auto known = std::ranges::find(m_figures, &block);
        addAll(sizeMm, caption, double(known - m_figures.begin()));
        if (known == m_figures.end())
            m_figures.push_back(&block);
    }

    void addBlock(const WritingSpace &block)
    {
        const auto &[least] = block;
        addAll(least);
    }

    void addBlock(const PageBreak &) {}

    void addBlock(const Box &block)
    {
        const auto &[title, tone, blocks, isCompact] = block;
        addAll(title, tone, isCompact);
        add(blocks);
    }

    void addBlock(const std::shared_ptr<Box> &block) { addOne(block); }

    PdfKey &m_key;
    const QSet<QString> &m_anchors;
    std::vector<const Figure *> m_figures;
};

PdfKey::PdfKey(const char *role, PageFormat format)
{
    add(QString::fromLatin1(role));
    add(int(format));
}

void PdfKey::add(const QString &text)
{
    add(double(text.size()));
    m_bytes.append(reinterpret_cast<const char *>(text.constData()), text.size() * 2);
}

void PdfKey::add(double number)
{
    m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void PdfKey::add(const QStringList &texts)
{
    add(double(texts.size()));
    for (const QString &text : texts)
        add(text);
}

void PdfKey::add(const std::vector<HeadingMark> &headings)
{
    add(double(headings.size()));
    for (const HeadingMark &heading : headings) {
        add(heading.level);
        add(heading.text);
        add(heading.anchor);
    }
}

void PdfKey::add(const Cover &cover)
{
    add(QStringList{cover.organisation, cover.title, cover.subtitle, cover.confidentiality});
    for (const auto &[label, value] : cover.facts)
        add(QStringList{label, value});
    add(cover.approvalHeadings);
    for (const QStringList &line : cover.approvals)
        add(line);
}

void PdfKey::add(const QList<Block> &blocks, const QSet<QString> &anchors)
{
    Blocks(*this, anchors).add(blocks);
}

void PdfKey::addDrawing(const Figure &figure)
{
    if (!figure.key.isEmpty()) {
        add(double(figure.key.size()));
        m_bytes.append(figure.key);
        return;
    }
    QPicture picture;
    QPainter painter(&picture);
    if (figure.draw)
        figure.draw(painter, QRectF(QPointF(0, 0), figure.sizeMm * 72 / 25.4));
    painter.end();
    m_bytes.append(picture.data(), qsizetype(picture.size()));
}

} // namespace print
