// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliwork.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace {

volatile std::sig_atomic_t interruptedBy = 0;
constexpr int signalsToEnd[] = {SIGINT, SIGTERM, SIGHUP};

void note(int signal)
{
    interruptedBy = signal;
    std::signal(signal, SIG_DFL); // the second time is meant seriously
}

} // namespace

namespace cli {

Work::Work() : m_isWatched(isatty(STDERR_FILENO) == 1)
{
    for (const int signal : signalsToEnd) {
        if (std::signal(signal, note) == SIG_IGN)
            std::signal(signal, SIG_IGN); // as nohup and shells with jobs in the background want it
    }
}

Work::~Work()
{
    if (m_percent >= 0)
        std::fputs("\r     \r", stderr);
    for (const int signal : signalsToEnd) {
        if (std::signal(signal, SIG_DFL) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

void Work::reach(double share)
{
    if (const int signal = interruptedBy)
        throw Interrupted{signal};
    const int percent = int(share * 100);
    if (!m_isWatched || percent == m_percent)
        return;
    m_percent = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

} // namespace cli
