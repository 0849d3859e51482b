// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace print {

/// Told again and again how much of a document is done, from 0 to 1, in the thread that asked for it. What it throws
/// ends the work: nothing is left behind. May be empty.
using Progress = std::function<void(double share)>;

/// For one stretch of the work, told from 0 to 1 too.
inline Progress stretch(const Progress &whole, double from, double to)
{
    return [whole, from, to](double share) {
        if (whole)
            whole(from + share * (to - from));
    };
}

} // namespace print
