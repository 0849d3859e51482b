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
/// The number to try first as it is written; "" for none, and for one that is not in this copy.
QString firstNumber(const ChapterWriter &writer, Id contact);
/// The deputies of a function, role or task in order, as "1. P06 …", with or without numbers.
QList<Text> deputies(ChapterWriter &writer, const Row &parent, Numbers numbers = Numbers::None);

/// Whoever decides to activate the plan: the first role of the strategic team that has a holder and an authority laid
/// down; where there is none, the first that has a holder, else the first. nullptr without a strategic role.
const Row *decidingRole(const ChapterWriter &writer);
/// The roles of the strategic team, as the plan lists them.
QList<Row> strategicRoles(const ChapterWriter &writer);

/// The texts one behind the other, between dots.
Text onOneLine(const QList<Text> &texts);
Text bold(Text text);
/// Bold, and larger than what stands around it: a number read while dialling.
Text large(Text text);

} // namespace print
