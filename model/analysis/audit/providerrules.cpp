// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/providerdocuments.h"

#include <algorithm>

namespace audit {

namespace {

bool isCritical(const Check &check, const Row &provider)
{
    return check.facts.get<CriticalSupply>().providers.contains(provider.id);
}

bool isActive(const Row &provider)
{
    return provider[schema().provider.status] == QLatin1String("active");
}

const RowList &reviewsOf(const Check &check, const Row &provider)
{
    return check.plan.referring(schema().review.provider, provider.id);
}

const RowList &contractsOf(const Check &check, const Row &provider)
{
    return check.plan.referring(schema().contract.provider, provider.id);
}

/// PRV-001
void notEvaluated(Check &check, const Row &provider)
{
    const auto &table = schema().review;
    if (!isCritical(check, provider))
        return;
    std::optional<QDate> last;
    for (const Row *review : reviewsOf(check, provider)) {
        if ((*review)[table.kind] == QLatin1String("provider_evaluation"))
            last = std::max(last, (*review)[table.heldOn]);
    }
    const int months = check.setting(schema().plan.providerReviewMaxAge);
    if (!check.isOlder(last, months))
        return;
    check.report(
        table.provider,
        last
            ? check
                  .say(QT_TRANSLATE_NOOP(
                      "Audit", "The provider is critical. Its last evaluation was held on %1; the next was due by %2."))
                  .arg(check.date(last), check.date(last->addMonths(months)))
            : check.say(QT_TRANSLATE_NOOP("Audit", "The provider is critical and was never evaluated.")));
}

/// The latest held review that gave the provider scores, nullptr if there is none.
const Row *latestScored(const Check &check, const Row &provider)
{
    const auto &table = schema().review;
    const auto isScored = [&](const Row &review) {
        const RowList &scores = check.plan.referring(schema().score.review, review.id);
        return std::any_of(scores.begin(), scores.end(),
                           [](const Row *score) { return (*score)[schema().score.score].has_value(); });
    };
    const Row *latest = nullptr;
    for (const Row *review : reviewsOf(check, provider)) {
        const auto held = (*review)[table.heldOn];
        if (held && (!latest || held > (*latest)[table.heldOn]) && isScored(*review))
            latest = review;
    }
    return latest;
}

/// The weighted scores of a review and what they would be at best.
struct Points {
    qint64 got = 0;
    qint64 most = 0;
};

Points pointsOf(const Check &check, const Row &review)
{
    const auto &table = schema().score;
    Points points;
    for (const Row *score : check.plan.referring(table.review, review.id)) {
        const Row *criterion = check.plan.find(schema().criterion, (*score)[table.criterion].value_or(0));
        const auto weight = criterion ? (*criterion)[schema().criterion.weight] : std::nullopt;
        const auto value = (*score)[table.score];
        if (!weight || !value)
            continue;
        points.got += static_cast<qint64>(*weight) * *value;
        points.most += static_cast<qint64>(*weight) * 5;
    }
    return points;
}

/// PRV-002
void weakScore(Check &check, const Row &provider)
{
    const Row *review = isActive(provider) ? latestScored(check, provider) : nullptr;
    const Points points = review ? pointsOf(check, *review) : Points();
    const int least = check.setting(schema().plan.providerMinScore);
    if (points.most == 0 || 100 * points.got >= least * points.most)
        return;
    const double percent = 100.0 * static_cast<double>(points.got) / static_cast<double>(points.most);
    check.report(schema().review.provider,
                 check
                     .say(QT_TRANSLATE_NOOP(
                         "Audit", "The provider scored %1 % in its review of %2; at least %3 % is asked for."))
                     .arg(check.texts.locale().toString(percent, 'f', 1), check.date((*review)[schema().review.heldOn]),
                          QString::number(least)));
}

/// PRV-003
void failsEliminatoryCriterion(Check &check, const Row &provider)
{
    constexpr int least = 3;
    const auto &table = schema().score;
    const Row *review = latestScored(check, provider);
    if (!review)
        return;
    IdSet failed;
    for (const Row *score : check.plan.referring(table.review, review->id)) {
        const Row *criterion = check.plan.find(schema().criterion, (*score)[table.criterion].value_or(0));
        const auto value = (*score)[table.score];
        if (criterion && (*criterion)[schema().criterion.eliminatory].value_or(false) && value && *value < least)
            failed.append(criterion->id);
    }
    if (!failed.isEmpty())
        check.report(
            schema().review.provider,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit", "In the review of %1 the provider scored below %2 on an eliminatory criterion: %3."))
                .arg(check.date((*review)[schema().review.heldOn]), QString::number(least),
                     check.titles(schema().criterion, failed)));
}

/// PRV-005
void noEmergencyNumber(Check &check, const Row &provider)
{
    const auto &table = schema().provider;
    if (!isCritical(check, provider))
        return;
    const Row *contact = check.plan.find(schema().contact, provider[table.emergencyContact].value_or(0));
    if (!contact)
        check.report(table.emergencyContact,
                     check.say(QT_TRANSLATE_NOOP(
                         "Audit", "The provider is critical and nobody is named to call in an emergency.")));
    else if (!(*contact)[schema().contact.available247].value_or(false))
        check.report(
            table.emergencyContact,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit",
                    "The provider is critical and its emergency contact, %1, is not available around the clock."))
                .arg(check.title(schema().contact, *contact)));
}

/// PRV-006
void planNotProved(Check &check, const Row &provider)
{
    constexpr int monthsAllowed = 12;
    const auto &table = schema().provider;
    const QString status = provider[table.bcpStatus];
    if (!isCritical(check, provider))
        return;
    const auto tested = provider[table.bcpTestedOn];
    if (!status.isEmpty() && status != QLatin1String("tested"))
        check.report(table.bcpStatus,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "The provider is critical and the state of its continuity plan is “%1”."))
                         .arg(check.choice(table.bcpStatus, status)));
    else if (tested && check.isOlder(tested, monthsAllowed))
        check.report(
            table.bcpTestedOn,
            check
                .say(QT_TRANSLATE_NOOP(
                    "Audit",
                    "The provider is critical and last tested its continuity plan on %1, more than a year ago."))
                .arg(check.date(tested)));
}

/// The resources supplied under the provider's contracts.
IdSet suppliedBy(const Check &check, const Row &provider)
{
    IdSet supplied;
    for (const Row *contract : contractsOf(check, provider)) {
        for (const Row *resource : check.plan.referring(schema().resource.contract, contract->id))
            supplied.append(resource->id);
    }
    return supplied;
}

bool hasReplacement(const Check &check, Id resource)
{
    const auto &covers = check.facts.get<ImplementedSolutions>().byResource;
    const RowList solutions = covers.value(resource);
    return std::any_of(solutions.begin(), solutions.end(), [](const Row *solution) {
        const QString kind = (*solution)[schema().solution.kind];
        return kind == QLatin1String("insourcing") || kind == QLatin1String("alternate_provider");
    });
}

/// PRV-007
void noWayOut(Check &check, const Row &provider)
{
    const auto &table = schema().provider;
    const QString substitutability = provider[table.substitutability];
    const bool isStuck = substitutability == QLatin1String("hard") || substitutability == QLatin1String("impossible");
    if (!isStuck || !isCritical(check, provider))
        return;
    const IdSet supplied = suppliedBy(check, provider);
    if (std::any_of(supplied.begin(), supplied.end(), [&](Id resource) { return hasReplacement(check, resource); }))
        return;
    check.report(
        table.substitutability,
        check
            .say(QT_TRANSLATE_NOOP("Audit", "The provider is critical, how it could be replaced is rated “%1”, and "
                                            "neither a second provider nor an internal takeover is in place."))
            .arg(check.choice(table.substitutability, substitutability)));
}

/// The vital and critical functions that rest on each provider: through an essential resource that it supplies, or
/// through an implemented solution.
struct Dependents {
    explicit Dependents(const Facts &facts) : m_facts(facts)
    {
        for (const Row *resource : facts.plan().each(schema().resource))
            addResource((*resource)[schema().resource.contract], resource->id);
        for (const Row *solution : facts.get<ImplementedSolutions>().all) {
            const auto contract = (*solution)[schema().solution.contract];
            for (const Id resource : (*solution)[schema().solution.coversResources])
                addResource(contract, resource);
            for (const Id function : (*solution)[schema().solution.coversFunctions])
                add(contract, function);
        }
    }
    QHash<Id, QSet<Id>> byProvider;

private:
    void addResource(std::optional<Id> contract, Id resource)
    {
        if (!contract)
            return;
        for (const Row *need : m_facts.get<EssentialNeeds>().byResource.value(resource))
            add(contract, (*need)[schema().functionResource.function]);
    }
    void add(std::optional<Id> contract, std::optional<Id> function)
    {
        const Row *row = m_facts.plan().find(schema().contract, contract.value_or(0));
        const auto provider = row ? (*row)[schema().contract.provider] : std::nullopt;
        if (provider && m_facts.get<PriorityFunctions>().contains(function))
            byProvider[*provider].insert(*function);
    }

    const Facts &m_facts;
};

/// PRV-008
void tooManyEggsInOneBasket(Check &check, const Row &provider)
{
    const QSet<Id> functions = check.facts.get<Dependents>().byProvider.value(provider.id);
    const int most = check.setting(schema().plan.concentrationMaxFunctions);
    if (functions.size() <= most)
        return;
    check.report(
        schema().contract.provider,
        check
            .say(QT_TRANSLATE_NOOP(
                "Audit",
                "Vital and critical functions that rest on this provider: %1, more than the %2 of the settings (%3)."))
            .arg(QString::number(functions.size()), QString::number(most),
                 check.titles(schema().function, functions.values())));
}

} // namespace

Rules providerRules()
{
    return {
        {"PRV-001", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6"),
         QT_TRANSLATE_NOOP("Audit", "A critical provider was not evaluated in time"),
         QT_TRANSLATE_NOOP("Audit", "Evaluate the provider"), schema().provider, notEvaluated},
        {"PRV-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A provider scores below the minimum"),
         QT_TRANSLATE_NOOP("Audit", "Improvement plan or replacement"), schema().provider, weakScore},
        {"PRV-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 28(5)"),
         QT_TRANSLATE_NOOP("Audit", "A provider fails an eliminatory criterion"),
         QT_TRANSLATE_NOOP("Audit", "Do not select, or require a remediation plan"), schema().provider,
         failsEliminatoryCriterion},
        {"PRV-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L8222-1, D8222-5"),
         QT_TRANSLATE_NOOP("Audit", "A French provider has no valid certificate of vigilance"),
         QT_TRANSLATE_NOOP("Audit", "Obtain and verify the certificate (URSSAF), every 6 months"), schema().provider,
         noVigilance},
        {"PRV-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ANSSI 6.1"),
         QT_TRANSLATE_NOOP("Audit", "A critical provider cannot be called at any hour"),
         QT_TRANSLATE_NOOP("Audit", "Obtain an emergency number"), schema().provider, noEmergencyNumber},
        {"PRV-006", Severity::Warning,
         QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6 (suppliers' capabilities); DORA 30(3)(c)"),
         QT_TRANSLATE_NOOP("Audit", "The continuity plan of a critical provider is not proved by a recent test"),
         QT_TRANSLATE_NOOP("Audit", "Ask for the plan and the test report"), schema().provider, planNotProved},
        {"PRV-007", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 29(1)(a)"),
         QT_TRANSLATE_NOOP("Audit", "A critical provider that is hard to replace has no fallback"),
         QT_TRANSLATE_NOOP("Audit", "Prepare an exit: second provider or internal takeover"), schema().provider,
         noWayOut},
        {"PRV-008", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "DORA 29(1)(b) (concentration)"),
         QT_TRANSLATE_NOOP("Audit", "Too many vital and critical functions rest on one provider"),
         QT_TRANSLATE_NOOP("Audit", "Diversify or document the acceptance"), schema().provider, tooManyEggsInOneBasket},
        {"PRV-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A compliance document has expired"),
         QT_TRANSLATE_NOOP("Audit", "Ask for the new document"), schema().provider, documentExpired},
        {"PRV-010", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A compliance document expires soon"),
         QT_TRANSLATE_NOOP("Audit", "Ask for the renewal"), schema().provider, documentExpiresSoon},
    };
}

} // namespace audit
