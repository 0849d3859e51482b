// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

#include <QHash>

namespace print {

/// The pages that anchors stand on, filled in once they are known; pages count from 0.
using PageNumbers = QHash<QString, int>;

/// The table of contents: headings of levels 1 and 2, dots, page numbers. Its extent does not depend on the numbers, so
/// it is laid out first; the numbers are looked up when it is drawn.
Flow contentsFlow(const Document &document, const std::vector<HeadingMark> &headings,
                  const std::shared_ptr<const PageNumbers> &pages);

} // namespace print
