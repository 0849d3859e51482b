// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/wallclock.h"
#include "print/chapterwriter.h"

namespace print {

/// "168 h", "1 h 15 min", "40 min": what is paid or slept is counted in hours, never in days.
QString hoursText(const ChapterWriter &writer, qint64 minutes);
/// "28/12/2026 18:00"
QString momentText(const ChapterWriter &writer, oncall::Wall wall);

} // namespace print
