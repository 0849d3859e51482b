// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"

namespace audit {

// The checks of the certificates and proofs that providers hand over.

/// PRV-004
void noVigilance(Check &check, const Row &provider);
/// PRV-009
void documentExpired(Check &check, const Row &provider);
/// PRV-010
void documentExpiresSoon(Check &check, const Row &provider);

} // namespace audit
