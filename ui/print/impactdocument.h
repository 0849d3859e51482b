// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// The sheets of the functions, each on pages of its own (domain.md 5, document C).
void functionSheets(ChapterWriter &writer);

/// The chapters of the report of the business impact analysis (domain.md 5, document D).
void impactMethod(ChapterWriter &writer);
void impactSynthesis(ChapterWriter &writer);
void impactPriorities(ChapterWriter &writer);
void impactSheets(ChapterWriter &writer);
void impactRequirements(ChapterWriter &writer);
void impactDependencies(ChapterWriter &writer);
void impactGaps(ChapterWriter &writer);
void impactValidation(ChapterWriter &writer);

} // namespace print
