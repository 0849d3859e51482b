// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// The document as one self-contained HTML page (UTF-8, well-formed XML): nothing is fetched, nothing runs. Figures are
/// inline SVG with their alternative in words.
QByteArray html(const Document &document);

} // namespace print
