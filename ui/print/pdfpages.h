// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfassembly.h"
#include "print/pdffile.h"

namespace print {

/// The numbers under which pages were written.
struct WrittenPages {
    std::vector<int> pages;
    int tree = 0;
    std::vector<QByteArray> digests; ///< as pageDigests() will find them, if wanted
};

enum class PageDigests { Wanted, LeftOut };

/// Writes the pages, what is laid on them and the links between them.
WrittenPages writePages(PdfFile &file, const std::vector<PdfPage> &pages, const paper::Sheet &sheet, const Marks &marks,
                        PageDigests digests);

} // namespace print
