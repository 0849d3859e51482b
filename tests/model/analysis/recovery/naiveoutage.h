// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

/// The levels of a function over time as recovery.md defines them, worked out the slow way: every function, every
/// moment, straight from the rows. To compare with.
QHash<Id, recovery::Profile> naiveLevels(const Plan &plan, const recovery::Loss &loss);
