// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// Write the document to `path`, replacing what is there only once everything is written. Throw Error (Unreadable) when
/// that cannot be done; then the old file is still there, and no half one.
void writePdf(const Document &document, const QString &path);
void writeOdt(const Document &document, const QString &path);
void writeHtml(const Document &document, const QString &path);

} // namespace print
