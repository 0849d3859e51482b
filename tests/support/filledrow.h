// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// A value that the field accepts, different for different seeds. References get a row of their target, added to the
/// plan where it has none yet.
Value someValue(Plan &plan, const Field &field, int seed);

/// A row with every field filled that its rules allow to be filled together; not yet part of the plan. What it refers
/// to, its owner included, is added to the plan.
Row filledRow(Plan &plan, const Table &table, int seed = 1);

/// Adds such a row to the plan and returns it as it stands there.
Row addFilledRow(Plan &plan, const Table &table, int seed = 1);
