// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from risks, contracts, scores and skills.

#include "analysis/derived.h"

#include <algorithm>

namespace analysis {

namespace {

/// True if the solution is in place and covers a function that must come back first, or a resource that one cannot do
/// without.
bool solutionServesPriority(const Plan &plan, const Row &solution)
{
    const auto &table = schema().solution;
    if (solution[table.status] != QLatin1String("implemented"))
        return false;
    const IdSet functions = solution[table.coversFunctions];
    const IdSet resources = solution[table.coversResources];
    return std::any_of(functions.begin(), functions.end(),
                       [&](Id id) {
                           const Row *function = plan.find(schema().function, id);
                           return function && isPriority(*function);
                       }) ||
           std::any_of(resources.begin(), resources.end(), [&](Id id) { return servesPriority(plan, id); });
}

} // namespace

std::optional<int> riskScore(std::optional<int> likelihood, std::optional<int> impact)
{
    return likelihood && impact ? std::optional(*likelihood * *impact) : std::nullopt;
}

std::optional<Row> riskBand(const Plan &plan, int score)
{
    const auto &table = schema().riskBand;
    std::optional<Row> found;
    for (const Row *row : plan.each(table)) {
        const auto from = (*row)[table.minScore];
        if (from && *from <= score && (!found || *from > (*found)[table.minScore]))
            found = *row;
    }
    return found;
}

ContractTerm contractTerm(const Row &contract, const QDate &at)
{
    const auto &table = schema().contract;
    const auto end = contract[table.endOn];
    if (!end)
        return {};
    ContractTerm term{.noticeDeadline = {}, .runsUntil = end};
    const QString renewal = contract[table.renewal];
    if (const auto notice = contract[table.noticeDays]; notice && renewal == QLatin1String("tacit"))
        term.noticeDeadline = end->addDays(-*notice);
    const auto months = contract[table.renewalPeriod];
    if (term.noticeDeadline && *term.noticeDeadline < at && months && *months > 0) {
        term.isRenewed = true;
        term.runsUntil = end->addMonths(*months);
    }
    return term;
}

bool isCriticalContract(const Plan &plan, Id contract)
{
    const RowList &resources = plan.referring(schema().resource.contract, contract);
    const RowList &solutions = plan.referring(schema().solution.contract, contract);
    return std::any_of(resources.begin(), resources.end(),
                       [&](const Row *resource) { return servesPriority(plan, resource->id); }) ||
           std::any_of(solutions.begin(), solutions.end(),
                       [&](const Row *solution) { return solutionServesPriority(plan, *solution); });
}

bool isCriticalProvider(const Plan &plan, Id provider)
{
    const RowList &contracts = plan.referring(schema().contract.provider, provider);
    return std::any_of(contracts.begin(), contracts.end(),
                       [&](const Row *contract) { return isCriticalContract(plan, contract->id); });
}

std::optional<double> reviewScorePct(const Plan &plan, Id review)
{
    const auto &score = schema().score;
    double points = 0;
    double weights = 0;
    for (const Row *row : plan.referring(score.review, review)) {
        const Row *criterion = plan.find(schema().criterion, (*row)[score.criterion].value_or(0));
        const auto weight = criterion ? (*criterion)[schema().criterion.weight] : std::nullopt;
        const auto given = (*row)[score.score];
        if (!weight || !given)
            continue;
        points += *weight * *given;
        weights += *weight;
    }
    return weights > 0 ? std::optional(100 * points / (5 * weights)) : std::nullopt;
}

std::optional<Row> latestScoredReview(const Plan &plan, Id provider)
{
    const auto &table = schema().review;
    std::optional<Row> latest;
    for (const Row *review : plan.referring(table.provider, provider)) {
        const auto held = (*review)[table.heldOn];
        const bool isLater = !latest || held > (*latest)[table.heldOn];
        if (held && isLater && reviewScorePct(plan, review->id))
            latest = *review;
    }
    return latest;
}

bool isQualified(const Row &qualification, int leastLevel, const QDate &at)
{
    const auto &table = schema().qualification;
    const auto until = qualification[table.validUntil];
    return qualification[table.level].value_or(0) >= leastLevel && (!until || *until >= at);
}

std::optional<Row> latestMeasurement(const Plan &plan, Id indicator)
{
    const auto &table = schema().measurement;
    std::optional<Row> latest;
    for (const Row *row : plan.referring(table.indicator, indicator)) {
        if ((*row)[table.value] && (!latest || (*row)[table.period] > (*latest)[table.period]))
            latest = *row;
    }
    return latest;
}

std::optional<bool> meetsTarget(const Row &indicator, double value)
{
    const auto &table = schema().indicator;
    const auto target = indicator[table.target];
    const QString direction = indicator[table.direction];
    if (!target || direction.isEmpty())
        return std::nullopt;
    return direction == QLatin1String("lower") ? value <= *target : value >= *target;
}

bool crossesAlert(const Row &indicator, double value)
{
    const auto &table = schema().indicator;
    const auto alert = indicator[table.alert];
    const QString direction = indicator[table.direction];
    if (!alert || direction.isEmpty())
        return false;
    return direction == QLatin1String("lower") ? value > *alert : value < *alert;
}

} // namespace analysis
