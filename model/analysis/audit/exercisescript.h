// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"

namespace audit {

// The checks of how an exercise is prepared: objectives, injects, the people who run and watch it.

/// EXE-006
void noObjective(Check &check, const Row &event);
/// EXE-007
void incompleteInject(Check &check, const Row &inject);
/// EXE-012
void nobodyLeadsOrWatches(Check &check, const Row &event);
/// EXE-014
void brokenTimeline(Check &check, const Row &event);

} // namespace audit
