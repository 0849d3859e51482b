// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/onepage.h"

#include "print/flowbuilder.h"
#include "print/pagecomposer.h"

namespace print {

bool fitsOnePage(const QList<Block> &blocks, PageFormat format)
{
    const QSet<QString> noAnchors; // whether a text is a link does not change its width
    FlowBuilder builder(paper::sheet(format), noAnchors);
    builder.add(blocks);
    const Flow flow = builder.take();
    return composePages(flow).pages.size() <= 1;
}

QList<Block> fittedToOnePage(const Heading &heading, int count, const std::function<QList<Block>(int)> &version)
{
    QList<Block> blocks = version(0);
    for (int i = 1; i < count && !fitsOnePage(QList<Block>{heading} + blocks); ++i)
        blocks = version(i);
    return blocks;
}

} // namespace print
