// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// A call tree as people ring it: who, number, channel, how long to wait, and room to tick who was reached.
void callTreeBlocks(ChapterWriter &writer, const Row &callTree);
/// The call trees of these kinds (keys of call_tree.kind, "" for those of no kind), each under its heading.
void callTreesOfKind(ChapterWriter &writer, const QStringList &kinds);

/// Whoever a call of the tree reaches, with numbers: who holds the role, is named, or is on call at that rank.
QList<Text> whoAnswers(ChapterWriter &writer, const Row &node);

} // namespace print
