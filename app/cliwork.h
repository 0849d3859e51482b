// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cli {

/// Work that takes a while and ends cleanly: Ctrl+C, or being asked to end, stops it at its next step, so that what it
/// began to write is taken away again. Asked a second time, the program ends at once. On a terminal it says how far it
/// is.
class Work
{
public:
    /// Thrown out of the work that was stopped.
    struct Interrupted {
        int signal = 0;
    };

    Work();
    ~Work();
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    /// So much of the work is done, from 0 to 1. Throws Interrupted.
    void reach(double share);

private:
    bool m_isWatched;
    int m_percent = -1;
};

} // namespace cli
