// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

namespace audit {

/// How the rows that an entity stands for are called.
enum class Naming {
    Brief,  ///< "CT04", "PC07, step 4": beside a sentence that says the rest
    Codes,  ///< "CT04, Sweep clause", "S03, F01": where nothing else tells one finding from another
    Titles, ///< "CT04 · Sweep clause", "S03 · Flood, F01 · Payroll"
};

/// The entity of a finding or waiver ("CT04/sweep_clause", "PC07#4", "AST1/rank1") as people say it. What the plan does
/// not know stays as it is written.
QString entityWords(const QString &entity, const Plan &plan, const Texts &texts, Naming naming);

/// "CTR-004 · Optional clause not settled"; the id alone if there is no such rule.
QString ruleWords(const QString &id, const Texts &texts);

} // namespace audit
