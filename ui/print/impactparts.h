// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What the chapter on impacts and the report of the impact analysis share; none prints a heading.
namespace print {

/// How much is said of each function; an index of sheets leaves the deputies to the sheets.
enum class PriorityLook { Full, Index };
/// The functions in the order given, numbered, with their objectives and who answers for them.
void priorityTable(ChapterWriter &writer, const QList<Row> &functions, PriorityLook look = PriorityLook::Full);
/// The functions and what they cannot do without, as a drawing, in a section of its own if that has a title; nothing
/// where no function needs anything.
void dependencyDiagram(ChapterWriter &writer, const QString &section = {});
/// Which functions need which.
void dependencyTable(ChapterWriter &writer, const QList<Row> &functions);
/// What the levels mean in each category, the horizons, and what is intolerable.
void impactCriteria(ChapterWriter &writer);
/// Required against reached, for recovery times and loss of data.
void targetAndActual(ChapterWriter &writer);

} // namespace print
