// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfpart.h"

namespace print {

/// Joins the painted pages and what leads through them into one PDF. `frames` has every page; those from `firstPage` on
/// carry only header, footer and figures, and get the pages of the parts laid beneath. Throws Error.
QByteArray assemble(const Document &document, const QByteArray &frames, const std::vector<PdfPart> &parts,
                    int firstPage, const Marks &marks);

} // namespace print
