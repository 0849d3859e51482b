// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// The action plan by day and by person, and the calendar of what falls due (domain.md 5, document O).
void actionDocument(ChapterWriter &writer);

} // namespace print
