// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// The file styles.xml of an OpenDocument text: the named styles, the page, its header and footer.
QByteArray odtStyles(const Document &document);

/// The space under a heading, in points.
double spaceUnderHeading(int level);

} // namespace print
