// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// The style sheet of the HTML document, for screen and paper, in the colours of the PDF.
QString htmlStyle(PageFormat format);

} // namespace print
