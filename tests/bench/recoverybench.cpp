// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outages: reading what they need of a plan, one loss, all single losses, and how the cost grows with the plan.

#include "analysis/recovery/weakpoints.h"
#include "benchplans.h"
#include "largeplan.h"
#include "support/emptyplan.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace recovery;

namespace {

/// The large plan with what outages feed on: essential dependencies, providers behind resources, solutions.
class CoupledPlan
{
public:
    explicit CoupledPlan(int functions) : m_changes(largePlan(functions)), m_plan(emptyPlan())
    {
        collect();
        for (int i = 0; i < functions / 50; ++i)
            contract(i);
        for (Change &change : m_changes)
            couple(change);
        for (int i = 0; i < functions / 10; ++i)
            solution(i);
        m_plan->edit(QStringLiteral("Made"), m_changes);
    }

    const Plan &plan() const { return *m_plan; }

private:
    Id any(const QList<Id> &ids)
    {
        return ids.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(ids.size())));
    }

    void collect()
    {
        for (const Change &change : std::as_const(m_changes)) {
            if (change.table == &schema().resource)
                m_resources.append(change.after->id);
            if (change.table == &schema().function)
                m_functions.append(change.after->id);
        }
    }

    Id add(const Table &table, Row row, const char *prefix, int number)
    {
        row.id = ++m_lastId;
        row.setValue(*table.code(), QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(number));
        m_changes.append({&table, {}, row});
        return row.id;
    }

    void contract(int number)
    {
        const Id provider = add(schema().provider, Row(schema().provider), "PR", number);
        Row row(schema().contract);
        row.set(schema().contract.provider, provider);
        m_contracts.append(add(schema().contract, row, "CT", number));
    }

    void couple(Change &change)
    {
        if (change.table == &schema().functionDependency)
            change.after->set(schema().functionDependency.need, QStringLiteral("essential"));
        if (change.table == &schema().resource && m_random() % 4 == 0)
            change.after->set(schema().resource.contract, any(m_contracts));
    }

    void solution(int number)
    {
        const auto &table = schema().solution;
        Row row(table);
        row.set(table.status, QStringLiteral("implemented"));
        row.set(table.rta, static_cast<int>(m_random() % 500));
        row.set(table.capacity, static_cast<int>(m_random() % 101));
        row.set(table.coversResources, {any(m_resources), any(m_resources), any(m_resources)});
        if (number % 2)
            row.set(table.coversFunctions, {any(m_functions), any(m_functions)});
        row.set(table.uses, {any(m_resources), any(m_resources)});
        add(table, row, "B", number);
    }

    std::mt19937 m_random{20261123};
    Id m_lastId = 100'000'000;
    Changes m_changes;
    QList<Id> m_resources, m_functions, m_contracts;
    std::unique_ptr<Plan> m_plan;
};

/// The loss that touches the most: all sites at once.
Loss lossOfAllSites(const Plan &plan)
{
    Loss loss;
    for (const Row *row : plan.each(schema().resource)) {
        if ((*row)[schema().resource.category] == QLatin1String("premises"))
            loss.resources.append(row->id);
    }
    return loss;
}

void readModel(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    for (auto _ : state)
        benchmark::DoNotOptimize(Model(opened.plan()).thingCount());
}

/// From the plan's rows to the answer, causes and capacity included.
void outage(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Model model(opened.plan());
    const Loss loss = lossOfAllSites(opened.plan());
    std::size_t affected = 0;
    for (auto _ : state)
        affected = simulate(model, loss).functions.size();
    state.SetLabel(std::to_string(affected) + " functions affected");
}

void singleWeakPoints(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    std::size_t found = 0;
    for (auto _ : state)
        found = weakPoints(Model(opened.plan())).size();
    state.SetLabel(std::to_string(found) + " weak points");
}

void outageBySize(benchmark::State &state)
{
    const CoupledPlan coupled(static_cast<int>(state.range(0)));
    const Model model(coupled.plan());
    const Loss loss = lossOfAllSites(coupled.plan());
    std::size_t affected = 0;
    for (auto _ : state)
        affected = simulate(model, loss).functions.size();
    state.SetLabel(std::to_string(affected) + " functions affected");
}

void weakPointsBySize(benchmark::State &state)
{
    const CoupledPlan coupled(static_cast<int>(state.range(0)));
    std::size_t found = 0;
    for (auto _ : state)
        found = weakPoints(Model(coupled.plan())).size();
    state.SetLabel(std::to_string(found) + " weak points");
}

void weakPairsBySize(benchmark::State &state)
{
    const CoupledPlan coupled(static_cast<int>(state.range(0)));
    const Model model(coupled.plan());
    std::size_t found = 0;
    for (auto _ : state)
        found = weakPairs(model).size();
    state.SetLabel(std::to_string(found) + " pairs");
}

} // namespace

BENCHMARK_CAPTURE(readModel, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readModel, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(outage, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(outage, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(singleWeakPoints, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(singleWeakPoints, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(outageBySize)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(weakPointsBySize)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(weakPairsBySize)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
