// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DEP: whether what functions depend on is there, in time, with its data.

#include "analysis/audit/check.h"
#include "analysis/audit/dependencycycles.h"
#include "analysis/audit/rowsof.h"
#include "analysis/derived.h"

#include <algorithm>

namespace audit {

namespace {

const tables::Resource &resource()
{
    return schema().resource;
}

/// The resources whose restoration was tested with success, and when last.
struct PassedRestorations {
    explicit PassedRestorations(const Facts &facts)
    {
        const auto &event = schema().event;
        for (const Row *target : facts.plan().each(schema().target)) {
            const auto restored = (*target)[schema().target.resource];
            const Row *test = facts.plan().find(event, (*target)[schema().target.event].value_or(0));
            if (!restored || !test || (*target)[schema().target.outcome] != QLatin1String("passed") ||
                (*test)[event.kind] != QLatin1String("restore_test"))
                continue;
            const auto held = (*test)[event.heldOn];
            if (held && *held <= facts.today() && (!latest.contains(*restored) || latest.value(*restored) < *held))
                latest.insert(*restored, *held);
        }
    }
    QHash<Id, QDate> latest;
};

/// How soon each resource is back at best; one may be needed by every function and covered by many solutions.
struct BestTimes {
    explicit BestTimes(const Facts &facts)
    {
        for (const Row *row : facts.plan().each(resource()))
            minutes.insert(row->id, analysis::bestRtaMin(facts.plan(), *row));
    }
    QHash<Id, std::optional<int>> minutes;
};

/// The functions that cannot do without the resource.
IdSet dependents(const Check &check, const Row &row)
{
    IdSet functions;
    for (const Row *need : rowsOf(check.facts.get<EssentialNeeds>().byResource, row.id))
        functions.append((*need)[schema().functionResource.function].value_or(0));
    return functions;
}

/// Those of them that have an RPO.
IdSet dependentsWithRpo(const Check &check, const Row &row)
{
    const auto &function = schema().function;
    IdSet functions = dependents(check, row);
    functions.removeIf([&](Id id) {
        const Row *found = check.plan.find(function, id);
        return !found || !(*found)[function.rpo];
    });
    return functions;
}

bool isData(const Row &row)
{
    return row[resource().category] == QLatin1String("data");
}

/// A sentence about a resource (%1).
QString about(const Check &check, const char *source, const Row &row)
{
    return check.say(source).arg(check.title(resource(), row));
}

/// A sentence about a resource (%1) and functions (%2).
QString about(const Check &check, const char *source, const Row &row, const IdSet &functions)
{
    return check.say(source).arg(check.title(resource(), row), check.titles(schema().function, functions));
}

void lateDependency(Check &check, const Row &row)
{
    const auto &function = schema().function;
    const auto &dependency = schema().functionDependency;
    const auto rto = row[function.rto];
    if (!rto)
        return;
    QStringList late;
    for (const Row *each : check.plan.referring(dependency.ownerFunction, row.id)) {
        const Row *on = check.plan.find(function, (*each)[dependency.dependsOn].value_or(0));
        const auto later = on ? (*on)[function.rto] : std::nullopt;
        if (later && *later > *rto && (*each)[dependency.need] == QLatin1String("essential"))
            late.append(QStringLiteral("%1 (%2)").arg(check.title(function, *on), check.duration(later)));
    }
    if (!late.isEmpty())
        check.report(dependency.ownerFunction,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "Its RTO is %1, but it cannot do without functions whose RTO "
                                                         "is longer: %2."))
                         .arg(check.duration(rto), late.join(QStringLiteral(", "))));
}

void cycle(Check &check, const Row &row)
{
    const auto &next = check.facts.get<DependencyCycles>().next;
    const auto found = next.constFind(row.id);
    if (found != next.constEnd())
        check.report(schema().functionDependency.ownerFunction,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 cannot do without itself, by way of: %2."))
                         .arg(check.title(schema().function, row), check.titles(schema().function, *found)));
}

void lateResource(Check &check, const Row &row)
{
    const auto &need = schema().functionResource;
    const Row *needed = check.plan.find(resource(), row[need.resource].value_or(0));
    if (!needed || row[need.need] != QLatin1String("essential"))
        return;
    const QString function = check.title(schema().function, row[need.function].value_or(0));
    const auto best = check.facts.get<BestTimes>().minutes.value(needed->id);
    const auto within = analysis::neededWithinMin(check.plan, row);
    if (!best)
        check.report(need.resource,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "%1 cannot do without %2, and nobody knows how long it takes "
                                                         "to get it back."))
                         .arg(function, check.title(resource(), *needed)));
    else if (within && *best > *within)
        check.report(
            need.neededWithin,
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 needs %2 within %3, but it takes %4 to get it back."))
                .arg(function, check.title(resource(), *needed), check.duration(within), check.duration(best)));
}

void singlePointOfFailure(Check &check, const Row &row)
{
    if (!analysis::isSinglePointOfFailure(check.plan, row))
        return;
    IdSet functions = dependents(check, row);
    functions.removeIf([&](Id id) { return !check.facts.get<PriorityFunctions>().contains(id); });
    check.report(resource().quantity,
                 about(check,
                       QT_TRANSLATE_NOOP("Audit", "%1 exists only once, no implemented solution covers it, and these "
                                                  "functions cannot do without it: %2."),
                       row, functions));
}

void tooFewPeople(Check &check, const Row &row)
{
    const auto &need = schema().functionResource;
    const auto quantity = row[resource().quantity];
    if (!quantity || row[resource().category] != QLatin1String("people"))
        return;
    qint64 needed = 0;
    for (const Row *each : check.plan.referring(need.resource, row.id)) {
        if (check.facts.get<PriorityFunctions>().contains((*each)[need.function]))
            needed += (*each)[need.qty].value_or(0);
    }
    if (needed > *quantity)
        check.report(resource().quantity,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "At their minimum level the vital and critical functions need "
                                                         "%2 of %1 together; there are %3."))
                         .arg(check.title(resource(), row), QString::number(needed), QString::number(*quantity)));
}

void noOwner(Check &check, const Row &row)
{
    if (!row[resource().owner])
        check.report(resource().owner, about(check, QT_TRANSLATE_NOOP("Audit", "%1 has no owner."), row));
}

void noBackup(Check &check, const Row &row)
{
    if (!isData(row) || row[resource().backupInterval])
        return;
    const IdSet functions = dependentsWithRpo(check, row);
    if (!functions.isEmpty())
        check.report(resource().backupInterval,
                     about(check,
                           QT_TRANSLATE_NOOP("Audit", "No backup interval is set for %1, though functions with "
                                                      "an RPO cannot do without it: %2."),
                           row, functions));
}

void tooMuchLoss(Check &check, const Row &row)
{
    const auto interval = row[resource().backupInterval];
    const auto rpa = row[resource().rpa];
    if (!isData(row) || (!interval && !rpa))
        return;
    const int loss = std::max(interval.value_or(0), rpa.value_or(0));
    const auto required = analysis::requiredRpoMin(check.plan, row.id);
    if (required && loss > *required)
        check.report(interval == loss ? resource().backupInterval : resource().rpa,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "Up to %1 of data may be lost; the functions that need them "
                                                         "accept %2 at most."))
                         .arg(check.duration(loss), check.duration(required)));
}

bool hasBackup(const Row &row)
{
    return row[resource().backupInterval].has_value();
}

void notOffsite(Check &check, const Row &row)
{
    if (hasBackup(row) && row[resource().backupOffsite] != true)
        check.report(
            resource().backupOffsite,
            about(check, QT_TRANSLATE_NOOP("Audit", "Nothing says that the backup of %1 is kept off site."), row));
}

void notOffline(Check &check, const Row &row)
{
    if (hasBackup(row) && row[resource().backupOffline] != true)
        check.report(
            resource().backupOffline,
            about(check, QT_TRANSLATE_NOOP("Audit", "Nothing says that the backup of %1 has an offline copy."), row));
}

void notEncrypted(Check &check, const Row &row)
{
    if (hasBackup(row) && row[resource().personalData] == true && row[resource().backupEncrypted] != true)
        check.report(resource().backupEncrypted,
                     about(check,
                           QT_TRANSLATE_NOOP("Audit", "%1 holds personal data, and nothing says that its backup "
                                                      "is encrypted."),
                           row));
}

void notRestored(Check &check, const Row &row)
{
    if (!isData(row))
        return;
    const IdSet functions = dependents(check, row);
    const auto &latest = check.facts.get<PassedRestorations>().latest;
    const auto passed = latest.contains(row.id) ? std::optional(latest.value(row.id)) : std::nullopt;
    if (!functions.isEmpty() && check.isOlder(passed, check.setting(schema().plan.restoreTestMaxAge)))
        check.report(
            resource().backupInterval,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit", "Last successful restoration test of %1: %2. These functions cannot do without it: %3."))
                .arg(check.title(resource(), row), check.date(passed), check.titles(schema().function, functions)));
}

void unsecuredAccess(Check &check, const Row &row)
{
    if (row[resource().remoteAccess] == QLatin1String("unsecured"))
        check.report(resource().remoteAccess,
                     about(check, QT_TRANSLATE_NOOP("Audit", "%1 is reached from outside without protection."), row));
}

void unused(Check &check, const Row &row)
{
    const auto isUsed = [&](const Field &field) { return !check.plan.referring(field, row.id).empty(); };
    if (isUsed(schema().functionResource.resource) || isUsed(schema().function.site) ||
        isUsed(schema().solution.coversResources) || isUsed(schema().solution.uses) || isUsed(resource().site))
        return;
    check.report(resource().name,
                 about(check,
                       QT_TRANSLATE_NOOP("Audit", "%1 is linked to no function and no solution, and houses no "
                                                  "other resource."),
                       row));
}

void deadContract(Check &check, const Row &row)
{
    const auto &table = schema().contract;
    const Row *contract = check.plan.find(table, row[resource().contract].value_or(0));
    if (!contract || rowsOf(check.facts.get<EssentialNeeds>().byResource, row.id).empty())
        return;
    const auto end = (*contract)[table.endOn];
    const QString title = check.title(table, *contract);
    if ((*contract)[table.status] != QLatin1String("active"))
        check.report(resource().contract,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is supplied under %2, which is not in force."))
                         .arg(check.title(resource(), row), title));
    else if (end && *end < check.today && (*contract)[table.renewal] != QLatin1String("tacit"))
        check.report(resource().contract,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is supplied under %2, which ended on %3."))
                         .arg(check.title(resource(), row), title, check.date(end)));
}

} // namespace

Rules resourceRules()
{
    return {
        {"DEP-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 h) (interdependencies)"),
         QT_TRANSLATE_NOOP("Audit", "An essential function comes back later than the one that needs it"),
         QT_TRANSLATE_NOOP("Audit", "Shorten the upstream RTO or add a workaround"), schema().function, lateDependency},
        {"DEP-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.2 h)"),
         QT_TRANSLATE_NOOP("Audit", "Functions depend on each other in a circle"),
         QT_TRANSLATE_NOOP("Audit", "Break the cycle"), schema().function, cycle},
        {"DEP-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (RTA ≤ RTO); ISO 22301 8.3.3"),
         QT_TRANSLATE_NOOP("Audit", "An essential resource is not back in time"),
         QT_TRANSLATE_NOOP("Audit", "Add or speed up a backup solution, or revise the RTO"), schema().functionResource,
         lateResource},
        {"DEP-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 SPoF"),
         QT_TRANSLATE_NOOP("Audit", "Single point of failure"),
         QT_TRANSLATE_NOOP("Audit", "Define a backup solution for the resource"), schema().resource,
         singlePointOfFailure},
        {"DEP-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.4"),
         QT_TRANSLATE_NOOP("Audit", "The minimum staff exceeds the people available"),
         QT_TRANSLATE_NOOP("Audit", "Cross-train or revise the minimum staff"), schema().resource, tooFewPeople},
        {"DEP-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.4"),
         QT_TRANSLATE_NOOP("Audit", "The resource has no owner"), QT_TRANSLATE_NOOP("Audit", "Name the resource owner"),
         schema().resource, noOwner},
        {"DEP-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 12(1); ReCyF 13.1"),
         QT_TRANSLATE_NOOP("Audit", "No backup is defined for needed data"),
         QT_TRANSLATE_NOOP("Audit", "Define the backup"), schema().resource, noBackup},
        {"DEP-008", Severity::Error, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 (RPA ≤ RPO, minimum principle); ReCyF 13.5"),
         QT_TRANSLATE_NOOP("Audit", "More data may be lost than the RPO allows"),
         QT_TRANSLATE_NOOP("Audit", "Back up more often or revise the RPO"), schema().resource, tooMuchLoss},
        {"DEP-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 12(3)"),
         QT_TRANSLATE_NOOP("Audit", "The backup is not kept off site"),
         QT_TRANSLATE_NOOP("Audit", "Copy the backup to another site"), schema().resource, notOffsite},
        {"DEP-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ReCyF 13.3 (ransomware)"),
         QT_TRANSLATE_NOOP("Audit", "The backup has no offline copy"),
         QT_TRANSLATE_NOOP("Audit", "Keep an offline or immutable copy"), schema().resource, notOffline},
        {"DEP-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "GDPR art. 32"),
         QT_TRANSLATE_NOOP("Audit", "A backup of personal data is not encrypted"),
         QT_TRANSLATE_NOOP("Audit", "Encrypt the backup"), schema().resource, notEncrypted},
        {"DEP-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ReCyF 13.2; DORA 12(2)"),
         QT_TRANSLATE_NOOP("Audit", "The restoration of needed data has not been tested lately"),
         QT_TRANSLATE_NOOP("Audit", "Test the restoration"), schema().resource, notRestored},
        {"DEP-013", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "NIS2 21(2)(j)"),
         QT_TRANSLATE_NOOP("Audit", "Remote access is unsecured"), QT_TRANSLATE_NOOP("Audit", "Use VPN or MFA"),
         schema().resource, unsecuredAccess},
        {"DEP-014", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO/TS 22317"),
         QT_TRANSLATE_NOOP("Audit", "The resource serves nothing"), QT_TRANSLATE_NOOP("Audit", "Link it or delete it"),
         schema().resource, unused},
        {"DEP-015", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.4"),
         QT_TRANSLATE_NOOP("Audit", "An essential resource is supplied under a contract no longer in force"),
         QT_TRANSLATE_NOOP("Audit", "Renew the contract or change the resource"), schema().resource, deadContract}};
}

} // namespace audit
