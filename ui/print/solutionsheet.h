// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What the chapter on strategies and the document of the same name share; none prints a heading.
namespace print {

/// All solutions at a glance.
void solutionTable(ChapterWriter &writer, const QList<Row> &solutions);
/// One solution: what it is, covers, uses and costs, how it was decided, its procedures and its tests.
void solutionSheet(ChapterWriter &writer, const Row &solution);
/// What the solutions cost, by status and in all.
void solutionCosts(ChapterWriter &writer, const QList<Row> &solutions);

} // namespace print
