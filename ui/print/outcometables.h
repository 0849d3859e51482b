// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "print/chapterwriter.h"

namespace print {

/// What an outage does to the functions it affects, the worst first: drawing, verdicts, times, margins and causes. Of
/// long lists the end is told in brief. `lost` is the code of the scenario, or of what else is lost.
void outcomeTables(ChapterWriter &writer, const recovery::Outage &outage, const QString &lost);

} // namespace print
