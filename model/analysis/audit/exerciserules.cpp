// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/exercisescript.h"

#include <algorithm>

namespace audit {

namespace {

const tables::Event &table()
{
    return schema().event;
}

/// The exercise or incident that a target, a participant… belongs to.
const Row *eventOf(const Check &check, const Row &row, const Column<Id> &owner)
{
    return check.plan.find(table(), row[owner].value_or(0));
}

bool isKind(const Row &event, std::initializer_list<const char *> kinds)
{
    const QString kind = event[table().kind];
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *each) { return kind == QLatin1String(each); });
}

/// The last day on which one of the targets was put to the test.
template <typename Condition>
std::optional<QDate> lastTested(const Check &check, const RowList &targets, Condition counts)
{
    std::optional<QDate> last;
    for (const Row *target : targets) {
        const Row *event = eventOf(check, *target, schema().target.event);
        if (event && counts(*target))
            last = std::max(last, (*event)[table().heldOn]);
    }
    return last;
}

void reportUntested(Check &check, const Row &function, const char *criticality)
{
    const auto &target = schema().target;
    if (function[schema().function.criticality] != QLatin1String(criticality))
        return;
    const int months = check.setting(schema().plan.exerciseMaxAge);
    const auto last =
        lastTested(check, check.plan.referring(target.function, function.id), [](const Row &) { return true; });
    if (!check.isOlder(last, months))
        return;
    const QString title = check.title(schema().function, function);
    check.report(
        target.function,
        last ? check.say(QT_TRANSLATE_NOOP("Audit", "%1 was last exercised on %2; the next exercise was due by %3."))
                   .arg(title, check.date(last), check.date(last->addMonths(months)))
             : check.say(QT_TRANSLATE_NOOP("Audit", "%1 was never exercised.")).arg(title));
}

/// EXE-001
void vitalFunctionUntested(Check &check, const Row &function)
{
    reportUntested(check, function, "vital");
}

/// EXE-002
void criticalFunctionUntested(Check &check, const Row &function)
{
    reportUntested(check, function, "critical");
}

/// EXE-003
void noTabletop(Check &check, const Row &)
{
    constexpr int months = 12;
    std::optional<QDate> last;
    for (const Row *event : check.plan.each(table())) {
        if (isKind(*event, {"tabletop", "simulation"}))
            last = std::max(last, (*event)[table().heldOn]);
    }
    if (!check.isOlder(last, months))
        return;
    check.report(
        table().kind,
        last ? check
                   .say(QT_TRANSLATE_NOOP(
                       "Audit", "The last tabletop exercise or simulation was held on %1, more than a year ago."))
                   .arg(check.date(last))
             : check.say(QT_TRANSLATE_NOOP("Audit", "No tabletop exercise or simulation was ever held.")));
}

/// EXE-004
void notHeld(Check &check, const Row &event)
{
    const QString status = event[table().status];
    const auto planned = event[table().plannedOn];
    const bool isAhead = status == QLatin1String("planned") || status == QLatin1String("ready");
    if (isAhead && planned && *planned < check.today && !event[table().heldOn])
        check.report(table().heldOn, check.say(QT_TRANSLATE_NOOP("Audit", "It was planned on %1 and is still “%2”."))
                                         .arg(check.date(planned), check.choice(table().status, status)));
}

/// EXE-005
void lateReport(Check &check, const Row &event)
{
    const auto held = event[table().heldOn];
    const auto reported = event[table().reportOn];
    if (!held)
        return;
    const QDate due = held->addDays(check.setting(schema().plan.retexMax));
    if (reported && *reported > due)
        check.report(table().reportOn,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The report was issued on %1; it was due by %2."))
                         .arg(check.date(reported), check.date(due)));
    else if (!reported && check.today > due)
        check.report(table().reportOn,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The report of what was held on %1 was due by %2."))
                         .arg(check.date(held), check.date(due)));
}

/// The band of the scenario's inherent score, nullptr while that is not known.
const Row *inherentBand(const Check &check, const Row &scenario)
{
    const auto likelihood = scenario[schema().scenario.likelihoodInherent];
    const auto impact = scenario[schema().scenario.impactInherent];
    if (!likelihood || !impact)
        return nullptr;
    const auto &band = schema().riskBand;
    const Row *found = nullptr;
    for (const Row *each : check.plan.each(band)) {
        const auto from = (*each)[band.minScore];
        if (from && *from <= *likelihood * *impact && (!found || from > (*found)[band.minScore]))
            found = each;
    }
    return found;
}

/// The next exercise of the scenario that is still to be held, nullptr if there is none.
const Row *nextPlanned(const Check &check, const Row &scenario)
{
    const Row *next = nullptr;
    for (const Row *event : check.plan.referring(table().scenario, scenario.id)) {
        const auto planned = (*event)[table().plannedOn];
        const bool isOff = (*event)[table().heldOn] || isKind(*event, {"real_incident"}) ||
                           (*event)[table().status] == QLatin1String("cancelled");
        if (planned && !isOff && *planned >= check.today && (!next || *planned < (*next)[table().plannedOn]))
            next = event;
    }
    return next;
}

/// EXE-008
void graveScenarioUntested(Check &check, const Row &scenario)
{
    const auto &acceptance = schema().riskBand.acceptance;
    const Row *band = inherentBand(check, scenario);
    const QString accepted = band ? (*band)[acceptance] : QString();
    if (accepted != QLatin1String("management") && accepted != QLatin1String("forbidden"))
        return;
    std::optional<QDate> last;
    for (const Row *event : check.plan.referring(table().scenario, scenario.id))
        last = std::max(last, (*event)[table().heldOn]);
    const int months = check.setting(schema().plan.scenarioExerciseMaxAge);
    if (!check.isOlder(last, months))
        return;
    const QString title = check.title(schema().scenario, scenario);
    const QString label = (*band)[schema().riskBand.label];
    const QString words =
        last
            ? check
                  .say(QT_TRANSLATE_NOOP("Audit", "The inherent risk of %1 is in the band “%2”; it was last played on "
                                                  "%3; the next time was due by %4."))
                  .arg(title, label, check.date(last), check.date(last->addMonths(months)))
            : check.say(QT_TRANSLATE_NOOP("Audit", "The inherent risk of %1 is in the band “%2”; it was never played."))
                  .arg(title, label);
    const Row *next = nextPlanned(check, scenario);
    //: %1 is a sentence, %2 the code of an exercise, %3 a date
    const QString planned = check.say(QT_TRANSLATE_NOOP("Audit", "%1 The exercise %2 is planned for %3: hold it."));
    check.report(table().scenario,
                 next ? planned.arg(words, (*next)[table().code], check.date((*next)[table().plannedOn])) : words);
}

/// EXE-009
void treeUntested(Check &check, const Row &tree)
{
    constexpr int months = 12;
    const auto &target = schema().target;
    if (tree[schema().callTree.kind].isEmpty())
        return;
    const auto last = lastTested(check, check.plan.referring(target.tree, tree.id),
                                 [&](const Row &each) { return each[target.outcome] == QLatin1String("passed"); });
    if (!check.isOlder(last, months))
        return;
    check.report(target.tree,
                 last
                     ? check.say(QT_TRANSLATE_NOOP("Audit", "The tree last passed a test on %1, more than a year ago."))
                           .arg(check.date(last))
                     : check.say(QT_TRANSLATE_NOOP("Audit", "The tree never passed a test.")));
}

bool leadsToAnAction(const Check &check, const Row &event)
{
    const RowList &findings = check.plan.referring(schema().finding.event, event.id);
    return std::any_of(findings.begin(), findings.end(), [&](const Row *finding) {
        return !check.plan.referring(schema().action.finding, finding->id).empty();
    });
}

/// EXE-010
void failureWithoutAction(Check &check, const Row &event)
{
    const auto &objective = schema().objective;
    const auto &target = schema().target;
    const RowList &objectives = check.plan.referring(objective.event, event.id);
    const RowList &targets = check.plan.referring(target.event, event.id);
    const auto missed = std::count_if(objectives.begin(), objectives.end(),
                                      [&](const Row *each) { return (*each)[objective.rating] == QLatin1String("U"); });
    const auto failed = std::count_if(targets.begin(), targets.end(), [&](const Row *each) {
        return (*each)[target.outcome] == QLatin1String("failed");
    });
    if ((missed == 0 && failed == 0) || leadsToAnAction(check, event))
        return;
    check.report(schema().finding.event,
                 check
                     .say(QT_TRANSLATE_NOOP("Audit", "No finding leads to an action, although something went wrong: "
                                                     "objectives not performed: %1, elements that failed: %2."))
                     .arg(QString::number(missed), QString::number(failed)));
}

/// EXE-011
void emptyProgramme(Check &check, const Row &)
{
    constexpr int least = 2;
    constexpr int months = 12;
    int ahead = 0;
    for (const Row *event : check.plan.each(table())) {
        const auto planned = (*event)[table().plannedOn];
        const bool isOff = (*event)[table().heldOn] || (*event)[table().status] == QLatin1String("cancelled");
        if (planned && !isOff && *planned >= check.today && *planned <= check.today.addMonths(months))
            ++ahead;
    }
    if (ahead < least)
        check.report(table().plannedOn,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "Exercises planned in the next 12 months: %1; at least %2 are expected."))
                         .arg(QString::number(ahead), QString::number(least)));
}

/// The latest held test of the function that measured a time, nullptr if there is none.
const Row *latestTimed(const Check &check, const Row &function)
{
    const auto &target = schema().target;
    const Row *latest = nullptr;
    std::optional<QDate> latestOn;
    for (const Row *each : check.plan.referring(target.function, function.id)) {
        const Row *event = eventOf(check, *each, target.event);
        const auto held = event ? (*event)[table().heldOn] : std::nullopt;
        if (!held || !(*each)[target.achieved] || (latestOn && *held <= *latestOn))
            continue;
        latest = each;
        latestOn = held;
    }
    return latest;
}

/// EXE-013
void slowerInPractice(Check &check, const Row &function)
{
    const auto &functions = schema().function;
    const Row *test = latestTimed(check, function);
    if (!test)
        return;
    const auto achieved = (*test)[schema().target.achieved];
    const auto lost = (*test)[schema().target.achievedDataLoss];
    const auto rto = function[functions.rto];
    const auto rpo = function[functions.rpo];
    const QString when = check.date((*eventOf(check, *test, schema().target.event))[table().heldOn]);
    if (rto && *achieved > *rto)
        check.report(
            functions.rto,
            check.say(QT_TRANSLATE_NOOP("Audit", "In the test of %1 the function was back after %2; its RTO is %3."))
                .arg(when, check.duration(achieved), check.duration(rto)));
    else if (lost && rpo && *lost > *rpo)
        check.report(
            functions.rpo,
            check.say(QT_TRANSLATE_NOOP("Audit", "In the test of %1 the function lost %2 of data; its RPO is %3."))
                .arg(when, check.duration(lost), check.duration(rpo)));
}

} // namespace

Rules exerciseRules()
{
    return {
        {"EXE-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5; DORA 11(6)(a)"),
         QT_TRANSLATE_NOOP("Audit", "A vital function was not exercised in time"),
         QT_TRANSLATE_NOOP("Audit", "Plan an exercise"), schema().function, vitalFunctionUntested},
        {"EXE-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5; DORA 11(6)(a)"),
         QT_TRANSLATE_NOOP("Audit", "A critical function was not exercised in time"),
         QT_TRANSLATE_NOOP("Audit", "Plan an exercise"), schema().function, criticalFunctionUntested},
        {"EXE-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ReCyF 15.1; ISO 22301 8.5"),
         QT_TRANSLATE_NOOP("Audit", "The crisis team has not played a scenario for a year"),
         QT_TRANSLATE_NOOP("Audit", "Run a tabletop exercise"), schema().plan, noTabletop},
        {"EXE-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5 (planned intervals)"),
         QT_TRANSLATE_NOOP("Audit", "A planned exercise was not held"),
         QT_TRANSLATE_NOOP("Audit", "Hold, reschedule or cancel"), table(), notHeld},
        {"EXE-005", Severity::Warning,
         QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5 (post-exercise report); ANSSI crisis self-assessment 3.1 (30 days)"),
         QT_TRANSLATE_NOOP("Audit", "A report is late"), QT_TRANSLATE_NOOP("Audit", "Write the report"), table(),
         lateReport},
        {"EXE-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5; ISO 22398; HSEEP"),
         QT_TRANSLATE_NOOP("Audit", "An exercise has no objective"),
         QT_TRANSLATE_NOOP("Audit", "Define measurable objectives"), table(), noObjective},
        {"EXE-007", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "HSEEP (MSEL); ISO 22398"),
         QT_TRANSLATE_NOOP("Audit", "An inject is incomplete"), QT_TRANSLATE_NOOP("Audit", "Complete the inject"),
         schema().inject, incompleteInject},
        {"EXE-008", Severity::Warning,
         QT_TRANSLATE_NOOP("Audit", "ReCyF 15.4 (three-year programme); RTS 2024/1774 art. 25, 26"),
         QT_TRANSLATE_NOOP("Audit", "A grave scenario was not played in time"),
         QT_TRANSLATE_NOOP("Audit", "Put it in the exercise programme and play it"), schema().scenario,
         graveScenarioUntested},
        {"EXE-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3; ANSSI 4.1 (on-call tested yearly)"),
         QT_TRANSLATE_NOOP("Audit", "A call tree was not tested in time"),
         QT_TRANSLATE_NOOP("Audit", "Test the call tree"), schema().callTree, treeUntested},
        {"EXE-010", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5 e), 10.1"),
         QT_TRANSLATE_NOOP("Audit", "A failure in an exercise led to no action"),
         QT_TRANSLATE_NOOP("Audit", "Record the finding and the action"), table(), failureWithoutAction},
        {"EXE-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5 (programme); ReCyF 15.4"),
         QT_TRANSLATE_NOOP("Audit", "Too few exercises are planned"),
         QT_TRANSLATE_NOOP("Audit", "Complete the programme"), schema().plan, emptyProgramme},
        {"EXE-012", Severity::Info,
         QT_TRANSLATE_NOOP("Audit", "HSEEP; ISO 22398; ANSSI guide (animateurs, observateurs)"),
         QT_TRANSLATE_NOOP("Audit", "An exercise has no facilitator or no observer"),
         QT_TRANSLATE_NOOP("Audit", "Name them"), table(), nobodyLeadsOrWatches},
        {"EXE-013", Severity::Error, QT_TRANSLATE_NOOP("Audit", "RTS 2024/1774 art. 25; BSI 200-4"),
         QT_TRANSLATE_NOOP("Audit", "A function missed its RTO or RPO in its latest test"),
         QT_TRANSLATE_NOOP("Audit", "Correct the solution or the RTO"), schema().function, slowerInPractice},
        {"EXE-014", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "HSEEP (MSEL)"),
         QT_TRANSLATE_NOOP("Audit", "The timeline of an exercise is out of order"),
         QT_TRANSLATE_NOOP("Audit", "Correct the timeline"), table(), brokenTimeline},
    };
}

} // namespace audit
