// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include <algorithm>

namespace audit {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isStrategic(const Row &role)
{
    return role[schema().role.team] == QLatin1String("strategic");
}

void noManager(Check &check, const Row &plan)
{
    const auto &table = schema().plan;
    const auto owner = plan[table.owner];
    if (!owner)
        check.report(table.owner, check.say(QT_TRANSLATE_NOOP("Audit", "Nobody is named as continuity manager.")));
    else if (!check.isActive(*owner))
        check.report(table.owner, check.say(QT_TRANSLATE_NOOP("Audit", "The continuity manager, %1, is not active."))
                                      .arg(check.title(schema().contact, *owner)));
}

void notApproved(Check &check, const Row &plan)
{
    const auto &table = schema().plan;
    const QString status = plan[table.status];
    if (status.isEmpty())
        check.report(table.status, check.say(QT_TRANSLATE_NOOP("Audit", "The status of the plan is not recorded.")));
    else if (status != QLatin1String("approved"))
        check.report(table.status, check.say(QT_TRANSLATE_NOOP("Audit", "The status of the plan is “%1”."))
                                       .arg(check.choice(table.status, status)));
    else if (!plan[table.approvedOn])
        check.report(table.approvedOn, check.say(QT_TRANSLATE_NOOP(
                                           "Audit", "The plan is approved, but the date of approval is missing.")));
    else if (!plan[table.approvedBy])
        check.report(table.approvedBy,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The plan is approved, but who approved it is missing.")));
}

void reviewOverdue(Check &check, const Row &plan)
{
    const auto &field = schema().plan.nextReviewOn;
    const auto due = plan[field];
    if (!due)
        check.report(field, check.say(QT_TRANSLATE_NOOP("Audit", "No date is set for the next review of the plan.")));
    else if (*due < check.today)
        check.report(field,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The plan was to be reviewed by %1.")).arg(check.date(due)));
}

void noPolicyOrScope(Check &check, const Row &plan)
{
    const auto &table = schema().plan;
    const bool hasPolicy = !isBlank(plan[table.policy]);
    const bool hasScope = !isBlank(plan[table.scope]);
    if (!hasPolicy && !hasScope)
        check.report(table.policy, check.say(QT_TRANSLATE_NOOP("Audit", "The plan has neither policy nor scope.")));
    else if (!hasPolicy)
        check.report(table.policy, check.say(QT_TRANSLATE_NOOP("Audit", "The plan has no policy.")));
    else if (!hasScope)
        check.report(table.scope, check.say(QT_TRANSLATE_NOOP("Audit", "The plan has no scope.")));
}

void noActivationCriteria(Check &check, const Row &plan)
{
    const auto &table = schema().plan;
    const bool saysStart = !isBlank(plan[table.activationCriteria]);
    const bool saysEnd = !isBlank(plan[table.deactivationCriteria]);
    if (!saysStart && !saysEnd)
        check.report(table.activationCriteria,
                     check.say(QT_TRANSLATE_NOOP(
                         "Audit", "The plan says neither when it is activated nor when the crisis ends.")));
    else if (!saysStart)
        check.report(table.activationCriteria,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The plan does not say when it is activated.")));
    else if (!saysEnd)
        check.report(table.deactivationCriteria,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The plan does not say when the crisis ends.")));
}

void noCrisisDirector(Check &check, const Row &)
{
    const auto &table = schema().role;
    bool isFound = false;
    for (const Row *role : check.plan.each(table)) {
        if (!isStrategic(*role))
            continue;
        isFound = true;
        if (!(*role)[table.holder])
            check.reportAt(
                check.plan.code(table, *role), table, role->id, table.holder,
                check.say(QT_TRANSLATE_NOOP("Audit", "Nobody holds %1, a role of the strategic crisis team."))
                    .arg(check.title(table, *role)));
    }
    if (!isFound)
        check.report(table.team,
                     check.say(QT_TRANSLATE_NOOP("Audit", "No crisis role belongs to the strategic team.")));
}

void roleWithoutDeputy(Check &check, const Row &role)
{
    const auto &list = schema().deputy.role;
    if (check.plan.referring(list, role.id).empty())
        check.report(list, check.say(QT_TRANSLATE_NOOP("Audit", "Nobody is named to stand in for the holder of %1."))
                               .arg(check.title(schema().role, role)));
}

/// When a review of that kind was last held, today at the latest.
std::optional<QDate> lastHeld(const Check &check, QLatin1String kind)
{
    const auto &table = schema().review;
    std::optional<QDate> last;
    for (const Row *review : check.plan.each(table)) {
        const auto held = (*review)[table.heldOn];
        if ((*review)[table.kind] == kind && held && *held <= check.today)
            last = std::max(last, held);
    }
    return last;
}

void noManagementReview(Check &check, const Row &)
{
    const auto last = lastHeld(check, QLatin1String("management_review"));
    const auto &list = schema().review.kind;
    if (!last)
        check.report(list, check.say(QT_TRANSLATE_NOOP("Audit", "No management review has been held yet.")));
    else if (check.isOlder(last, 12))
        check.report(
            list,
            check.say(QT_TRANSLATE_NOOP("Audit", "The last management review was on %1, more than 12 months ago."))
                .arg(check.date(last)));
}

void noInternalAudit(Check &check, const Row &)
{
    const auto last = lastHeld(check, QLatin1String("internal_audit"));
    const auto &list = schema().review.kind;
    if (!last)
        check.report(list, check.say(QT_TRANSLATE_NOOP("Audit", "No internal audit has been held yet.")));
    else if (check.isOlder(last, 12))
        check.report(
            list, check.say(QT_TRANSLATE_NOOP("Audit", "The last internal audit was on %1, more than 12 months ago."))
                      .arg(check.date(last)));
}

void noObjective(Check &check, const Row &)
{
    const auto &table = schema().indicator;
    IdSet withoutTarget;
    for (const Row *indicator : check.plan.each(table)) {
        if ((*indicator)[table.contract] || (*indicator)[table.roster] || (*indicator)[table.function])
            continue;
        if ((*indicator)[table.target])
            return;
        withoutTarget.append(indicator->id);
    }
    if (withoutTarget.isEmpty())
        check.report(table.target,
                     check.say(QT_TRANSLATE_NOOP("Audit", "No indicator measures the objectives of the plan itself.")));
    else
        check.report(table.target,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The objectives of the plan have no target: %1."))
                         .arg(check.titles(table, withoutTarget)));
}

void noObligation(Check &check, const Row &)
{
    if (check.plan.each(schema().obligation).empty())
        check.report(schema().obligation.reference,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The plan records no obligation at all.")));
}

/// The premises that a resource is or lies in, the nearest first.
IdSet premisesOf(const Plan &plan, Id resource)
{
    const auto &table = schema().resource;
    IdSet premises;
    QSet<Id> seen;
    for (const Row *at = plan.find(table, resource); at && !seen.contains(at->id);) {
        seen.insert(at->id);
        if (at->id != resource || (*at)[table.category] == QLatin1String("premises"))
            premises.append(at->id);
        at = plan.find(table, (*at)[table.site].value_or(0));
    }
    return premises;
}

void noSecondCrisisRoom(Check &check, const Row &plan)
{
    const auto &table = schema().plan;
    const auto &resource = schema().resource;
    const auto first = plan[table.crisisRoom];
    const auto second = plan[table.crisisRoomBackup];
    if (!second)
        return check.report(table.crisisRoomBackup,
                            check.say(QT_TRANSLATE_NOOP("Audit", "No second crisis room is named.")));
    if (!first)
        return;
    if (first == second)
        return check.report(table.crisisRoomBackup,
                            check.say(QT_TRANSLATE_NOOP("Audit", "%1 is both the first and the second crisis room."))
                                .arg(check.title(resource, *second)));
    const IdSet premises = premisesOf(check.plan, *first);
    for (const Id each : premisesOf(check.plan, *second)) {
        if (premises.contains(each))
            return check.report(
                table.crisisRoomBackup,
                check.say(QT_TRANSLATE_NOOP("Audit", "The crisis rooms %1 and %2 share the same premises: %3."))
                    .arg(check.title(resource, *first), check.title(resource, *second), check.title(resource, each)));
    }
}

void noBackupCommunications(Check &check, const Row &plan)
{
    const auto &field = schema().plan.backupCommunications;
    if (isBlank(plan[field]))
        check.report(field,
                     check.say(QT_TRANSLATE_NOOP(
                         "Audit", "The plan does not say how people reach each other without IT and telephony.")));
}

void noAuthority(Check &check, const Row &role)
{
    const auto &field = schema().role.authority;
    if (isStrategic(role) && isBlank(role[field]))
        check.report(field,
                     check.say(QT_TRANSLATE_NOOP("Audit", "What the holder of %1 may decide and spend is not stated."))
                         .arg(check.title(schema().role, role)));
}

} // namespace

Rules governanceRules()
{
    const auto &plan = schema().plan;
    const auto &role = schema().role;
    return {
        {"GOV-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 5.3; SGDSN fiche 1"),
         QT_TRANSLATE_NOOP("Audit", "The plan has no active continuity manager"),
         QT_TRANSLATE_NOOP("Audit", "Name the continuity manager (RPCA)"), plan, noManager},
        {"GOV-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 5.1, 7.5.2"),
         QT_TRANSLATE_NOOP("Audit", "The plan is not approved"),
         QT_TRANSLATE_NOOP("Audit", "Have top management approve the current version"), plan, notApproved},
        {"GOV-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6, 9.3"),
         QT_TRANSLATE_NOOP("Audit", "The review of the plan is overdue or not planned"),
         QT_TRANSLATE_NOOP("Audit", "Review the plan, set the next review date"), plan, reviewOverdue},
        {"GOV-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 4.3, 5.2"),
         QT_TRANSLATE_NOOP("Audit", "The policy or the scope is missing"),
         QT_TRANSLATE_NOOP("Audit", "Write the policy and the scope (with exclusions)"), plan, noPolicyOrScope},
        {"GOV-005", Severity::Error,
         QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4; ReCyF 14.6; RTS 2024/1774 art. 26(1)(a)"),
         QT_TRANSLATE_NOOP("Audit", "The criteria for activation or stand-down are missing"),
         QT_TRANSLATE_NOOP("Audit", "State measurable activation and stand-down criteria and who decides"), plan,
         noActivationCriteria},
        {"GOV-006", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2; SGDSN 2.3.7"),
         QT_TRANSLATE_NOOP("Audit", "The crisis has no director"),
         QT_TRANSLATE_NOOP("Audit", "Create the crisis director role and name its holder"), plan, noCrisisDirector},
        {"GOV-007", Severity::Error,
         QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2 (personnel and alternates); FEMA orders of succession"),
         QT_TRANSLATE_NOOP("Audit", "A crisis role has no deputy"),
         QT_TRANSLATE_NOOP("Audit", "Name at least one deputy, in rank order"), role, roleWithoutDeputy},
        {"GOV-008", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 9.3"),
         QT_TRANSLATE_NOOP("Audit", "No management review was held in the last 12 months"),
         QT_TRANSLATE_NOOP("Audit", "Hold and record the management review"), plan, noManagementReview},
        {"GOV-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 9.2; DORA 11(3)"),
         QT_TRANSLATE_NOOP("Audit", "No internal audit was held in the last 12 months"),
         QT_TRANSLATE_NOOP("Audit", "Plan and hold the internal audit"), plan, noInternalAudit},
        {"GOV-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 6.2, 9.1"),
         QT_TRANSLATE_NOOP("Audit", "The plan has no measurable objective"),
         QT_TRANSLATE_NOOP("Audit", "Define 2 to 5 measurable continuity objectives"), plan, noObjective},
        {"GOV-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 4.2.2"),
         QT_TRANSLATE_NOOP("Audit", "No obligation is recorded"),
         QT_TRANSLATE_NOOP("Audit", "List the legal, contractual and normative requirements"), plan, noObligation},
        {"GOV-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2; ANSSI crisis self-assessment 5.4"),
         QT_TRANSLATE_NOOP("Audit", "There is no second crisis room elsewhere"),
         QT_TRANSLATE_NOOP("Audit", "Name a second crisis room in another building"), plan, noSecondCrisisRoom},
        {"GOV-013", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "NIS2 21(2)(j); ReCyF 14.10; ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "No backup means of communication is described"),
         QT_TRANSLATE_NOOP("Audit", "Describe the means of communication that survive loss of IT and telephony"), plan,
         noBackupCommunications},
        {"GOV-014", Severity::Info,
         QT_TRANSLATE_NOOP("Audit", "FEMA template (delegations of authority); ISO 22301 5.3"),
         QT_TRANSLATE_NOOP("Audit", "The authority of a strategic role is not stated"),
         QT_TRANSLATE_NOOP("Audit", "State what the holder may decide and spend"), role, noAuthority},
    };
}

} // namespace audit
