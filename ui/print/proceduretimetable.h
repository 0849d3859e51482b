// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section that says how long the procedures take under three ways of working, against the RTO of their functions.
void procedureTimeSection(ChapterWriter &writer);

} // namespace print
