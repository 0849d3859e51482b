// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// A reflex card, on a page of its own: trigger, goal, numbers, steps to tick off, solutions, stop, room to write. It
/// says less about the rest where its steps need the page.
void reflexCard(ChapterWriter &writer, const Row &procedure);

} // namespace print
