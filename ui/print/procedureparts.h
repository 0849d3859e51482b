// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// How the functions are told that a scenario hits: with their names, or by codes where there is little room.
enum class GoalNames { Full, Codes };

/// What reflex cards and the sheets of other procedures promise alike: "Restore at least 60 % within 2 h" of the
/// function; else what its scenario hits, the most urgent first, each with its goal; else that no goal is recorded.
/// Nothing for a procedure without function and scenario that is no reflex card.
std::optional<Paragraph> goalOf(const ChapterWriter &writer, const Row &procedure, GoalNames names = GoalNames::Full);

/// The function whose RTO counts for the procedure: its own, else the most urgent of those to restore.
const Row *mostUrgentFunction(const ChapterWriter &writer, const Row &procedure);

/// What to open when the procedure is done: those that follow it for its function or scenario, else the return to
/// normal.
QList<Id> nextProcedures(const ChapterWriter &writer, const Row &procedure);

} // namespace print
