// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

namespace audit {

Rules onCallRules()
{
    return {};
}

} // namespace audit
