// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// Of sheets of two or three pages so many are laid out together.
constexpr int longSheets = 8;

/// Whether so many sheets were written that the next may begin a page: a page left half empty is rare then, and a long
/// chapter is still laid out in parts.
constexpr bool isStretchEnd(long long sheets, long long stretch = 25)
{
    return sheets > 0 && sheets % stretch == 0;
}

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
