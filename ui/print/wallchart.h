// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// Who does what in the first hour, for the wall of the crisis room: a lane for each role, the steps of the alert and
/// of the reflex cards by quarter of an hour. One page; what has no room stands on the cards, and the chart says so.
void wallChart(ChapterWriter &writer);

} // namespace print
