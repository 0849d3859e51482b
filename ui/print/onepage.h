// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

#include <functional>

namespace print {

/// Whether the blocks end on the page they begin on, printed on a page of their own.
bool fitsOnePage(const QList<Block> &blocks, PageFormat format = PageFormat::A4);

/// The first of `count` versions, each shorter than the one before, that fits one page after `heading`; the last one if
/// none does. `version(0)` is the fullest.
QList<Block> fittedToOnePage(const Heading &heading, int count, const std::function<QList<Block>(int)> &version);

} // namespace print
