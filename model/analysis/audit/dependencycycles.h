// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/facts.h"

namespace audit {

/// The functions that essentially depend on themselves, through others or directly.
struct DependencyCycles {
    explicit DependencyCycles(const Facts &facts);
    /// For each function on a cycle, the functions that it depends on directly and that lie on a cycle with it.
    QHash<Id, IdSet> next;
};

} // namespace audit
