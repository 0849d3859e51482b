// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include <algorithm>

namespace audit {

namespace {

constexpr int effectCheckDays = 60;
constexpr int majorMaxDays = 90;

bool isOpen(const Row &action)
{
    const QString status = action[schema().action.status];
    return status == QLatin1String("planned") || status == QLatin1String("in_progress");
}

void overdue(Check &check, const Row &action)
{
    const auto &table = schema().action;
    const auto due = action[table.dueOn];
    if (isOpen(action) && due && *due < check.today)
        check.report(table.dueOn, check.say(QT_TRANSLATE_NOOP("Audit", "%1 was due on %2 and is not finished."))
                                      .arg(check.title(table, action), check.date(due)));
}

void incomplete(Check &check, const Row &action)
{
    const auto &table = schema().action;
    if (!isOpen(action))
        return;
    const QString what = check.title(table, action);
    if (!action[table.owner] && !action[table.dueOn])
        check.report(table.owner,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 has neither owner nor due date.")).arg(what));
    else if (!action[table.owner])
        check.report(table.owner, check.say(QT_TRANSLATE_NOOP("Audit", "%1 has no owner.")).arg(what));
    else if (!action[table.dueOn])
        check.report(table.dueOn, check.say(QT_TRANSLATE_NOOP("Audit", "%1 has no due date.")).arg(what));
}

void effectNotChecked(Check &check, const Row &action)
{
    const auto &table = schema().action;
    const auto done = action[table.doneOn];
    if (action[table.status] != QLatin1String("done") || action[table.effectivenessOn] || !done)
        return;
    if (done->addDays(effectCheckDays) < check.today)
        check.report(table.effectivenessOn,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 was done on %2 and nobody has checked that it worked."))
                         .arg(check.title(table, action), check.date(done)));
}

/// "Major nonconformity: the generator came too late".
void reportWithoutAction(Check &check, const Row &finding, const char *sentence)
{
    const auto &table = schema().finding;
    if (!check.plan.referring(schema().action.finding, finding.id).empty())
        return;
    check.report(table.kind,
                 check.say(sentence).arg(check.title(table, finding), check.choice(table.kind, finding[table.kind])));
}

void nonconformityWithoutAction(Check &check, const Row &finding)
{
    const QString kind = finding[schema().finding.kind];
    if (kind == QLatin1String("minor_nc") || kind == QLatin1String("major_nc"))
        reportWithoutAction(check, finding, QT_TRANSLATE_NOOP("Audit", "No action follows from “%1” (%2)."));
}

void suggestionWithoutAction(Check &check, const Row &finding)
{
    const QString kind = finding[schema().finding.kind];
    if (kind == QLatin1String("improvement") || kind == QLatin1String("observation"))
        reportWithoutAction(check, finding, QT_TRANSLATE_NOOP("Audit", "No action was decided on “%1” (%2)."));
}

/// The day of the exercise, incident or review that brought the finding to light.
std::optional<QDate> heldOn(const Plan &plan, const Row &finding)
{
    if (const Row *event = plan.find(schema().event, finding[schema().finding.event].value_or(0)))
        return (*event)[schema().event.heldOn];
    const Row *review = plan.find(schema().review, finding[schema().finding.review].value_or(0));
    return review ? (*review)[schema().review.heldOn] : std::nullopt;
}

void majorStillOpen(Check &check, const Row &finding)
{
    const auto &table = schema().finding;
    const auto held = heldOn(check.plan, finding);
    if (finding[table.kind] != QLatin1String("major_nc") || !held || held->addDays(majorMaxDays) >= check.today)
        return;
    const RowList &actions = check.plan.referring(schema().action.finding, finding.id);
    const auto open = std::find_if(actions.begin(), actions.end(), [](const Row *action) { return isOpen(*action); });
    if (open == actions.end())
        return;
    check.reportAt(check.plan.code(table, finding), schema().action, (*open)->id, schema().action.status,
                   check.say(QT_TRANSLATE_NOOP("Audit", "“%1” dates from %2 and its action %3 is still open."))
                       .arg(check.title(table, finding), check.date(held), check.title(schema().action, **open)));
}

} // namespace

Rules actionRules()
{
    const auto &action = schema().action;
    const auto &finding = schema().finding;
    return {
        {"ACT-001", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1"),
         QT_TRANSLATE_NOOP("Audit", "An action is overdue"),
         QT_TRANSLATE_NOOP("Audit", "Do it or set a new date with a reason"), action, overdue},
        {"ACT-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1"),
         QT_TRANSLATE_NOOP("Audit", "An action has no owner or no due date"),
         QT_TRANSLATE_NOOP("Audit", "Complete the action"), action, incomplete},
        {"ACT-003", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1 d)"),
         QT_TRANSLATE_NOOP("Audit", "The effect of an action has not been checked"),
         QT_TRANSLATE_NOOP("Audit", "Check the effectiveness"), action, effectNotChecked},
        {"ACT-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1"),
         QT_TRANSLATE_NOOP("Audit", "A nonconformity has no action"),
         QT_TRANSLATE_NOOP("Audit", "Create the corrective action"), finding, nonconformityWithoutAction},
        {"ACT-005", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1"),
         QT_TRANSLATE_NOOP("Audit", "A major nonconformity has been open for more than 90 days"),
         QT_TRANSLATE_NOOP("Audit", "Escalate to management"), finding, majorStillOpen},
        {"ACT-006", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.2"),
         QT_TRANSLATE_NOOP("Audit", "Nothing was decided on a finding"),
         QT_TRANSLATE_NOOP("Audit", "Decide: action or no follow-up"), finding, suggestionWithoutAction},
    };
}

} // namespace audit
