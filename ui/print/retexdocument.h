// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// Document L: the report of each exercise and incident asked for, else of all that were held.
void retexDocument(ChapterWriter &writer);

} // namespace print
