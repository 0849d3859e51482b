// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Whether a card carries codes that dial its numbers: a card by itself does; a book of cards leaves the room to the
/// steps.
enum class DialCodes { Shown, None };

/// A reflex card, on a page of its own: trigger, goal, numbers, steps to tick off, solutions, stop, room to write. It
/// is set in the largest type in which its steps fit, and says less about the rest where they need the page.
void reflexCard(ChapterWriter &writer, const Row &procedure, DialCodes codes = DialCodes::None);

/// The cards by themselves: all of them, those of a scenario or of a function, or a single procedure as a card.
void reflexCards(ChapterWriter &writer);

} // namespace print
