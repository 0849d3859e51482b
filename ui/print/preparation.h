// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

/// A document made ready for rendering: every heading has an anchor of its own, and all anchors are known.
struct Prepared {
    Document document;
    std::vector<HeadingMark> headings; ///< in reading order
    QSet<QString> anchors;
};

Prepared prepare(const Document &document);

} // namespace print
