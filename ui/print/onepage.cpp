// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/onepage.h"

#include "print/flowbuilder.h"
#include "print/pagecomposer.h"
#include "print/pdfkey.h"
#include "print/printmemory.h"

#include <algorithm>

namespace print {

bool fitsPages(const QList<Block> &blocks, int pages, PageFormat format, PrintMemory *memory)
{
    if (memory) {
        PdfKey key("fits", format);
        key.add(pages);
        key.addBlocks(blocks, {});
        return memory->recall(key.result(), [&] { return fitsPages(blocks, pages, format); });
    }
    const QSet<QString> noAnchors; // whether a text is a link does not change its width
    FlowBuilder builder(paper::sheet(format), noAnchors);
    builder.add(blocks);
    const Flow flow = builder.take();
    return composePages(flow).pages.size() <= size_t(pages);
}

QList<Block> fittedToPages(const Heading &heading, int pages, int count,
                           const std::function<QList<Block>(int)> &version, PageFormat format, PrintMemory *memory)
{
    const auto isEnough = [&](int which) {
        return fitsPages(QList<Block>{heading} + version(which), pages, format, memory);
    };
    int first = isEnough(0) ? 0 : 1; // the usual case is looked at first, the others by halves
    for (int end = first == 0 ? 0 : count - 1; first < end;) {
        const int middle = (first + end) / 2;
        if (isEnough(middle))
            end = middle;
        else
            first = middle + 1;
    }
    return version(std::min(first, count - 1));
}

} // namespace print
