// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfassembly.h"

namespace print {

/// The same pages, links and bookmarks as assemble() makes, for eyes on this screen only: parts that the cache has kept
/// are copied as they were written once, which takes a tenth of the time. Throws Error.
QByteArray previewOf(const Document &document, const std::vector<PdfPage> &pages, const Marks &marks, PdfCache &cache);

} // namespace print
