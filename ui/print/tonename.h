// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

constexpr int toneCount = int(Tone::Level6) + 1;

/// A tone as the names of styles write it: "warning", "level3".
inline QString toneName(Tone tone)
{
    static const char *const names[] = {"none",   "accent", "info",   "good",   "warning", "danger", "muted",
                                        "level0", "level1", "level2", "level3", "level4",  "level5", "level6"};
    return QString::fromLatin1(names[int(tone)]);
}

/// A size in the same way, "" for the usual one.
inline QString sizeName(TextSize size)
{
    static const char *const names[] = {"", "large", "larger", "largest"};
    return QString::fromLatin1(names[int(size)]);
}

} // namespace print
