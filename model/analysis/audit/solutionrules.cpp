// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SOL: whether the backup solutions exist, suffice, last and have been tried.

#include "analysis/audit/check.h"
#include "analysis/audit/rowsof.h"
#include "analysis/derived.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace audit {

namespace {

const tables::Solution &solution()
{
    return schema().solution;
}

/// What events so far showed of each solution.
struct SolutionTests {
    explicit SolutionTests(const Facts &facts)
    {
        const auto &target = schema().target;
        for (const Row *row : facts.plan().each(target)) {
            const Row *event = facts.plan().find(schema().event, (*row)[target.event].value_or(0));
            const auto held = event ? (*event)[schema().event.heldOn] : std::nullopt;
            const auto tested = (*row)[target.solution];
            if (!tested || !held || *held > facts.today())
                continue;
            if ((*row)[target.outcome] == QLatin1String("passed"))
                passed[*tested] = std::max(passed.value(*tested), *held);
            const auto achieved = (*row)[target.achieved];
            if (!achieved)
                continue;
            // Of two measurements in one event, the slower one is what the plan must reckon with.
            const std::tuple when(*held, (*event)[schema().event.startTime], (*event)[schema().event.code], *achieved);
            auto &timed = latestTimed[*tested];
            if (!timed.row || timed.when <= when)
                timed = {when, row};
        }
    }

    struct Timed {
        std::tuple<QDate, QString, QString, int> when; ///< day, time and code of the event, minutes achieved
        const Row *row = nullptr;
    };
    QHash<Id, QDate> passed;      ///< the latest day on which it passed
    QHash<Id, Timed> latestTimed; ///< the latest target with a measured time
};

/// The implemented solutions that cover the function.
const RowList &covering(const Check &check, const Row &function)
{
    return rowsOf(check.facts.get<ImplementedSolutions>().byFunction, function.id);
}

/// The smallest known value of a column; nullopt if none is known.
std::optional<int> smallest(const RowList &rows, const Column<int> &column)
{
    std::optional<int> least;
    for (const Row *row : rows) {
        if (const auto value = (*row)[column]; value && (!least || *value < *least))
            least = value;
    }
    return least;
}

bool isImplemented(const Row &row)
{
    return row[solution().status] == QLatin1String("implemented");
}

/// A sentence about a solution (%1).
QString about(const Check &check, const char *source, const Row &row)
{
    return check.say(source).arg(check.title(solution(), row));
}

void uncovered(Check &check, const Row &row)
{
    const auto &function = schema().function;
    if (analysis::isPriority(row) && covering(check, row).empty())
        check.report(
            function.criticality,
            check.say(QT_TRANSLATE_NOOP("Audit", "No implemented solution covers %1, rated “%2”."))
                .arg(check.title(function, row), check.choice(function.criticality, row[function.criticality])));
}

void tooSlow(Check &check, const Row &row)
{
    const auto &function = schema().function;
    const auto rto = row[function.rto];
    const auto rta = analysis::isPriority(row) ? smallest(covering(check, row), solution().rta) : std::nullopt;
    if (rto && rta && *rta > *rto)
        check.report(function.rto,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The fastest implemented solution takes %1; the RTO is %2."))
                         .arg(check.duration(rta), check.duration(rto)));
}

void tooLittleCapacity(Check &check, const Row &row)
{
    const auto &function = schema().function;
    const auto rto = row[function.rto];
    const auto mbco = row[function.mbco];
    if (!rto || !mbco || !analysis::isPriority(row))
        return;
    std::optional<int> capacity; // of those in time that state one
    for (const Row *each : covering(check, row)) {
        const auto rta = (*each)[solution().rta];
        const auto own = (*each)[solution().capacity];
        if (own && rta && *rta <= *rto)
            capacity = capacity.value_or(0) + *own;
    }
    if (capacity && *capacity < *mbco)
        check.report(
            function.mbco,
            check
                .say(QT_TRANSLATE_NOOP("Audit", "The solutions ready within the RTO give %1 together; the MBCO is %2."))
                .arg(check.texts.format(solution().capacity, qint64(*capacity)),
                     check.texts.format(function.mbco, qint64(*mbco))));
}

void tooMuchLoss(Check &check, const Row &row)
{
    const auto &function = schema().function;
    const auto rpo = row[function.rpo];
    const auto rpa = smallest(covering(check, row), solution().rpa);
    if (rpo && rpa && *rpa > *rpo)
        check.report(function.rpo,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The implemented solutions lose %1 of data at best; the RPO "
                                                         "is %2."))
                         .arg(check.duration(rpa), check.duration(rpo)));
}

void tooShort(Check &check, const Row &row)
{
    const auto &scenario = schema().scenario;
    const auto duration = row[scenario.referenceDuration];
    if (!duration)
        return;
    QHash<Id, int> longest; // by function
    for (const Row *each : rowsOf(check.facts.get<ImplementedSolutions>().byScenario, row.id)) {
        const auto lasts = (*each)[solution().maxDuration];
        for (const Id function : lasts ? (*each)[solution().coversFunctions] : IdSet())
            longest[function] = std::max(longest.value(function), *lasts);
    }
    for (const Id id : row[scenario.functions]) {
        const Row *function = check.plan.find(schema().function, id);
        if (!function || !analysis::isPriority(*function) || !longest.contains(id) || longest.value(id) >= *duration)
            continue;
        check.report(
            scenario.referenceDuration,
            check
                .say(QT_TRANSLATE_NOOP("Audit", "The scenario is expected to last %1; the solutions linked to "
                                                "it keep %2 going for %3 at most."))
                .arg(check.duration(duration), check.title(schema().function, id), check.duration(longest.value(id))),
            check.plan.code(schema().function, *function));
    }
}

/// What the implemented solutions linked to a scenario cover, as SOL-006 asks it: by name alone. What really helps is
/// for the simulation to say (recovery::coverage): there a solution for some functions covers nothing for the others.
struct ScenarioCover {
    ScenarioCover(const Check &check, const Row &scenario)
    {
        const IdSet lost = scenario[schema().scenario.resources];
        const QSet<Id> hit(lost.begin(), lost.end());
        for (const Row *each : rowsOf(check.facts.get<ImplementedSolutions>().byScenario, scenario.id)) {
            for (const Id function : (*each)[solution().coversFunctions])
                functions.insert(function);
            for (const Id resource : (*each)[solution().coversResources]) {
                if (hit.contains(resource))
                    resources.insert(resource);
            }
        }
    }
    bool holds(const Check &check, Id function) const
    {
        const RowList &needs = rowsOf(check.facts.get<EssentialNeeds>().byFunction, function);
        return functions.contains(function) || std::any_of(needs.begin(), needs.end(), [&](const Row *need) {
                   return resources.contains((*need)[schema().functionResource.resource].value_or(0));
               });
    }
    QSet<Id> functions;
    QSet<Id> resources; ///< of those that the scenario hits
};

void coverageHole(Check &check, const Row &row)
{
    const ScenarioCover cover(check, row);
    for (const Id id : row[schema().scenario.functions]) {
        const Row *function = check.plan.find(schema().function, id);
        if (!function || !analysis::isPriority(*function) || cover.holds(check, id))
            continue;
        check.report(schema().scenario.functions,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "%1 hits %2; no implemented solution linked to the scenario "
                                                         "covers the function or one of its essential resources hit."))
                         .arg(check.title(schema().scenario, row), check.title(schema().function, id)),
                     check.plan.code(schema().function, *function));
    }
}

/// The premises that each scenario takes away.
struct LostPremises {
    explicit LostPremises(const Facts &facts)
    {
        const auto &scenario = schema().scenario;
        for (const Row *row : facts.plan().each(scenario)) {
            if ((*row)[scenario.cause] != QLatin1String("premises"))
                continue;
            for (const Id id : (*row)[scenario.resources]) {
                const Row *resource = facts.plan().find(schema().resource, id);
                if (resource && (*resource)[schema().resource.category] == QLatin1String("premises"))
                    byScenario[row->id].insert(id);
            }
        }
    }
    QHash<Id, QSet<Id>> byScenario;
};

/// True if the resource is one of the premises or stands in one of them, be it in a room of a building.
bool isWithin(const Plan &plan, Id resource, const QSet<Id> &premises)
{
    QSet<Id> seen;
    for (std::optional<Id> at = resource; at && !seen.contains(*at);) {
        if (premises.contains(*at))
            return true;
        seen.insert(*at);
        const Row *row = plan.find(schema().resource, *at);
        at = row ? (*row)[schema().resource.site] : std::nullopt;
    }
    return false;
}

void sharedFate(Check &check, const Row &row)
{
    const auto &lost = check.facts.get<LostPremises>().byScenario;
    const IdSet uses = row[solution().uses];
    QSet<Id> fated;
    QSet<Id> scenarios;
    for (const Id scenario : row[solution().scenarios]) {
        const auto premises = lost.constFind(scenario);
        if (premises == lost.constEnd())
            continue;
        for (const Id resource : uses) {
            if (!isWithin(check.plan, resource, *premises))
                continue;
            fated.insert(resource);
            scenarios.insert(scenario);
        }
    }
    if (!fated.isEmpty())
        check.report(solution().uses,
                     check.say(QT_TRANSLATE_NOOP("Audit", "It relies on %1, lost with the premises in: %2."))
                         .arg(check.titles(schema().resource, fated.values()),
                              check.titles(schema().scenario, scenarios.values())));
}

void untested(Check &check, const Row &row)
{
    if (!isImplemented(row))
        return;
    const auto &tests = check.facts.get<SolutionTests>().passed;
    const auto passed = tests.contains(row.id) ? std::optional(tests.value(row.id)) : std::nullopt;
    if (check.isOlder(passed, check.setting(schema().plan.solutionTestMaxAge)))
        check.report(solution().status, check.say(QT_TRANSLATE_NOOP("Audit", "Last test passed by %1: %2."))
                                            .arg(check.title(solution(), row), check.date(passed)));
}

void slowerThanDeclared(Check &check, const Row &row)
{
    const auto rta = row[solution().rta];
    const auto latest = check.facts.get<SolutionTests>().latestTimed.value(row.id);
    const auto achieved = latest.row ? (*latest.row)[schema().target.achieved] : std::nullopt;
    if (rta && achieved && *achieved > *rta)
        check.report(solution().rta,
                     check.say(QT_TRANSLATE_NOOP("Audit", "On %2 the solution took %1; the declared RTA is %3."))
                         .arg(check.duration(achieved), check.date(std::get<QDate>(latest.when)), check.duration(rta)));
}

void inNoProcedure(Check &check, const Row &row)
{
    if (isImplemented(row) && check.plan.referring(schema().procedure.solutions, row.id).empty())
        check.report(solution().name, about(check, QT_TRANSLATE_NOOP("Audit", "No procedure refers to %1."), row));
}

void deadContract(Check &check, const Row &row)
{
    const auto &table = schema().contract;
    const Row *contract = check.plan.find(table, row[solution().contract].value_or(0));
    if (isImplemented(row) && contract && (*contract)[table.status] != QLatin1String("active"))
        check.report(solution().contract,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 rests on %2, which is not in force."))
                         .arg(check.title(solution(), row), check.title(table, *contract)));
}

void noAction(Check &check, const Row &row)
{
    const QString status = row[solution().status];
    if (status != QLatin1String("proposed") && status != QLatin1String("selected"))
        return;
    const auto &action = schema().action;
    const RowList &actions = check.plan.referring(action.solution, row.id);
    const bool isUnderWay = std::any_of(actions.begin(), actions.end(), [&](const Row *each) {
        return (*each)[action.status] == QLatin1String("planned") ||
               (*each)[action.status] == QLatin1String("in_progress");
    });
    if (!isUnderWay)
        check.report(
            solution().status,
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 has the status “%2”, and no open action brings it about."))
                .arg(check.title(solution(), row), check.choice(solution().status, status)));
}

void noFallback(Check &check, const Row &row)
{
    if (row[schema().resource.category] != QLatin1String("service") || !analysis::servesPriority(check.plan, row.id))
        return;
    const RowList &covers = rowsOf(check.facts.get<ImplementedSolutions>().byResource, row.id);
    const bool hasFallback = std::any_of(covers.begin(), covers.end(), [](const Row *each) {
        return (*each)[solution().kind] == QLatin1String("insourcing") ||
               (*each)[solution().kind] == QLatin1String("alternate_provider");
    });
    if (!hasFallback)
        check.report(schema().resource.category,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "No internal takeover and no second provider is in place for "
                                                         "%1, which vital or critical functions cannot do without."))
                         .arg(check.title(schema().resource, row)));
}

void nobodyDecided(Check &check, const Row &row)
{
    const QString status = row[solution().status];
    if ((status == QLatin1String("selected") || isImplemented(row)) && !row[solution().selectedBy])
        check.report(solution().selectedBy,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 has the status “%2”, but nothing says who decided it."))
                         .arg(check.title(solution(), row), check.choice(solution().status, status)));
}

} // namespace

Rules solutionRules()
{
    return {
        {"SOL-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.2, 8.3.5"),
         QT_TRANSLATE_NOOP("Audit", "No implemented solution covers the function"),
         QT_TRANSLATE_NOOP("Audit", "Select and implement a solution"), schema().function, uncovered},
        {"SOL-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.3 a)"),
         QT_TRANSLATE_NOOP("Audit", "The fastest solution is slower than the RTO"),
         QT_TRANSLATE_NOOP("Audit", "Choose a faster solution"), schema().function, tooSlow},
        {"SOL-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 e), 8.3.3 a)"),
         QT_TRANSLATE_NOOP("Audit", "The solutions in time do not reach the MBCO"),
         QT_TRANSLATE_NOOP("Audit", "Add capacity or lower the MBCO"), schema().function, tooLittleCapacity},
        {"SOL-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (RPA ≤ RPO)"),
         QT_TRANSLATE_NOOP("Audit", "The solutions lose more data than the RPO allows"),
         QT_TRANSLATE_NOOP("Audit", "Improve the replication or the backup"), schema().function, tooMuchLoss},
        {"SOL-005", Severity::Warning,
         QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (maximum emergency operation time); ISO 22301 8.3.3 (duration)"),
         QT_TRANSLATE_NOOP("Audit", "The solutions do not last as long as the scenario"),
         QT_TRANSLATE_NOOP("Audit", "Plan a relief or a longer-lasting solution"), schema().scenario, tooShort},
        {"SOL-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.2; DORA 11(2)(a)"),
         QT_TRANSLATE_NOOP("Audit", "Coverage hole: nothing in place against the scenario"),
         QT_TRANSLATE_NOOP("Audit", "Complete the coverage matrix"), schema().scenario, coverageHole},
        {"SOL-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 12(5)(a) principle"),
         QT_TRANSLATE_NOOP("Audit", "Shared fate: the solution goes down with the lost premises"),
         QT_TRANSLATE_NOOP("Audit", "Move the backup means to another site"), schema().solution, sharedFate},
        {"SOL-008", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.5; DORA 11(6)"),
         QT_TRANSLATE_NOOP("Audit", "The solution has not passed a test lately"),
         QT_TRANSLATE_NOOP("Audit", "Plan a test"), schema().solution, untested},
        {"SOL-009", Severity::Error, QT_TRANSLATE_NOOP("Audit", "BSI 200-4; RTS 2024/1774 art. 25"),
         QT_TRANSLATE_NOOP("Audit", "The latest test was slower than the declared RTA"),
         QT_TRANSLATE_NOOP("Audit", "Correct the RTA or improve the solution"), schema().solution, slowerThanDeclared},
        {"SOL-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4"),
         QT_TRANSLATE_NOOP("Audit", "No procedure uses the solution"),
         QT_TRANSLATE_NOOP("Audit", "Reference it in a procedure"), schema().solution, inNoProcedure},
        {"SOL-011", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The contract of the solution is not in force"),
         QT_TRANSLATE_NOOP("Audit", "Renew the contract"), schema().solution, deadContract},
        {"SOL-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.5"),
         QT_TRANSLATE_NOOP("Audit", "A planned solution has no open action"),
         QT_TRANSLATE_NOOP("Audit", "Create the implementation action"), schema().solution, noAction},
        {"SOL-013", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 28(8); ISO 22301 8.3.2"),
         QT_TRANSLATE_NOOP("Audit", "An outsourced service has no fallback"),
         QT_TRANSLATE_NOOP("Audit", "Organise the internal takeover or a second provider"), schema().resource,
         noFallback},
        {"SOL-014", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.3; BSI 200-4 (management decision)"),
         QT_TRANSLATE_NOOP("Audit", "Nobody is on record as having selected the solution"),
         QT_TRANSLATE_NOOP("Audit", "Record the decision"), schema().solution, nobodyDecided}};
}

} // namespace audit
