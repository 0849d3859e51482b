// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/documents.h"

namespace print {

/// The document without its parts: what stands on its cover and on every page.
Document documentFrame(const ChapterWriter &writer, const DocumentKind &kind, const PrintOptions &options);

/// The title at the head of the first page, and what the document speaks of.
void addTitle(ChapterWriter &writer, const Document &document);

} // namespace print
