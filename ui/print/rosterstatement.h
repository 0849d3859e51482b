// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// The monthly statement that each person on call is given (Code du travail R3121-2), a page each: for the month of the
/// document's day or, if nobody was on call in it, the last month before it with shifts.
void rosterStatements(ChapterWriter &writer);

} // namespace print
