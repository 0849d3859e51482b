// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "revisions/differences.h"

namespace revisions {

/// A few lines for the summary of a revision: "Functions: 12 changed, 3 added (F01, F02, F03…)."; what belongs to a row
/// counts as a change of that row.
QString proposedSummary(const QList<Difference> &differences, const Texts &texts);

/// The same for what changed since that line of history; 0 if the plan was never approved.
QString summarySince(const Plan &plan, const Texts &texts, qint64 number);

} // namespace revisions
