// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// How many steps its longest procedure has.
constexpr int awkwardSteps = 300;
/// What its endless texts end with: a print that shows it has cut nothing off.
inline const QString awkwardEnd = QStringLiteral("lastwords");

/// The example plan after people who do not know when to stop: texts of 20,000 characters, words without spaces, markup
/// and formulas in names, names in Arabic and Chinese, 300 steps, a draft.
std::unique_ptr<Plan> awkwardPlan();
