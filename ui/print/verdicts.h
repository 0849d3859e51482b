// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "print/chapterwriter.h"

namespace print {

Tone toneOf(recovery::Verdict verdict);
/// "Held", in its colour.
Cell verdictCell(const ChapterWriter &writer, recovery::Verdict verdict);
/// Where links to what a scenario does land.
QString outageAnchor(Id scenario);
/// False where the scenario names nothing that could be lost: its verdict says nothing then.
bool losesAnything(const Row &scenario);

} // namespace print
