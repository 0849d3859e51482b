// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// What reflex cards and the sheets of other procedures promise alike: "Restore at least 60 % within 2 h"; "" where the
/// procedure has no function with such a goal.
QString goalOf(const ChapterWriter &writer, const Row &procedure);

/// What to open when the procedure is done: those that follow it for its function or scenario, else the return to
/// normal.
QList<Id> nextProcedures(const ChapterWriter &writer, const Row &procedure);

} // namespace print
