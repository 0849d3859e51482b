// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// Document I: the sheet of each on-call duty asked for.
void rosterDocument(ChapterWriter &writer);

} // namespace print
