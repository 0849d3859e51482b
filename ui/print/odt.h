// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// The document as an OpenDocument text: real headings, table heading rows, table of contents, header and footer with
/// page fields. Throws Error when it cannot be put together.
QByteArray odt(const Document &document);

} // namespace print
