// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include "analysis/derived.h"

#include <algorithm>

namespace audit {

namespace {

const RowList &stepsOf(const Check &check, const Row &procedure)
{
    return check.plan.referring(schema().step.procedure, procedure.id);
}

bool isOfKind(const Row &procedure, const char *kind)
{
    return procedure[schema().procedure.kind] == QLatin1String(kind);
}

/// PRC-001
void noProcedure(Check &check, const Row &function)
{
    const auto &table = schema().procedure;
    if (!analysis::isPriority(function))
        return;
    const RowList &procedures = check.plan.referring(table.function, function.id);
    const auto keepsItGoing = [&](const Row *procedure) {
        const auto kinds = {"continuity", "recovery", "reflex_card", "communication"};
        return (*procedure)[table.status] == QLatin1String("approved") &&
               std::any_of(kinds.begin(), kinds.end(), [&](auto *kind) { return isOfKind(*procedure, kind); });
    };
    if (std::any_of(procedures.begin(), procedures.end(), keepsItGoing))
        return;
    const auto &criticality = schema().function.criticality;
    check.report(table.function,
                 check
                     .say(QT_TRANSLATE_NOOP("Audit", "No approved procedure says how to keep %1 going or to bring it "
                                                     "back (criticality: %2)."))
                     .arg(check.title(schema().function, function), check.choice(criticality, function[criticality])));
}

/// PRC-002
void noSteps(Check &check, const Row &procedure)
{
    if (stepsOf(check, procedure).empty())
        check.report(schema().step.procedure,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 tells nobody what to do: it has no step."))
                         .arg(check.title(schema().procedure, procedure)));
}

/// PRC-003: counts the steps, because people call a step by its place.
void stepOfNobody(Check &check, const Row &procedure)
{
    const auto &table = schema().step;
    int place = 0;
    for (const Row *step : stepsOf(check, procedure)) {
        ++place;
        if ((*step)[table.role] || (*step)[table.contact])
            continue;
        const QString entity = procedure[schema().procedure.code] + u'#' + QString::number(place);
        check.reportAt(
            entity, table, step->id, table.role,
            check.say(QT_TRANSLATE_NOOP("Audit", "Neither a role nor a person does step %1 of %2: “%3”."))
                .arg(QString::number(place), check.title(schema().procedure, procedure), (*step)[table.action]));
    }
}

/// PRC-004
void reviewIsDue(Check &check, const Row &procedure)
{
    const auto &table = schema().procedure;
    const auto due = procedure[table.reviewOn];
    if (due && *due >= check.today)
        return;
    check.report(
        table.reviewOn,
        due ? check.say(QT_TRANSLATE_NOOP("Audit", "The procedure was to be reviewed by %1.")).arg(check.date(due))
            : check.say(QT_TRANSLATE_NOOP("Audit", "No date is set for the next review of the procedure.")));
}

std::optional<int> latestEnd(const RowList &steps, const char *phase)
{
    const auto &table = schema().step;
    std::optional<int> latest;
    for (const Row *step : steps) {
        const auto offset = (*step)[table.offset];
        if (!offset || (*step)[table.phase] != QLatin1String(phase))
            continue;
        const int end = *offset + (*step)[table.duration].value_or(0);
        latest = std::max(latest.value_or(end), end);
    }
    return latest;
}

/// After how long the procedure has its function working again.
std::optional<int> timeToResume(const Row &procedure, const RowList &steps)
{
    const auto &table = schema().step;
    if (isOfKind(procedure, "recovery")) {
        if (const auto end = latestEnd(steps, "recovery"))
            return end;
    } else {
        const auto first = std::find_if(steps.begin(), steps.end(), [&](const Row *step) {
            return (*step)[table.phase] == QLatin1String("continuity");
        });
        if (first != steps.end())
            return (**first)[table.offset];
    }
    return latestEnd(steps, "reflex");
}

/// PRC-005
void slowerThanTheRto(Check &check, const Row &procedure)
{
    const Row *function = check.plan.find(schema().function, procedure[schema().procedure.function].value_or(0));
    const auto rto = function ? (*function)[schema().function.rto] : std::nullopt;
    const auto time = timeToResume(procedure, stepsOf(check, procedure));
    if (!rto || !time || *time <= *rto)
        return;
    check.report(schema().step.procedure,
                 check.say(QT_TRANSLATE_NOOP("Audit", "By its steps, %1 works again after %2; its RTO is %3."))
                     .arg(check.title(schema().function, *function), check.duration(time), check.duration(rto)));
}

/// PRC-006
void noStartOrNoEnd(Check &check, const Row &procedure)
{
    const auto &table = schema().procedure;
    const bool starts = !procedure[table.trigger].trimmed().isEmpty();
    const bool stops = !procedure[table.stopCondition].trimmed().isEmpty();
    if (starts && !stops)
        check.report(table.stopCondition,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The procedure does not say when to stop.")));
    else if (stops && !starts)
        check.report(table.trigger, check.say(QT_TRANSLATE_NOOP("Audit", "The procedure does not say when to start.")));
    else if (!starts)
        check.report(table.trigger, check.say(QT_TRANSLATE_NOOP(
                                        "Audit", "The procedure says neither when to start nor when to stop.")));
}

bool hasKind(const Check &check, const char *kind)
{
    const RowList &all = check.plan.each(schema().procedure);
    return std::any_of(all.begin(), all.end(), [&](const Row *procedure) { return isOfKind(*procedure, kind); });
}

/// PRC-007
void noReturn(Check &check, const Row &)
{
    if (!hasKind(check, "return"))
        check.report(
            schema().procedure.kind,
            check.say(QT_TRANSLATE_NOOP("Audit", "No procedure says how to stand down and go back to normal.")));
}

/// PRC-008
void tooLongForAPage(Check &check, const Row &procedure)
{
    const int most = check.setting(schema().plan.reflexCardMaxSteps);
    const auto count = static_cast<int>(stepsOf(check, procedure).size());
    if (isOfKind(procedure, "reflex_card") && count > most)
        check.report(schema().step.procedure,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The card has %1 steps; %2 fit on one page."))
                         .arg(QString::number(count), QString::number(most)));
}

/// PRC-009
void noAlert(Check &check, const Row &)
{
    if (!hasKind(check, "alert"))
        check.report(schema().procedure.kind,
                     check.say(QT_TRANSLATE_NOOP("Audit", "No procedure says how to raise the alert and activate the "
                                                          "plan.")));
}

bool isReachable(const Row &contact)
{
    const auto &table = schema().contact;
    const auto columns = {&table.phoneWork, &table.phoneMobile, &table.phoneBackup, &table.email};
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Column<QString> *column) { return !contact[*column].trimmed().isEmpty(); });
}

/// PRC-010
void callWithoutNumber(Check &check, const Row &procedure)
{
    IdSet unreachable;
    for (const Row *step : stepsOf(check, procedure)) {
        const Row *contact = check.plan.find(schema().contact, (*step)[schema().step.callContact].value_or(0));
        if (contact && !isReachable(*contact) && !unreachable.contains(contact->id))
            unreachable.append(contact->id);
    }
    if (!unreachable.isEmpty())
        check.report(schema().step.procedure,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The steps say to call somebody who has neither a telephone "
                                                         "number nor an email address: %1."))
                         .arg(check.titles(schema().contact, unreachable)));
}

/// PRC-011
void notApproved(Check &check, const Row &procedure)
{
    const auto &table = schema().procedure;
    const QString status = procedure[table.status];
    if (!status.isEmpty() && status != QLatin1String("approved"))
        check.report(table.status, check.say(QT_TRANSLATE_NOOP("Audit", "The status of the procedure is “%1”."))
                                       .arg(check.choice(table.status, status)));
}

/// PRC-012
void stepsOutOfOrder(Check &check, const Row &procedure)
{
    const auto &table = schema().step;
    std::optional<int> before;
    int place = 0;
    for (const Row *step : stepsOf(check, procedure)) {
        ++place;
        const auto offset = (*step)[table.offset];
        if (offset && before && *offset < *before) {
            check.report(table.procedure,
                         check
                             .say(QT_TRANSLATE_NOOP("Audit", "Step %1 starts at T+%2, earlier than a step before it "
                                                             "(T+%3)."))
                             .arg(QString::number(place), check.duration(offset), check.duration(before)));
            return;
        }
        before = offset ? offset : before;
    }
}

} // namespace

Rules procedureRules()
{
    return {
        {"PRC-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.1"),
         QT_TRANSLATE_NOOP("Audit", "A vital or critical function has no approved procedure"),
         QT_TRANSLATE_NOOP("Audit", "Write and approve the procedure"), schema().function, noProcedure},
        {"PRC-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4"),
         QT_TRANSLATE_NOOP("Audit", "A procedure has no steps"), QT_TRANSLATE_NOOP("Audit", "Add the steps"),
         schema().procedure, noSteps},
        {"PRC-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4 (roles)"),
         QT_TRANSLATE_NOOP("Audit", "A step is assigned to nobody"), QT_TRANSLATE_NOOP("Audit", "Assign the step"),
         schema().procedure, stepOfNobody},
        {"PRC-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6"),
         QT_TRANSLATE_NOOP("Audit", "A procedure is due for review"),
         QT_TRANSLATE_NOOP("Audit", "Review the procedure"), schema().procedure, reviewIsDue},
        {"PRC-005", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4; RTS 2024/1774 art. 26(1)(c)"),
         QT_TRANSLATE_NOOP("Audit", "A procedure takes longer than the RTO of its function"),
         QT_TRANSLATE_NOOP("Audit", "Shorten the sequence or revise the RTO"), schema().procedure, slowerThanTheRto},
        {"PRC-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4; ReCyF 14.6"),
         QT_TRANSLATE_NOOP("Audit", "A procedure has no trigger or no stop condition"),
         QT_TRANSLATE_NOOP("Audit", "State when to start and when to stop"), schema().procedure, noStartOrNoEnd},
        {"PRC-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.5"),
         QT_TRANSLATE_NOOP("Audit", "There is no procedure for the return to normal"),
         QT_TRANSLATE_NOOP("Audit", "Write the return-to-normal procedure"), schema().plan, noReturn},
        {"PRC-008", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice: one A4 page"),
         QT_TRANSLATE_NOOP("Audit", "A reflex card does not fit on one page"),
         QT_TRANSLATE_NOOP("Audit", "Split the card"), schema().procedure, tooLongForAPage},
        {"PRC-009", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2, 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "There is no alert procedure"),
         QT_TRANSLATE_NOOP("Audit", "Write the alert and activation procedure"), schema().plan, noAlert},
        {"PRC-010", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A step says to call somebody who cannot be called"),
         QT_TRANSLATE_NOOP("Audit", "Complete the directory"), schema().procedure, callWithoutNumber},
        {"PRC-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.5.2"),
         QT_TRANSLATE_NOOP("Audit", "A procedure is not approved"), QT_TRANSLATE_NOOP("Audit", "Approve the procedure"),
         schema().procedure, notApproved},
        {"PRC-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The steps are not in the order of their times"),
         QT_TRANSLATE_NOOP("Audit", "Reorder the steps"), schema().procedure, stepsOutOfOrder},
    };
}

} // namespace audit
