// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/model.h"

#include <QHash>

namespace recovery {

/// Scenario and function to the solutions that the simulation counts there, by code: those that cover, for this
/// function, a resource that the scenario takes away and the function cannot do without, and those that carry the
/// function as a whole. A solution in place for other functions alone is none of them. Pairs without any are left out.
using Coverage = QHash<std::pair<Id, Id>, IdSet>;
Coverage coverage(const Model &model);

} // namespace recovery
