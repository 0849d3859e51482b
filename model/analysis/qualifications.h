// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QHash>

namespace analysis {

/// For each person and skill the qualification that counts on that day: the valid one of the highest level, else the
/// one that ended last. The rows stand in the plan: good until the next edit.
QHash<std::pair<Id, Id>, const Row *> bestQualifications(const Plan &plan, const QDate &at);

} // namespace analysis
