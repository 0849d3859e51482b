// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section with every single loss that makes functions miss their objectives, the gravest first.
void weakPointSection(ChapterWriter &writer);

} // namespace print
