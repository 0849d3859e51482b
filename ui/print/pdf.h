// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfoptions.h"
#include "print/progress.h"
#include "print/tree.h"

namespace print {

/// The document as a PDF: cover, contents, running header and footer, bookmarks, links, properties. To be called in the
/// application's thread (figures are painted there); chapters are laid out on all cores. Throws Error when it cannot be
/// put together.
QByteArray pdf(const Document &document, const PdfOptions &options, const Progress &progress = {});
/// The same without anything beside the pages.
QByteArray pdf(const Document &document, const Progress &progress = {});

} // namespace print
