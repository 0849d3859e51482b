// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"

namespace revisions {

/// Two texts, before and after, shortened to the words that differ and some around them where one is longer than
/// `longest` characters; what is still too long is cut, and says so. 0 leaves both whole.
std::pair<QString, QString> excerpts(const QString &before, const QString &after, int longest, const Texts &texts);

} // namespace revisions
