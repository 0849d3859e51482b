// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"

namespace audit {

// The checks of a contract against the clause catalogue (domain.md 3.5).

/// CTR-001
void requiredClauseMissing(Check &check, const Row &contract);
/// CTR-002
void requiredClausePartial(Check &check, const Row &contract);
/// CTR-003
void requiredClauseSetAside(Check &check, const Row &contract);
/// CTR-004
void optionalClauseMissing(Check &check, const Row &contract);
/// CTR-014
void noDataProtection(Check &check, const Row &contract);

} // namespace audit
