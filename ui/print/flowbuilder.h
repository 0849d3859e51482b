// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

class TableLayout;

/// Breaks blocks into strips: which lines and rows there are, how far apart they stand and which must stay together.
class FlowBuilder
{
public:
    /// Called now and then with the strips so far, of which it may take away the first.
    using Drain = std::function<void(Flow &)>;
    explicit FlowBuilder(const paper::Sheet &sheet, const QSet<QString> &anchors, const Drain &drain = {});

    void add(const Block &block);
    void add(const QList<Block> &blocks);
    /// The strips of everything added; the last two are kept together so that no page holds a single line.
    Flow take();

private:
    struct Space {
        double before = 0;
        double after = 0;
    };

    void addBlock(const Heading &heading);
    void addBlock(const Paragraph &paragraph);
    void addBlock(const List &list);
    void addBlock(const Table &table);
    void addBlock(const Figure &figure);
    void addBlock(const WritingSpace &space);
    void addBlock(const PageBreak &);
    void addBlock(const std::shared_ptr<Box> &box);

    void addRows(const TableLayout &layout, int repeated, Space space);
    void openBox(const Box &box);
    void closeBox(const Box &box, size_t firstStrip);
    /// Appends the lines of a text, never leaving its first or last line alone on a page.
    void addLines(const std::shared_ptr<const TextLayout> &layout, double indent, Space space);
    enum class Caption { Above, Below };
    void addCaption(const QString &caption, Caption where);
    void append(Strip strip, Space space);
    void drain();

    const QSet<QString> &m_anchors;
    Drain m_drain;
    Flow m_flow;
    double m_left = 0;
    double m_width;
    double m_pageHeight; ///< of the content
    double m_spaceAfter = 0;
    bool m_startPage = false;
    int m_box = -1;
};

} // namespace print
