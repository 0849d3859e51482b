// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// What the functions need at least, cumulated by delay: quantities of people, places and equipment, and for shared
/// services how many functions wait for each.
void resourceRequirements(ChapterWriter &writer);

} // namespace print
