// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

class QPDF;

namespace print {

/// Writes the properties of a PDF: title, author, subject with the fingerprint, keywords, language, dates; both as the
/// information dictionary and as XMP.
void addProperties(QPDF &file, const Document &document);

} // namespace print
