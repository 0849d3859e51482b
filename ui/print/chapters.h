// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// The chapters of the full plan in their order (domain.md 5, document A); chapter 1 is the cover.
void documentControl(ChapterWriter &writer);
void emergencyPage(ChapterWriter &writer);
void policyAndScope(ChapterWriter &writer);
void obligations(ChapterWriter &writer);
void organisation(ChapterWriter &writer);
void activation(ChapterWriter &writer);
void impactAnalysis(ChapterWriter &writer);
void resources(ChapterWriter &writer);
void risks(ChapterWriter &writer);
void strategies(ChapterWriter &writer);
void procedures(ChapterWriter &writer);
void providersAndContracts(ChapterWriter &writer);
void onCall(ChapterWriter &writer);
void training(ChapterWriter &writer);
void exercises(ChapterWriter &writer);
void improvement(ChapterWriter &writer);
void annexes(ChapterWriter &writer);

} // namespace print
