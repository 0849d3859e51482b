// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/marks.h"
#include "print/pdfforms.h"
#include "print/pdfoptions.h"

namespace print {

/// What is laid on a page: a page of other forms, which live as long as the file is being written.
struct PdfLayer {
    const PdfForms *forms;
    int page;
};
/// From the bottom to the top.
using PdfPage = std::vector<PdfLayer>;

/// Joins the painted pages, what leads through them and what is asked for beside them into one PDF. Throws Error.
QByteArray assemble(const Document &document, const std::vector<PdfPage> &pages, const Marks &marks,
                    const PdfOptions &options);

} // namespace print
