// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// How a plan is approved: what is asked, what is done, what is kept.
///
/// The document is made by the caller: `lookAhead()` shows the plan as it will be, from which it is laid out;
/// `approve()` then does it and keeps that document.
namespace revisions {

/// What the person who approves says.
struct Approval {
    QString version;
    QDate on;
    Id author = 0;     ///< the contact who wrote the revision; 0 leaves it unsaid
    Id approvedBy = 0; ///< the contact who approves it
    QString summary;   ///< what changed since the version before
};

/// What a person would probably say: the next version, today, the continuity manager, who approved the last time, and
/// what changed since then.
Approval proposedApproval(const Plan &plan, const QDate &today);
/// The plan's version if nobody has approved it yet, else the next number that is free: "2.1" gives "2.2".
QString proposedVersion(const Plan &plan);

/// Why the plan cannot be approved like this, in one sentence; "" if it can.
QString refusal(const Plan &plan, const Approval &approval);
/// What approving does to the rows: the plan's own, and the revision of that version.
Changes approvalChanges(const Plan &plan, const Approval &approval);

/// Shows `look` the plan as it will be when approved, with the fingerprint it will have, then takes it back. Nothing is
/// checked.
void lookAhead(const Plan &plan, const Approval &approval, const std::function<void(const QString &fingerprint)> &look);

/// Approves the plan and keeps `pdf`, made under lookAhead(), in one transaction; nothing before it can be taken back.
/// Throws Error, Refused, with the sentence of refusal(), or if the content changed after `fingerprint` was taken; then
/// nothing has changed.
FrozenRevision approve(Plan &plan, const Approval &approval, const QString &fingerprint, const QByteArray &pdf);

/// The number of the history line that last approved the plan: of the newest frozen revision, else of the newest line
/// that made the status "approved"; 0 if none did.
qint64 lastApproval(const Plan &plan);

} // namespace revisions
