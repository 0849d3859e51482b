// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BIA: what a stop of each function does, how long it can last, what it takes to go on.

#include "analysis/audit/check.h"
#include "analysis/audit/rowsof.h"
#include "analysis/derived.h"

#include <algorithm>
#include <tuple>

namespace audit {

namespace {

const tables::Function &function()
{
    return schema().function;
}

/// The horizons by their time; codes may say otherwise.
struct Horizons {
    explicit Horizons(const Facts &facts)
    {
        rows = facts.plan().each(schema().horizon);
        const auto minutes = [](const Row *row) { return (*row)[schema().horizon.minutes].value_or(0); };
        std::stable_sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) { return minutes(a) < minutes(b); });
        for (std::size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i]->id, static_cast<int>(i));
    }
    std::optional<int> minutesAt(int place) const { return (*rows.at(place))[schema().horizon.minutes]; }
    RowList rows;
    QHash<Id, int> places;
};

/// A sentence about a function (%1) that says how critical it is (%2).
QString rated(const Check &check, const char *source, const Row &row)
{
    return check.say(source).arg(check.title(function(), row),
                                 check.choice(function().criticality, row[function().criticality]));
}

void noOwner(Check &check, const Row &row)
{
    if (!row[function().owner])
        check.report(function().owner,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 has no owner.")).arg(check.title(function(), row)));
}

void noDeputy(Check &check, const Row &row)
{
    if (analysis::isPriority(row) && check.plan.referring(schema().deputy.function, row.id).empty())
        check.report(schema().deputy.function,
                     rated(check, QT_TRANSLATE_NOOP("Audit", "%1, rated “%2”, has no deputy."), row));
}

void noObjectives(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const auto rto = row[function().rto];
    if (!mtpd && !rto)
        check.report(function().mtpd, check.say(QT_TRANSLATE_NOOP("Audit", "Neither the MTPD nor the RTO is set.")));
    else if (!mtpd)
        check.report(
            function().mtpd,
            check.say(QT_TRANSLATE_NOOP("Audit", "The MTPD is not set (the RTO is %1).")).arg(check.duration(rto)));
    else if (!rto)
        check.report(
            function().rto,
            check.say(QT_TRANSLATE_NOOP("Audit", "The RTO is not set (the MTPD is %1).")).arg(check.duration(mtpd)));
}

void rtoAboveMtpd(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const auto rto = row[function().rto];
    if (mtpd && rto && *rto > *mtpd)
        check.report(function().rto, check.say(QT_TRANSLATE_NOOP("Audit", "The RTO (%1) is longer than the MTPD (%2)."))
                                         .arg(check.duration(rto), check.duration(mtpd)));
}

void noMargin(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const auto rto = row[function().rto];
    if (mtpd && rto && *rto == *mtpd)
        check.report(function().rto,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "RTO and MTPD are both %1: no time is left for detection and decision."))
                         .arg(check.duration(rto)));
}

void mtpdTooLong(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const auto first = analysis::firstIntolerableMin(check.plan, row.id);
    if (!mtpd || !first || *mtpd <= *first)
        return;
    check.report(
        function().mtpd,
        check.say(QT_TRANSLATE_NOOP("Audit", "The MTPD is %1, but the impact is intolerable after %2 already."))
            .arg(check.duration(mtpd), check.duration(first)));
}

void mtpdTooShort(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const auto first = analysis::firstIntolerableMin(check.plan, row.id);
    if (!mtpd || !first)
        return;
    std::optional<int> before;
    for (const Row *horizon : check.facts.get<Horizons>().rows) {
        if ((*horizon)[schema().horizon.minutes] < first)
            before = (*horizon)[schema().horizon.minutes];
    }
    if (!before || *mtpd >= *before)
        return;
    check.report(function().mtpd,
                 check
                     .say(QT_TRANSLATE_NOOP(
                         "Audit", "The MTPD is %1, but the impact is still tolerable after %2 (intolerable after %3)."))
                     .arg(check.duration(mtpd), check.duration(before), check.duration(first)));
}

void incompleteGrid(Check &check, const Row &row)
{
    if (!analysis::isPriority(row))
        return;
    const auto &impact = schema().impact;
    QHash<Id, int> levels;
    for (const Row *each : check.plan.referring(impact.function, row.id)) {
        if ((*each)[impact.level])
            ++levels[(*each)[impact.category].value_or(0)];
    }
    IdSet incomplete;
    for (const Row *category : check.plan.each(schema().impactCategory)) {
        if (levels.value(category->id) < check.plan.count(schema().horizon))
            incomplete.append(category->id);
    }
    if (!incomplete.isEmpty())
        check.report(impact.function, check.say(QT_TRANSLATE_NOOP("Audit", "Impact levels are missing in: %1."))
                                          .arg(check.titles(schema().impactCategory, incomplete)));
}

void decreasingImpact(Check &check, const Row &row)
{
    const auto &impact = schema().impact;
    const auto &horizons = check.facts.get<Horizons>();
    std::vector<std::tuple<Id, int, int>> levels; // category, place of the horizon, level
    for (const Row *each : check.plan.referring(impact.function, row.id)) {
        const int place = horizons.places.value((*each)[impact.horizon].value_or(0), -1);
        if (const auto level = (*each)[impact.level]; level && place >= 0)
            levels.emplace_back((*each)[impact.category].value_or(0), place, *level);
    }
    std::sort(levels.begin(), levels.end());
    QStringList falls;
    for (std::size_t i = 1; i < levels.size(); ++i) {
        const auto [category, place, level] = levels[i];
        const auto [categoryBefore, placeBefore, levelBefore] = levels[i - 1];
        if (category == categoryBefore && place == placeBefore + 1 && level < levelBefore)
            falls.append(QStringLiteral("%1 (%2 → %3, %4)")
                             .arg(check.title(schema().impactCategory, category), QString::number(levelBefore),
                                  QString::number(level), check.duration(horizons.minutesAt(place))));
    }
    falls.sort();
    if (!falls.isEmpty())
        check.report(impact.function,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The impact falls from one horizon to the next: %1."))
                         .arg(falls.join(QStringLiteral(", "))));
}

void nothingIntolerable(Check &check, const Row &row)
{
    const auto intolerable = check.plan.setting(schema().plan.intolerableLevel);
    if (!intolerable || !analysis::isPriority(row) || analysis::firstIntolerableMin(check.plan, row.id))
        return;
    check.report(
        function().criticality,
        check.say(QT_TRANSLATE_NOOP("Audit", "%1 is rated “%2”, but no impact reaches level %3 at any horizon."))
            .arg(check.title(function(), row), check.choice(function().criticality, row[function().criticality]),
                 QString::number(*intolerable)));
}

/// The criticality that follows from the MTPD; "" if a tier has no limit.
QString tierOf(const Plan &plan, int mtpd)
{
    const auto vital = plan.setting(schema().plan.tierVitalMax);
    const auto critical = plan.setting(schema().plan.tierCriticalMax);
    const auto important = plan.setting(schema().plan.tierImportantMax);
    if (!vital || !critical || !important)
        return {};
    if (mtpd <= *vital)
        return QStringLiteral("vital");
    if (mtpd <= *critical)
        return QStringLiteral("critical");
    return mtpd <= *important ? QStringLiteral("important") : QStringLiteral("deferrable");
}

void otherTier(Check &check, const Row &row)
{
    const auto mtpd = row[function().mtpd];
    const QString criticality = row[function().criticality];
    const QString tier = mtpd ? tierOf(check.plan, *mtpd) : QString();
    if (tier.isEmpty() || criticality.isEmpty() || tier == criticality)
        return;
    check.report(function().criticality,
                 check.say(QT_TRANSLATE_NOOP("Audit", "The criticality is “%1”, while an MTPD of %2 stands for “%3”."))
                     .arg(check.choice(function().criticality, criticality), check.duration(mtpd),
                          check.choice(function().criticality, tier)));
}

void noMinimumLevel(Check &check, const Row &row)
{
    const auto mbco = row[function().mbco];
    if (!analysis::isPriority(row) || mbco.value_or(0) != 0)
        return;
    check.report(function().mbco,
                 mbco ? rated(check, QT_TRANSLATE_NOOP("Audit", "The MBCO of %1, rated “%2”, is zero."), row)
                      : rated(check, QT_TRANSLATE_NOOP("Audit", "The MBCO of %1, rated “%2”, is not set."), row));
}

void noDataObjective(Check &check, const Row &row)
{
    if (row[function().rpo])
        return;
    IdSet holders;
    for (const Row *need : rowsOf(check.facts.get<EssentialNeeds>().byFunction, row.id)) {
        const Row *resource =
            check.plan.find(schema().resource, (*need)[schema().functionResource.resource].value_or(0));
        const QString category = resource ? (*resource)[schema().resource.category] : QString();
        if (category == QLatin1String("data") || category == QLatin1String("application"))
            holders.append(resource->id);
    }
    if (!holders.isEmpty())
        check.report(function().rpo, check
                                         .say(QT_TRANSLATE_NOOP("Audit", "The RPO is not set, though the function "
                                                                         "cannot do without: %1."))
                                         .arg(check.titles(schema().resource, holders)));
}

void outdatedAnalysis(Check &check, const Row &row)
{
    const auto made = row[function().biaOn];
    const int months = check.setting(schema().plan.biaMaxAge);
    if (!made)
        check.report(function().biaOn, check.say(QT_TRANSLATE_NOOP("Audit", "No impact analysis of %1 is recorded."))
                                           .arg(check.title(function(), row)));
    else if (check.isOlder(made, months))
        check.report(
            function().biaOn,
            check.say(QT_TRANSLATE_NOOP("Audit", "The impact analysis dates from %1 (maximum age in months: %2)."))
                .arg(check.date(made), QString::number(months)));
}

void noJustification(Check &check, const Row &row)
{
    if (row[function().mtpdJustification].trimmed().isEmpty())
        check.report(function().mtpdJustification,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Nothing says why the MTPD of %1 is what it is."))
                         .arg(check.title(function(), row)));
}

bool isMaintained(const Row &task)
{
    return task[schema().task.degradedMode] == QLatin1String("maintain");
}

void noTaskToMaintain(Check &check, const Row &row)
{
    const RowList &tasks = check.plan.referring(schema().task.function, row.id);
    if (analysis::isPriority(row) &&
        std::none_of(tasks.begin(), tasks.end(), [](const Row *task) { return isMaintained(*task); }))
        check.report(schema().task.function,
                     rated(check, QT_TRANSLATE_NOOP("Audit", "%1, rated “%2”, has no task to maintain."), row));
}

void taskOfNobody(Check &check, const Row &row)
{
    if (!isMaintained(row))
        return;
    const auto &task = schema().task;
    const QString title = check.title(task, row);
    const bool hasDeputy = !check.plan.referring(schema().deputy.task, row.id).empty();
    if (!row[task.assignee] && !hasDeputy)
        check.report(
            task.assignee,
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 is to be maintained but has neither assignee nor deputy."))
                .arg(title));
    else if (!row[task.assignee])
        check.report(task.assignee,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is to be maintained but has no assignee.")).arg(title));
    else if (!hasDeputy)
        check.report(schema().deputy.task,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is to be maintained but has no deputy.")).arg(title));
}

void noEssentialResource(Check &check, const Row &row)
{
    if (analysis::isPriority(row) && rowsOf(check.facts.get<EssentialNeeds>().byFunction, row.id).empty())
        check.report(schema().functionResource.function,
                     rated(check, QT_TRANSLATE_NOOP("Audit", "%1, rated “%2”, has no essential resource."), row));
}

void notValidated(Check &check, const Row &row)
{
    if (analysis::isPriority(row) && row[function().status] != QLatin1String("validated"))
        check.report(
            function().status,
            rated(check, QT_TRANSLATE_NOOP("Audit", "The impact analysis of %1, rated “%2”, is not validated."), row));
}

void noWorkaround(Check &check, const Row &row)
{
    if (analysis::isPriority(row) && row[function().workaround].trimmed().isEmpty())
        check.report(function().workaround,
                     rated(check, QT_TRANSLATE_NOOP("Audit", "No workaround is described for %1, rated “%2”."), row));
}

void noPeaks(Check &check, const Row &row)
{
    if (row[function().kind] == QLatin1String("core") && row[function().peaks].trimmed().isEmpty())
        check.report(function().peaks,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Nothing says when a stop of %1 would hurt most."))
                         .arg(check.title(function(), row)));
}

} // namespace

Rules impactRules()
{
    return {
        {"BIA-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317"),
         QT_TRANSLATE_NOOP("Audit", "No owner is named"), QT_TRANSLATE_NOOP("Audit", "Name the owner"),
         schema().function, noOwner},
        {"BIA-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2"),
         QT_TRANSLATE_NOOP("Audit", "No deputy is named"), QT_TRANSLATE_NOOP("Audit", "Name at least one deputy"),
         schema().function, noDeputy},
        {"BIA-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 d), e); ReCyF 13.4"),
         QT_TRANSLATE_NOOP("Audit", "The MTPD or the RTO is missing"), QT_TRANSLATE_NOOP("Audit", "Set MTPD and RTO"),
         schema().function, noObjectives},
        {"BIA-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 e) (RTO within MTPD)"),
         QT_TRANSLATE_NOOP("Audit", "The RTO is longer than the MTPD"),
         QT_TRANSLATE_NOOP("Audit", "Shorten the RTO or justify a longer MTPD"), schema().function, rtoAboveMtpd},
        {"BIA-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (RTO < MTPD)"),
         QT_TRANSLATE_NOOP("Audit", "The RTO leaves no margin below the MTPD"),
         QT_TRANSLATE_NOOP("Audit", "Keep a margin below the MTPD"), schema().function, noMargin},
        {"BIA-006", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 c), d)"),
         QT_TRANSLATE_NOOP("Audit", "The MTPD lasts beyond the first intolerable impact"),
         QT_TRANSLATE_NOOP("Audit", "Lower the MTPD to that horizon or review the impacts"), schema().function,
         mtpdTooLong},
        {"BIA-007", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317"),
         QT_TRANSLATE_NOOP("Audit", "The MTPD is shorter than the impacts call for"),
         QT_TRANSLATE_NOOP("Audit", "Check that the MTPD is not needlessly short"), schema().function, mtpdTooShort},
        {"BIA-008", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 a), c)"),
         QT_TRANSLATE_NOOP("Audit", "The impact grid is incomplete"),
         QT_TRANSLATE_NOOP("Audit", "Complete the impact grid"), schema().function, incompleteGrid},
        {"BIA-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317 (impact over time)"),
         QT_TRANSLATE_NOOP("Audit", "The impact decreases over time"),
         QT_TRANSLATE_NOOP("Audit", "Correct the grid or explain"), schema().function, decreasingImpact},
        {"BIA-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 d)"),
         QT_TRANSLATE_NOOP("Audit", "No impact is intolerable"),
         QT_TRANSLATE_NOOP("Audit", "Review the criticality or the impacts"), schema().function, nothingIntolerable},
        {"BIA-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 f); SGDSN fiche 5"),
         QT_TRANSLATE_NOOP("Audit", "The criticality does not match the MTPD"),
         QT_TRANSLATE_NOOP("Audit", "Align the criticality with the MTPD"), schema().function, otherTier},
        {"BIA-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 e) (minimum acceptable capacity)"),
         QT_TRANSLATE_NOOP("Audit", "The minimum service level (MBCO) is missing"),
         QT_TRANSLATE_NOOP("Audit", "State the degraded service level"), schema().function, noMinimumLevel},
        {"BIA-013", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (RPO); DORA 12(6); ReCyF 13.4"),
         QT_TRANSLATE_NOOP("Audit", "The RPO is missing though data are needed"),
         QT_TRANSLATE_NOOP("Audit", "Set the RPO"), schema().function, noDataObjective},
        {"BIA-014", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.1 (planned intervals)"),
         QT_TRANSLATE_NOOP("Audit", "The impact analysis is missing or too old"),
         QT_TRANSLATE_NOOP("Audit", "Redo the BIA with the owner"), schema().function, outdatedAnalysis},
        {"BIA-015", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317; BSI 200-4"),
         QT_TRANSLATE_NOOP("Audit", "The MTPD is not justified"),
         QT_TRANSLATE_NOOP("Audit", "Explain why the interruption becomes unacceptable"), schema().function,
         noJustification},
        {"BIA-016", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "No task is to be maintained in degraded mode"),
         QT_TRANSLATE_NOOP("Audit", "List the tasks to keep, reduce, suspend"), schema().function, noTaskToMaintain},
        {"BIA-017", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A task to be maintained lacks its assignee or a deputy"),
         QT_TRANSLATE_NOOP("Audit", "Name who does it and who replaces"), schema().task, taskOfNobody},
        {"BIA-018", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 g)"),
         QT_TRANSLATE_NOOP("Audit", "No essential resource is linked"),
         QT_TRANSLATE_NOOP("Audit", "Link the resources it cannot do without"), schema().function, noEssentialResource},
        {"BIA-019", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.1"),
         QT_TRANSLATE_NOOP("Audit", "The impact analysis is not validated"),
         QT_TRANSLATE_NOOP("Audit", "Have the owner validate the BIA"), schema().function, notValidated},
        {"BIA-020", Severity::Info, QT_TRANSLATE_NOOP("Audit", "SGDSN 2.3.6 (degraded mode)"),
         QT_TRANSLATE_NOOP("Audit", "No workaround is described"),
         QT_TRANSLATE_NOOP("Audit", "Describe the manual degraded mode, or state that none exists"), schema().function,
         noWorkaround},
        {"BIA-021", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317; BSI 200-4 (critical periods)"),
         QT_TRANSLATE_NOOP("Audit", "No peak period is recorded"),
         QT_TRANSLATE_NOOP("Audit", "Record the most critical periods"), schema().function, noPeaks}};
}

} // namespace audit
