// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "print/chapterwriter.h"

namespace print {

/// Verdict, duration and what is away, as facts.
Table outageFacts(const ChapterWriter &writer, const recovery::Outage &outage);
/// The people, positions and equipment of which more is needed than there is, and how that goes with the verdicts;
/// nothing if there are enough.
void addShortages(ChapterWriter &writer, const recovery::Outage &outage);

} // namespace print
