// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The contract sheet: terms, deadline to give notice, indicators.
void contractSheet(ChapterWriter &writer, const Row &contract);

} // namespace print
