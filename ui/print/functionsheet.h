// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Whether the impacts are drawn too; in the full plan their grid says enough.
enum class ImpactCurve { Drawn, LeftOut };
/// The function sheet below its heading: objectives, impacts over time, tasks, dependencies, what it needs, what hits
/// and protects it, its last test, what the audit says of it.
void functionSheet(ChapterWriter &writer, const Row &function, ImpactCurve curve = ImpactCurve::Drawn);
/// The tone of an impact level on the plan's scale.
Tone impactTone(const ChapterWriter &writer, int level);
/// "3 d late", "within", or that it cannot be told: a time reached against a time required.
Cell gapCell(const ChapterWriter &writer, std::optional<int> requiredMin, std::optional<int> reachedMin);

} // namespace print
