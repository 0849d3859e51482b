// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section that tells in words what changed in the content since the last approved version; of an approved plan,
/// what changed between the version before it and itself.
void changesSinceApproval(ChapterWriter &writer);

} // namespace print
