// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// The tables of the document as one CSV file (RFC 4180; UTF-8 with a mark, so that spreadsheets see it): each after a
/// line with the headings it stands under and its caption, an empty line between them. Separated by ";" in French,
/// where the comma is the decimal sign, else by ",". Drawings and paragraphs stay on paper.
///
/// What a spreadsheet would take for a formula gets a leading apostrophe; amounts and telephone numbers do not.
QByteArray csv(const Document &document);

} // namespace print
