// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// Document J, and what the plan's chapter on training says: skills and holders, the matrix, sessions, evaluations,
/// qualifications.
void trainingSections(ChapterWriter &writer);

} // namespace print
