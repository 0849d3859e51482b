// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// One sheet per crisis role with only what its holder needs: who replaces whom, what to do in which procedure, whom to
/// reach, which messages to approve.
void roleCards(ChapterWriter &writer);

} // namespace print
