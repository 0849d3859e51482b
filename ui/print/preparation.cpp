// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/preparation.h"

namespace print {

namespace {
/// Walks all blocks, boxes included, and gives each heading an anchor that no other one has.
class Walk
{
public:
    explicit Walk(Prepared &result) : m_result(result) {}

    void visit(QList<Block> &blocks)
    {
        for (Block &block : blocks)
            std::visit([this](auto &which) { visitBlock(which); }, block);
    }

private:
    void visitBlock(Heading &heading)
    {
        if (heading.anchor.isEmpty() || m_result.anchors.contains(heading.anchor)) {
            heading.anchor = newAnchor();
        } else {
            m_owner = heading.anchor;
            m_count = 0;
        }
        m_result.anchors.insert(heading.anchor);
        m_result.headings.push_back({heading.level, heading.text, heading.anchor});
    }

    void visitBlock(Paragraph &paragraph) { remember(paragraph.anchor); }

    void visitBlock(Table &table)
    {
        for (const TableRow &row : std::as_const(table.rows))
            remember(row.anchor);
    }

    void visitBlock(std::shared_ptr<Box> &box)
    {
        if (!box)
            return;
        box = std::make_shared<Box>(*box); // the caller keeps its own
        visit(box->blocks);
    }

    void visitBlock(List &) {}
    void visitBlock(Figure &) {}
    void visitBlock(WritingSpace &) {}
    void visitBlock(PageBreak &) {}

    // Counted from the heading above that has an anchor of its own, so that a heading more in one chapter leaves those
    // of the others as they are.
    QString newAnchor()
    {
        QString result;
        do
            result = QStringLiteral("%1.%2").arg(m_owner).arg(++m_count);
        while (m_result.anchors.contains(result));
        return result;
    }

    void remember(const QString &anchor)
    {
        if (!anchor.isEmpty())
            m_result.anchors.insert(anchor);
    }

    Prepared &m_result;
    QString m_owner = QStringLiteral("heading");
    int m_count = 0;
};
} // namespace

Prepared prepare(const Document &document)
{
    Prepared result{document, {}, {}};
    Walk(result).visit(result.document.blocks);
    return result;
}

} // namespace print
