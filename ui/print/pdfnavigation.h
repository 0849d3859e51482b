// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/marks.h"

class QPDF;
class QPDFObjectHandle;

namespace print {

/// Adds what leads to the pages of a PDF: named destinations, nested bookmarks and page labels.
void addNavigation(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const paper::Sheet &sheet,
                   const Marks &marks);

} // namespace print
