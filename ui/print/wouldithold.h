// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section that says what each scenario does to the functions: verdict, time to recover, margins and causes.
void wouldItHold(ChapterWriter &writer);

} // namespace print
