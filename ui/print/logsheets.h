// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Blank sheets for the crisis room: the running log, the decisions, the calls, each a page to be copied.
void logSheets(ChapterWriter &writer);

} // namespace print
