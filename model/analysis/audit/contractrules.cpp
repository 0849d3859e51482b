// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/contractclauses.h"

#include "analysis/derived.h"

#include <algorithm>

namespace audit {

namespace {

const tables::Contract &table()
{
    return schema().contract;
}

bool isCritical(const Check &check, const Row &contract)
{
    return check.facts.get<CriticalSupply>().contracts.contains(contract.id);
}

const RowList &reviewsOf(const Check &check, const Row &contract)
{
    return check.plan.referring(schema().review.contract, contract.id);
}

/// CTR-005
void runsPastItsEnd(Check &check, const Row &contract)
{
    const auto end = contract[table().endOn];
    const QString renewal = contract[table().renewal];
    const bool isActive = contract[table().status] == QLatin1String("active");
    if (isActive && end && *end < check.today && !renewal.isEmpty() && renewal != QLatin1String("tacit"))
        check.report(
            table().endOn,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit", "The contract is recorded as in force but ended on %1, and does not renew by itself."))
                .arg(check.date(end)));
}

/// True if what becomes of the contract was decided during the year before that day, or since.
bool isDecided(const Check &check, const Row &contract, const QDate &day)
{
    constexpr int months = 12;
    const auto &review = schema().review;
    const RowList &reviews = reviewsOf(check, contract);
    return std::any_of(reviews.begin(), reviews.end(), [&](const Row *each) {
        const auto held = (*each)[review.heldOn];
        return (*each)[review.kind] == QLatin1String("contract_decision") && held && *held >= day.addMonths(-months);
    });
}

bool isNear(const Check &check, const QDate &day)
{
    return day >= check.today && day <= check.today.addDays(check.setting(schema().plan.contractWarn));
}

/// A contract that is not signed yet, or over, neither renews by itself nor has an end to prepare.
bool isInForce(const Row &contract)
{
    const QString status = contract[table().status];
    return status.isEmpty() || status == QLatin1String("active");
}

/// The last day to give notice, if the contract renews by itself.
std::optional<QDate> noticeDeadline(const Check &check, const Row &contract)
{
    return isInForce(contract) ? analysis::contractTerm(contract, check.today).noticeDeadline : std::nullopt;
}

/// CTR-006
void noticeIsDue(Check &check, const Row &contract)
{
    const auto deadline = noticeDeadline(check, contract);
    if (deadline && isNear(check, *deadline) && !isDecided(check, contract, *deadline))
        check.report(schema().review.contract,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "Notice must be given by %1, or the contract renews by "
                                                         "itself; nothing has been decided in the year before."))
                         .arg(check.date(deadline)));
}

/// CTR-007
void willRenewUndecided(Check &check, const Row &contract)
{
    const auto deadline = noticeDeadline(check, contract);
    const auto end = contract[table().endOn];
    if (deadline && *deadline < check.today && *end >= check.today && !isDecided(check, contract, *deadline))
        check.report(
            schema().review.contract,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit",
                    "Notice could be given until %1. No decision is recorded: the contract renews by itself after %2."))
                .arg(check.date(deadline), check.date(end)));
}

/// CTR-008
void noNoticePeriod(Check &check, const Row &contract)
{
    if (contract[table().renewal] == QLatin1String("tacit") && contract[table().noticeDays].value_or(0) == 0)
        check.report(
            table().noticeDays,
            check.say(QT_TRANSLATE_NOOP("Audit", "The contract renews by itself and no notice period is recorded.")));
}

/// CTR-009
void endsUndecided(Check &check, const Row &contract)
{
    const auto end = contract[table().endOn];
    const QString renewal = contract[table().renewal];
    const bool ends = renewal == QLatin1String("none") || renewal == QLatin1String("express");
    if (ends && isInForce(contract) && end && isNear(check, *end) && !isDecided(check, contract, *end))
        check.report(schema().review.contract,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "The contract ends on %1, and nothing has been decided in the year before."))
                         .arg(check.date(end)));
}

/// CTR-010
void notMeasured(Check &check, const Row &contract)
{
    const auto &indicator = schema().indicator;
    const RowList &indicators = check.plan.referring(indicator.contract, contract.id);
    const auto isContractual = [&](const Row *each) { return (*each)[indicator.contractual].value_or(false); };
    if (isCritical(check, contract) && std::none_of(indicators.begin(), indicators.end(), isContractual))
        check.report(indicator.contract,
                     check.say(QT_TRANSLATE_NOOP(
                         "Audit", "The contract is critical, and no contractual indicator measures the service.")));
}

/// CTR-011
void noPenalties(Check &check, const Row &contract)
{
    if (isCritical(check, contract) && contract[table().penaltyTerms].trimmed().isEmpty())
        check.report(table().penaltyTerms,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The contract is critical, and says nothing of what the "
                                                          "provider owes when a service level is missed.")));
}

/// The shortest time in which an implemented solution replaces the resource.
std::optional<int> coveredIn(const Check &check, Id resource)
{
    const auto &covers = check.facts.get<ImplementedSolutions>().byResource;
    std::optional<int> soonest;
    const RowList solutions = covers.value(resource);
    for (const Row *solution : solutions) {
        const auto rta = (*solution)[schema().solution.rta];
        if (rta && (!soonest || *rta < *soonest))
            soonest = rta;
    }
    return soonest;
}

/// A function that comes back later than it must if the provider does no better than it promised.
struct Late {
    const Row *function = nullptr;
    Id resource = 0;
    int needed = 0;
};

/// Per function the resource that is needed soonest, in the order of the functions' codes.
std::map<QString, Late> lateFunctions(const Check &check, const Row &contract, int committed)
{
    const auto &need = schema().functionResource;
    const auto &function = schema().function;
    const auto &needs = check.facts.get<EssentialNeeds>().byResource;
    std::map<QString, Late> late;
    for (const Row *resource : check.plan.referring(schema().resource.contract, contract.id)) {
        const auto covered = coveredIn(check, resource->id);
        for (const Row *each : needs.value(resource->id)) {
            const auto needed = analysis::neededWithinMin(check.plan, *each);
            const Row *row = check.plan.find(function, (*each)[need.function].value_or(0));
            if (!needed || !row || committed <= *needed || (covered && *covered <= *needed))
                continue;
            Late &entry = late[(*row)[function.code]];
            if (!entry.function || *needed < entry.needed)
                entry = {row, resource->id, *needed};
        }
    }
    return late;
}

/// CTR-012
void commitmentTooSlow(Check &check, const Row &contract)
{
    const auto committed = contract[table().committedRto];
    if (!committed)
        return;
    for (const auto &[code, late] : lateFunctions(check, contract, *committed))
        check.report(table().committedRto,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The provider undertakes to restore the service within %1; %2 "
                                                         "needs %3 within %4, and no solution in place is as fast."))
                         .arg(check.duration(committed), check.title(schema().function, *late.function),
                              check.title(schema().resource, late.resource), check.duration(late.needed)),
                     code);
}

/// CTR-013
void noExit(Check &check, const Row &contract)
{
    if (!isCritical(check, contract))
        return;
    if (contract[table().exitPlan].trimmed().isEmpty())
        check.report(table().exitPlan,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The contract is critical and has no exit plan.")));
    else if (!contract[table().transitionDays])
        check.report(
            table().transitionDays,
            check.say(QT_TRANSLATE_NOOP("Audit", "The contract is critical, and no transition period is recorded.")));
}

/// The European Economic Area, and what belongs to it under a country code of its own.
bool isInEea(const QString &country)
{
    static const QSet<QString> codes = [] {
        const QString all = QStringLiteral("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI "
                                           "ES SE IS LI NO GF GP MF MQ RE YT AX");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return codes.contains(country.trimmed().toUpper());
}

/// CTR-015
void dataOutsideTheEea(Check &check, const Row &contract)
{
    if (!contract[table().personalData].value_or(false))
        return;
    const QStringList places = contract[table().dataLocations];
    QStringList outside;
    std::copy_if(places.begin(), places.end(), std::back_inserter(outside),
                 [](const QString &country) { return !isInEea(country); });
    if (places.isEmpty())
        check.report(
            table().dataLocations,
            check.say(QT_TRANSLATE_NOOP("Audit", "It is not recorded in which countries the personal data are kept.")));
    else if (!outside.isEmpty())
        check.report(
            table().dataLocations,
            check.say(QT_TRANSLATE_NOOP("Audit", "Personal data are kept outside the European Economic Area: %1."))
                .arg(outside.join(QStringLiteral(", "))));
}

/// The last day on which a review of one of these kinds was held for the contract.
std::optional<QDate> lastHeld(const Check &check, const Row &contract, const QStringList &kinds)
{
    const auto &review = schema().review;
    std::optional<QDate> last;
    for (const Row *each : reviewsOf(check, contract)) {
        if (kinds.contains((*each)[review.kind]))
            last = std::max(last, (*each)[review.heldOn]);
    }
    return last;
}

/// CTR-016
void noCommittee(Check &check, const Row &contract)
{
    if (!isCritical(check, contract))
        return;
    const auto last = lastHeld(check, contract, {QStringLiteral("steering_committee"), QStringLiteral("milestone")});
    const int months = check.setting(schema().plan.committeeMaxAge);
    if (!check.isOlder(last, months))
        return;
    check.report(
        schema().review.contract,
        last
            ? check
                  .say(QT_TRANSLATE_NOOP("Audit", "The contract is critical. Its last steering committee or milestone "
                                                  "meeting was held on %1; the next was due by %2."))
                  .arg(check.date(last), check.date(last->addMonths(months)))
            : check.say(QT_TRANSLATE_NOOP(
                  "Audit", "The contract is critical, and no steering committee or milestone meeting was ever held.")));
}

/// CTR-017
void notAudited(Check &check, const Row &contract)
{
    const bool isSensitive = contract[table().isIct].value_or(false) || contract[table().personalData].value_or(false);
    if (!isSensitive || !isCritical(check, contract))
        return;
    const auto last = lastHeld(check, contract, {QStringLiteral("provider_audit")});
    const int months = check.setting(schema().plan.providerAuditMaxAge);
    if (!check.isOlder(last, months))
        return;
    check.report(
        schema().review.contract,
        last
            ? check
                  .say(QT_TRANSLATE_NOOP("Audit", "The contract is critical and concerns ICT or personal data. The "
                                                  "last audit of the provider was held on %1; the next was due by %2."))
                  .arg(check.date(last), check.date(last->addMonths(months)))
            : check.say(QT_TRANSLATE_NOOP("Audit", "The contract is critical and concerns ICT or personal data, and no "
                                                   "audit of the provider was ever held for it.")));
}

/// CTR-018
void noCost(Check &check, const Row &contract)
{
    if (!contract[table().yearlyCost])
        check.report(table().yearlyCost,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The yearly cost of the contract is not recorded.")));
}

/// CTR-019
void noOwner(Check &check, const Row &contract)
{
    if (!contract[table().owner])
        check.report(table().owner, check.say(QT_TRANSLATE_NOOP("Audit", "Nobody is named to follow the contract.")));
}

} // namespace

Rules contractRules()
{
    const Table &subject = schema().contract;
    return {
        {"CTR-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 30(2), 30(3); GDPR 28(3)"),
         QT_TRANSLATE_NOOP("Audit", "A required clause is missing"),
         QT_TRANSLATE_NOOP("Audit", "Negotiate an amendment"), subject, requiredClauseMissing},
        {"CTR-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 30"),
         QT_TRANSLATE_NOOP("Audit", "A required clause is incomplete"),
         QT_TRANSLATE_NOOP("Audit", "Complete the clause"), subject, requiredClausePartial},
        {"CTR-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 30"),
         QT_TRANSLATE_NOOP("Audit", "A required clause is marked as not applicable"),
         QT_TRANSLATE_NOOP("Audit", "Justify or add the clause"), subject, requiredClauseSetAside},
        {"CTR-004", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "An optional clause is missing or incomplete"),
         QT_TRANSLATE_NOOP("Audit", "Consider it at the next negotiation"), subject, optionalClauseMissing},
        {"CTR-005", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A contract in force is past its end"),
         QT_TRANSLATE_NOOP("Audit", "Renew, extend or close"), subject, runsPastItsEnd},
        {"CTR-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The notice deadline of a tacit renewal is near"),
         QT_TRANSLATE_NOOP("Audit", "Decide before the deadline: renew, renegotiate, terminate"), subject, noticeIsDue},
        {"CTR-007", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A contract will renew by itself without a decision"),
         QT_TRANSLATE_NOOP("Audit", "Record the decision; diarise the next deadline"), subject, willRenewUndecided},
        {"CTR-008", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A tacit renewal has no notice period"),
         QT_TRANSLATE_NOOP("Audit", "Record the notice period"), subject, noNoticePeriod},
        {"CTR-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A contract ends soon without a decision"),
         QT_TRANSLATE_NOOP("Audit", "Prepare the renewal or the exit"), subject, endsUndecided},
        {"CTR-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 30(3)(a)"),
         QT_TRANSLATE_NOOP("Audit", "A critical contract has no contractual indicator"),
         QT_TRANSLATE_NOOP("Audit", "Define the SLA indicators"), subject, notMeasured},
        {"CTR-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A critical contract has no penalties"),
         QT_TRANSLATE_NOOP("Audit", "Agree penalties or service credits"), subject, noPenalties},
        {"CTR-012", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 30(3)(a); ISO 22301 8.3.4"),
         QT_TRANSLATE_NOOP("Audit", "The committed RTO of a contract is too long for a function"),
         QT_TRANSLATE_NOOP("Audit", "Renegotiate the commitment or add a backup"), subject, commitmentTooSlow},
        {"CTR-013", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 28(8), 30(3)(f)"),
         QT_TRANSLATE_NOOP("Audit", "The exit from a critical contract is not prepared"),
         QT_TRANSLATE_NOOP("Audit", "Write the exit plan"), subject, noExit},
        {"CTR-014", Severity::Error, QT_TRANSLATE_NOOP("Audit", "GDPR 28(3)"),
         QT_TRANSLATE_NOOP("Audit", "Personal data are entrusted without a data processing agreement"),
         QT_TRANSLATE_NOOP("Audit", "Sign the data processing agreement"), subject, noDataProtection},
        {"CTR-015", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "GDPR 28(3)(a), 44 ff.; DORA 30(2)(b)"),
         QT_TRANSLATE_NOOP("Audit", "Personal data leave the EEA, or their place is unknown"),
         QT_TRANSLATE_NOOP("Audit", "Document the transfer mechanism"), subject, dataOutsideTheEea},
        {"CTR-016", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A critical contract had no committee in time"),
         QT_TRANSLATE_NOOP("Audit", "Hold the committee"), subject, noCommittee},
        {"CTR-017", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 28(6); GDPR 28(3)(h)"),
         QT_TRANSLATE_NOOP("Audit", "A critical provider of ICT or with personal data was not audited in time"),
         QT_TRANSLATE_NOOP("Audit", "Plan the audit"), subject, notAudited},
        {"CTR-018", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The cost of a contract is unknown"),
         QT_TRANSLATE_NOOP("Audit", "Record the full yearly cost"), subject, noCost},
        {"CTR-019", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 5.3"),
         QT_TRANSLATE_NOOP("Audit", "A contract has no owner"), QT_TRANSLATE_NOOP("Audit", "Name the contract manager"),
         subject, noOwner},
    };
}

} // namespace audit
