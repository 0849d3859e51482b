// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

#include <functional>

namespace print {

class PrintMemory;

/// Whether the blocks, printed from the top of a page on, take no more pages than that. With a `memory`, they are laid
/// out only if that has not been asked before.
bool fitsPages(const QList<Block> &blocks, int pages, PageFormat format = PageFormat::A4,
               PrintMemory *memory = nullptr);
/// Whether the blocks end on the page they begin on, printed on a page of their own.
inline bool fitsOnePage(const QList<Block> &blocks, PageFormat format = PageFormat::A4)
{
    return fitsPages(blocks, 1, format);
}

/// The first of `count` versions, each shorter than the one before, that fits so many pages after `heading`; the last
/// one if none does. `version(0)` is the fullest.
QList<Block> fittedToPages(const Heading &heading, int pages, int count,
                           const std::function<QList<Block>(int)> &version, PageFormat format = PageFormat::A4,
                           PrintMemory *memory = nullptr);
inline QList<Block> fittedToOnePage(const Heading &heading, int count, const std::function<QList<Block>(int)> &version)
{
    return fittedToPages(heading, 1, count, version);
}

} // namespace print
