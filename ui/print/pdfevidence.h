// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfoptions.h"

#include <vector>

class QPDF;

namespace print {

/// Puts a file into the PDF, as the data it was made from.
void attach(QPDF &file, const PdfAttachment &attachment, const QDateTime &when);

/// Notes in the file what it is a print of (document information, /Vigie…) and what its pages are like (page-piece
/// dictionary, PDF 32000-1, 14.5), by their digests. After addProperties(): it adds to the document information.
void addEvidence(QPDF &file, const PdfIdentity &identity, const std::vector<QByteArray> &digests);

/// What the file says it is; nothing if it was not printed with evidence.
std::optional<PdfIdentity> identityIn(QPDF &file);
/// What its pages were like when they were written.
std::vector<QByteArray> digestsIn(QPDF &file);
/// The data attached; nothing if there are none.
std::optional<PdfAttachment> attachmentIn(QPDF &file);

} // namespace print
