// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Findings with what they come from, their root cause and clause.
Table findingTable(ChapterWriter &writer, const QList<Row> &findings);
/// Actions with where they come from and what they did. What must be done first comes first; an action without a date
/// is the one nobody plans.
Table actionTable(ChapterWriter &writer, QList<Row> actions);
/// How much of a meeting is told.
enum class ReviewNotes { All, Decision };
/// Meetings and audits: when, about what, with whom, what was said and decided.
Table reviewTable(ChapterWriter &writer, const QList<Row> &reviews, ReviewNotes notes = ReviewNotes::All);

} // namespace print
