// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// A procedure as people act on it: a reflex card, or a sheet of trigger, goal, numbers, steps to tick off, solutions,
/// stop.
void procedureBlocks(ChapterWriter &writer, const Row &procedure);
/// What stands on such a sheet, under a heading of another's.
void procedureContent(ChapterWriter &writer, const Row &procedure);
/// All procedures of a kind (key of procedure.kind), or the sentence that there is none.
void proceduresOfKind(ChapterWriter &writer, const QString &kind);

} // namespace print
