// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What reflex cards and the sheets of other procedures have in common.
namespace print {

/// "Restore at least 60 % within 2 h"; "" where the procedure has no function with such a goal.
QString goalOf(const ChapterWriter &writer, const Row &procedure);

/// The solutions that the procedure activates: time, capacity, endurance and, where asked, what they use.
enum class SolutionUses { LeftOut, Told };
Table solutionTable(const ChapterWriter &writer, const Row &procedure, SolutionUses uses);

} // namespace print
