// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// Who to reach and how: the lines that name people with their numbers and their deputies.
namespace print {

/// Which of the numbers of a contact: none, the one to try first, all.
enum class Numbers { None, First, All };

/// The numbers of a contact, mobile first, as one line; private ones only in a copy that shows them. Empty for none.
Text phoneNumbers(const ChapterWriter &writer, Id contact, Numbers numbers = Numbers::All);
/// "P05 Paul Le Goff", the numbers below.
QList<Text> reachable(const ChapterWriter &writer, std::optional<Id> contact, Numbers numbers = Numbers::All);
/// The deputies of a function, role or task in order, as "1. P06 …", with or without numbers.
QList<Text> deputies(ChapterWriter &writer, const Row &parent, Numbers numbers = Numbers::None);

} // namespace print
