// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Whom to call first outside: rescue, then whoever has a number and answers day and night.
QList<Row> emergencyContacts(const ChapterWriter &writer);

/// Everybody, by kind and name, with the day on which the number was last tried: a section of the annexes.
void directory(ChapterWriter &writer);

/// The directory by itself: emergency numbers, crisis roles, call tree, escalation, staff, external contacts.
void directoryDocument(ChapterWriter &writer);
/// What of it fits a pocket: who and number, one line each.
void pocketDirectory(ChapterWriter &writer);
/// Call trees for those around a table: as drawings, and to tick off.
void callTreeDocument(ChapterWriter &writer);

} // namespace print
