// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/onepage.h"

#include "print/flowbuilder.h"
#include "print/pagecomposer.h"

namespace print {

bool fitsPages(const QList<Block> &blocks, int pages, PageFormat format)
{
    const QSet<QString> noAnchors; // whether a text is a link does not change its width
    FlowBuilder builder(paper::sheet(format), noAnchors);
    builder.add(blocks);
    const Flow flow = builder.take();
    return composePages(flow).pages.size() <= size_t(pages);
}

QList<Block> fittedToPages(const Heading &heading, int pages, int count,
                           const std::function<QList<Block>(int)> &version, PageFormat format)
{
    QList<Block> blocks = version(0);
    for (int i = 1; i < count && !fitsPages(QList<Block>{heading} + blocks, pages, format); ++i)
        blocks = version(i);
    return blocks;
}

} // namespace print
