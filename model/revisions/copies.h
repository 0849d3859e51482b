// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// The register of the copies that people hold, filled when the plan is printed or sent.
namespace revisions {

enum class Medium { Paper, Electronic };

/// A copy that goes to somebody.
struct Copy {
    Id contact = 0;
    Medium medium = Medium::Paper;
    QString version = {};
    std::optional<int> number = {}; ///< nullopt gives it the next free one of that version
    QString place = {};
    QDate deliveredOn = {};
};

/// The number of the next copy of that version: above every one in the register.
int nextCopyNumber(const Plan &plan, const QString &version);

/// The changes that enter the copies in the register, in order. Who holds a copy of another version on that medium at
/// that place gives it back: its line is of the new copy from now on.
Changes handedOut(const Plan &plan, const QList<Copy> &copies);

} // namespace revisions
