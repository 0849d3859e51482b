// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/marks.h"

class QPDF;
class QPDFPageObjectHelper;

namespace print {

/// Adds what leads through a PDF: links, named destinations, nested bookmarks and page labels.
void addNavigation(QPDF &file, std::vector<QPDFPageObjectHelper> &pages, const paper::Sheet &sheet, const Marks &marks);

} // namespace print
