// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QHash>

/// What follows from the rows of a plan and is never stored (domain.md 3.4). Pure: rows in, values out; the date is an
/// argument. Durations are minutes, scores and levels whole numbers; nullopt means that the plan does not say enough.
namespace analysis {

/// Vital or critical.
bool isPriority(const Row &function);

/// The functions in the order in which to bring them back: by RTO, MTPD and code (unknown last); one that another
/// essentially depends on comes before it. Functions on a cycle stay in the order of their times.
QList<Row> byRecoveryPriority(const Plan &plan);

/// The smallest horizon at which the impact of a stop reaches the intolerable level in any category.
std::optional<int> firstIntolerableMin(const Plan &plan, Id function);

/// The time within which the function needs the resource: its own figure, else the function's RTO.
std::optional<int> neededWithinMin(const Plan &plan, const Row &functionResource);
/// The tightest of those over the functions that need the resource essentially.
std::optional<int> requiredRtoMin(const Plan &plan, Id resource);
/// The smallest RPO of the functions that need the resource essentially.
std::optional<int> requiredRpoMin(const Plan &plan, Id resource);

/// The implemented solutions that cover the resource, be it only for some functions, by code.
QList<Row> implementedCovers(const Plan &plan, Id resource);
/// Those of them that cover it for that function: the ones that name the function, or none.
QList<Row> implementedCovers(const Plan &plan, Id resource, Id function);
/// What the resource really achieves: by ordinary repair or by an implemented solution, whichever is sooner.
std::optional<int> bestRtaMin(const Plan &plan, const Row &resource);
/// The same for that function: a solution for other functions alone does not help it.
std::optional<int> bestRtaMin(const Plan &plan, const Row &resource, Id function);
/// True if a vital or critical function cannot do without the resource.
bool servesPriority(const Plan &plan, Id resource);
/// True for the only one of its kind that a vital or critical function cannot do without and no implemented solution
/// covers.
bool isSinglePointOfFailure(const Plan &plan, const Row &resource);

/// likelihood × impact, nullopt while one is unknown.
std::optional<int> riskScore(std::optional<int> likelihood, std::optional<int> impact);
/// The band of the score: the one with the greatest least score that it reaches.
std::optional<Row> riskBand(const Plan &plan, int score);

/// Until when a contract runs and when it must be given notice.
struct ContractTerm {
    std::optional<QDate> noticeDeadline; ///< last day to give notice of the term that now runs
    std::optional<QDate> runsUntil;      ///< end of the contract, its tacit renewal included once the deadline is past
    bool isRenewed = false;              ///< the deadline passed on `at` and the contract renews by itself
};
ContractTerm contractTerm(const Row &contract, const QDate &at);
/// True if an essential resource of a vital or critical function is supplied under it, or an implemented solution that
/// covers such a function or such a resource.
bool isCriticalContract(const Plan &plan, Id contract);
/// True if one of its contracts is critical.
bool isCriticalProvider(const Plan &plan, Id provider);

/// Σ weight × score ÷ (5 Σ weight) of a review's scores, in percent.
std::optional<double> reviewScorePct(const Plan &plan, Id review);
/// The latest held review of the provider that scored it.
std::optional<Row> latestScoredReview(const Plan &plan, Id provider);

/// True if the level suffices and the qualification is valid on that day; without a last day it is valid without end.
bool isQualified(const Row &qualification, int leastLevel, const QDate &at);

/// A node of a call tree with how deep it stands and how long it takes, at worst, until it is given up.
struct Call {
    Row node;
    int depth = 0;
    int worstMin = 0; ///< sum of the waiting times from the root to this node, unknown ones counted as 0
};
/// The nodes from the root downwards, children after their parent in order. Nodes under a cycle or an unknown parent
/// are given last, as roots, so that nobody is forgotten.
QList<Call> callOrder(const Plan &plan, Id callTree);
/// The worst case of the whole tree.
int callTreeMin(const QList<Call> &calls);

/// The latest value of an indicator and the first day of its period.
std::optional<Row> latestMeasurement(const Plan &plan, Id indicator);
/// False if the value misses the target in the direction that counts; nullopt without target or direction.
std::optional<bool> meetsTarget(const Row &indicator, double value);
/// True if the value is beyond the alert threshold, in the direction that counts.
bool crossesAlert(const Row &indicator, double value);

} // namespace analysis
