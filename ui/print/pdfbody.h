// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfcache.h"
#include "print/pdfpart.h"
#include "print/preparation.h"
#include "print/progress.h"

namespace print {

/// Some consecutive pages of a document, and the figures that lie on them.
struct PdfBody {
    PdfCache::Part pages;
    PdfCache::Part figures; ///< one page for each of the places that `pages` keeps for figures
};

/// All chapters of the document, laid out and painted on all cores; where parts are kept, only what has changed.
/// `painter` paints what falls to the caller's thread, the one that may draw figures.
std::vector<PdfBody> paintBody(const Prepared &prepared, const Parts &parts, PartsPainter &painter,
                               const Progress &progress);

} // namespace print
