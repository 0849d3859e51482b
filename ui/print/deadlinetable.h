// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// What is overdue and what falls due within so many days: when, what kind, what, who, and where the plan says it.
void deadlineTable(ChapterWriter &writer, int days);

} // namespace print
