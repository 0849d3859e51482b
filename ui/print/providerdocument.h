// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace print {

class ChapterWriter;

/// Document H: the sheet of each provider asked for, with its contracts.
void providerDocument(ChapterWriter &writer);
/// The same to hand to the provider: without what depends on it, its evaluations and internal comments.
void providerShareDocument(ChapterWriter &writer);

} // namespace print
