// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

#include <functional>

namespace {

/// Adds rows with a few fields set, so that a test says only what it is about.
class DerivedValues : public testing::Test
{
protected:
    template <typename T> Id add(const T &table, const std::function<void(Row &, const T &)> &fill)
    {
        Row row = m_plan->draft(table);
        fill(row, table);
        return m_plan->edit(QStringLiteral("Added"), {{&table, {}, row}}).first().id();
    }

    Id function(const QString &criticality, std::optional<int> rto, std::optional<int> mtpd = {})
    {
        return add<tables::Function>(schema().function, [&](Row &row, const tables::Function &table) {
            row.set(table.criticality, criticality);
            row.set(table.rto, rto);
            row.set(table.mtpd, mtpd);
        });
    }

    Id resource(std::optional<int> rta, std::optional<int> quantity = {})
    {
        return add<tables::Resource>(schema().resource, [&](Row &row, const tables::Resource &table) {
            row.set(table.rta, rta);
            row.set(table.quantity, quantity);
        });
    }

    void needs(Id functionId, Id resourceId, std::optional<int> within = {},
               const QString &need = QStringLiteral("essential"))
    {
        add<tables::FunctionResource>(schema().functionResource, [&](Row &row, const tables::FunctionResource &table) {
            row.set(table.function, functionId);
            row.set(table.resource, resourceId);
            row.set(table.need, need);
            row.set(table.neededWithin, within);
        });
    }

    void dependsOn(Id functionId, Id on)
    {
        add<tables::FunctionDependency>(schema().functionDependency,
                                        [&](Row &row, const tables::FunctionDependency &table) {
                                            row.set(table.ownerFunction, functionId);
                                            row.set(table.dependsOn, on);
                                            row.set(table.need, QStringLiteral("essential"));
                                        });
    }

    Id solution(const QString &status, std::optional<int> rta, const IdSet &resources, const IdSet &functions = {},
                const IdSet &scenarios = {})
    {
        return add<tables::Solution>(schema().solution, [&](Row &row, const tables::Solution &table) {
            row.set(table.status, status);
            row.set(table.rta, rta);
            row.set(table.coversResources, resources);
            row.set(table.coversFunctions, functions);
            row.set(table.scenarios, scenarios);
        });
    }

    QStringList priority() const
    {
        QStringList codes;
        for (const Row &row : analysis::byRecoveryPriority(*m_plan))
            codes.append(row[schema().function.code]);
        return codes;
    }

    const Row &find(const Table &table, Id id) const { return *m_plan->find(table, id); }

    std::unique_ptr<Plan> m_plan = emptyPlan();
};

TEST_F(DerivedValues, FunctionsComeBackByRtoThenMtpdAndUnknownLast)
{
    function(QStringLiteral("important"), {});
    function(QStringLiteral("vital"), 60, 480);
    function(QStringLiteral("vital"), 60, 240);
    function(QStringLiteral("vital"), 15, 900);
    EXPECT_EQ(priority(), QStringLiteral("F04 F03 F02 F01").split(u' '));
}

TEST_F(DerivedValues, WhatAFunctionEssentiallyDependsOnComesBackBeforeIt)
{
    const Id urgent = function(QStringLiteral("vital"), 15);
    function(QStringLiteral("vital"), 60);
    const Id slow = function(QStringLiteral("important"), 1440);
    dependsOn(urgent, slow);
    EXPECT_EQ(priority(), QStringLiteral("F03 F01 F02").split(u' '));
}

TEST_F(DerivedValues, ACycleOfDependenciesStillGivesEveryFunctionOnce)
{
    const Id first = function(QStringLiteral("vital"), 15);
    const Id second = function(QStringLiteral("vital"), 60);
    dependsOn(first, second);
    dependsOn(second, first);
    EXPECT_EQ(priority(), QStringLiteral("F02 F01").split(u' '));
}

TEST_F(DerivedValues, ALongChainOfDependenciesIsNoProblem)
{
    Changes changes;
    QList<Id> ids;
    for (int i = 1; i <= 3000; ++i) {
        Row row(schema().function, i);
        row.set(schema().function.code, QStringLiteral("F%1").arg(i, 4, 10, QLatin1Char('0')));
        changes.append({&schema().function, {}, row});
        Row link(schema().functionDependency, 10000 + i);
        link.set(schema().functionDependency.ownerFunction, i);
        link.set(schema().functionDependency.dependsOn, i % 3000 + 1);
        link.set(schema().functionDependency.need, QStringLiteral("essential"));
        changes.append({&schema().functionDependency, {}, link});
    }
    m_plan->edit(QStringLiteral("Added"), changes);
    EXPECT_EQ(analysis::byRecoveryPriority(*m_plan).size(), 3000);
}

TEST_F(DerivedValues, AResourceIsRequiredByItsMostUrgentEssentialFunction)
{
    const Id needed = resource(600);
    needs(function(QStringLiteral("vital"), 240), needed);
    needs(function(QStringLiteral("vital"), 480), needed, 120);
    needs(function(QStringLiteral("vital"), 15), needed, {}, QStringLiteral("useful"));
    EXPECT_EQ(analysis::requiredRtoMin(*m_plan, needed), 120);
}

TEST_F(DerivedValues, OnlyImplementedSolutionsShortenTheRecoveryOfAResource)
{
    const Id server = resource(600);
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, find(schema().resource, server)), 600);
    solution(QStringLiteral("selected"), 10, {server});
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, find(schema().resource, server)), 600);
    solution(QStringLiteral("implemented"), 45, {server});
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, find(schema().resource, server)), 45);
}

TEST_F(DerivedValues, AResourceWithoutAnyKnownTimeHasNoRecoveryTime)
{
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, find(schema().resource, resource({}))), std::nullopt);
}

TEST_F(DerivedValues, ASinglePointOfFailureIsUniqueNeededFirstAndUncovered)
{
    const Id only = resource(60, 1);
    const Id several = resource(60, 2);
    const Id vital = function(QStringLiteral("vital"), 60);
    needs(vital, only);
    needs(vital, several);
    EXPECT_TRUE(analysis::isSinglePointOfFailure(*m_plan, find(schema().resource, only)));
    EXPECT_FALSE(analysis::isSinglePointOfFailure(*m_plan, find(schema().resource, several)));
    solution(QStringLiteral("implemented"), {}, {only});
    EXPECT_FALSE(analysis::isSinglePointOfFailure(*m_plan, find(schema().resource, only)));
}

TEST_F(DerivedValues, AContractIsCriticalThroughASolutionForAResourceOfAVitalFunction)
{
    const Id provider = add<tables::Provider>(schema().provider, [](Row &, const tables::Provider &) {});
    const Id contract = add<tables::Contract>(
        schema().contract, [&](Row &row, const tables::Contract &table) { row.set(table.provider, provider); });
    const Id power = resource(60);
    const Id generator = solution(QStringLiteral("selected"), {}, {power});
    m_plan->setValue(schema().solution, generator, schema().solution.contract, contract);
    needs(function(QStringLiteral("vital"), 60), power);
    EXPECT_FALSE(analysis::isCriticalContract(*m_plan, contract));
    m_plan->setValue(schema().solution, generator, schema().solution.status, QStringLiteral("implemented"));
    EXPECT_TRUE(analysis::isCriticalContract(*m_plan, contract));
    EXPECT_TRUE(analysis::isCriticalProvider(*m_plan, provider));
}

TEST_F(DerivedValues, ASolutionForOneFunctionDoesNotShortenTheRecoveryForAnother)
{
    const Id server = resource(600);
    const Id covered = function(QStringLiteral("vital"), 60);
    const Id other = function(QStringLiteral("vital"), 60);
    const Id forAll = solution(QStringLiteral("implemented"), 90, {server});
    const Id forOne = solution(QStringLiteral("implemented"), 15, {server}, {covered});
    const Row &row = find(schema().resource, server);
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, row, covered), 15);
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, row, other), 90);
    EXPECT_EQ(analysis::bestRtaMin(*m_plan, row), 15) << "of the resource: the audit's figure";
    const auto ids = [](const QList<Row> &rows) {
        IdSet result;
        for (const Row &each : rows)
            result.append(each.id);
        return result;
    };
    EXPECT_EQ(ids(analysis::implementedCovers(*m_plan, server, covered)), IdSet({forAll, forOne}));
    EXPECT_EQ(ids(analysis::implementedCovers(*m_plan, server, other)), IdSet({forAll}));
}

TEST_F(DerivedValues, ARiskBelongsToTheHighestBandItReaches)
{
    for (const int from : {1, 3, 12}) {
        add<tables::RiskBand>(schema().riskBand, [&](Row &row, const tables::RiskBand &table) {
            row.set(table.minScore, from);
            row.set(table.label, QString::number(from));
        });
    }
    const auto band = [&](int score) { return (*analysis::riskBand(*m_plan, score))[schema().riskBand.label]; };
    EXPECT_EQ(band(2), QStringLiteral("1"));
    EXPECT_EQ(band(3), QStringLiteral("3"));
    EXPECT_EQ(band(16), QStringLiteral("12"));
    EXPECT_EQ(analysis::riskBand(*m_plan, 0), std::nullopt);
    EXPECT_EQ(analysis::riskScore(3, 4), 12);
    EXPECT_EQ(analysis::riskScore({}, 4), std::nullopt);
}

TEST_F(DerivedValues, ATacitContractRunsOnOnceItsNoticeDeadlineIsPast)
{
    Row contract(schema().contract);
    contract.set(schema().contract.endOn, QDate(2027, 2, 28));
    contract.set(schema().contract.noticeDays, 90);
    contract.set(schema().contract.renewal, QStringLiteral("tacit"));
    contract.set(schema().contract.renewalPeriod, 12);
    const auto before = analysis::contractTerm(contract, QDate(2026, 11, 30));
    EXPECT_EQ(before.noticeDeadline, QDate(2026, 11, 30));
    EXPECT_EQ(before.runsUntil, QDate(2027, 2, 28));
    EXPECT_FALSE(before.isRenewed);
    const auto after = analysis::contractTerm(contract, QDate(2026, 12, 1));
    EXPECT_TRUE(after.isRenewed);
    EXPECT_EQ(after.runsUntil, QDate(2028, 2, 28));
}

TEST_F(DerivedValues, AContractThatDoesNotRenewHasNoNoticeDeadline)
{
    Row contract(schema().contract);
    contract.set(schema().contract.endOn, QDate(2027, 2, 28));
    contract.set(schema().contract.noticeDays, 90);
    contract.set(schema().contract.renewal, QStringLiteral("none"));
    EXPECT_EQ(analysis::contractTerm(contract, QDate(2026, 12, 1)).noticeDeadline, std::nullopt);
    EXPECT_EQ(analysis::contractTerm(Row(schema().contract), QDate(2026, 12, 1)).runsUntil, std::nullopt);
}

TEST_F(DerivedValues, AQualificationEndsAsRecordedAndElseNever)
{
    Row held(schema().qualification);
    held.set(schema().qualification.level, 2);
    held.set(schema().qualification.obtainedOn, QDate(2026, 1, 31));
    EXPECT_TRUE(analysis::isQualified(held, 2, QDate(2099, 1, 1)));
    EXPECT_FALSE(analysis::isQualified(held, 3, QDate(2026, 6, 1)));
    held.set(schema().qualification.validUntil, QDate(2026, 6, 30));
    EXPECT_TRUE(analysis::isQualified(held, 2, QDate(2026, 6, 30))) << "the last day counts";
    EXPECT_FALSE(analysis::isQualified(held, 2, QDate(2026, 7, 1)));
}

TEST_F(DerivedValues, AnIndicatorIsJudgedInTheDirectionThatCounts)
{
    Row indicator(schema().indicator);
    EXPECT_EQ(analysis::meetsTarget(indicator, 5), std::nullopt);
    indicator.set(schema().indicator.target, 4.0);
    indicator.set(schema().indicator.direction, QStringLiteral("higher"));
    EXPECT_EQ(analysis::meetsTarget(indicator, 5), true);
    indicator.set(schema().indicator.direction, QStringLiteral("lower"));
    EXPECT_EQ(analysis::meetsTarget(indicator, 5), false);
}

} // namespace
