// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section that says which solutions in place help each function in each scenario, and what nothing covers.
void coverageMatrix(ChapterWriter &writer);

} // namespace print
