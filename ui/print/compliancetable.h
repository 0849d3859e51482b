// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section that reads the plan against each standard and law: requirement, evidence, rules, result.
void complianceTables(ChapterWriter &writer);
/// The same as a document of its own, with an overview (domain.md 5, document N).
void complianceDocument(ChapterWriter &writer);

} // namespace print
