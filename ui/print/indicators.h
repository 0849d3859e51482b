// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The latest value of an indicator with its period, and in words whether it meets the target or crosses the alert
/// threshold.
Cell latestValue(const ChapterWriter &writer, const Row &indicator);
/// Indicators with target, alert, latest value and penalty.
Table indicatorTable(ChapterWriter &writer, const QList<Row> &indicators);
/// The same, and the values of each over time as a drawing.
void indicatorBlocks(ChapterWriter &writer, const QList<Row> &indicators);

} // namespace print
