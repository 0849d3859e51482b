// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "theme/theme.h"

/// What the plan calls the levels of its scales, and how they are coloured.
namespace levels {

struct Level {
    int number = 0;
    QString label; ///< "Serious"; "" where the plan does not name it
    QString definition;

    /// "3 · Serious"
    QString text() const;
};

/// The levels that the field can take, lowest first; empty if nothing bounds it.
QList<Level> of(const Plan &plan, const Field &field);
/// The level that the field allows at most, -1 if nothing bounds it.
int highest(const Plan &plan, const Field &field);
/// The colour of a level of a scale that ends at `highest`.
QColor color(int level, int highest);
/// True if the changes may have renamed levels or changed how many there are.
bool concernedBy(const Changes &changes);

} // namespace levels
