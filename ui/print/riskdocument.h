// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// The risk register with its matrices, or one scenario (domain.md 5, document E).
void riskDocument(ChapterWriter &writer);
/// The solutions, what they cover and cost, or one of them (domain.md 5, document F).
void strategyDocument(ChapterWriter &writer);

} // namespace print
