// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange: the plan as JSON, out and in, and its fingerprint.

#include "benchplans.h"

#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "largeplan.h"
#include "support/emptyplan.h"

#include <benchmark/benchmark.h>

namespace {

void exportPlan(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    for (auto _ : state)
        benchmark::DoNotOptimize(exportJson(opened.plan()));
}

void fingerprintOfPlan(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    for (auto _ : state)
        benchmark::DoNotOptimize(fingerprint(opened.plan()));
}

/// The whole plan from JSON into an empty one, in memory: every row new, checked and sorted in.
void importPlan(benchmark::State &state, Sample sample)
{
    const QByteArray json = exportJson(OpenSample(sample).plan());
    for (auto _ : state)
        importJson(*emptyPlan(), json);
}

/// Takes back the import of a plan of so many functions, and does it again.
void undoAndRedoOfImport(benchmark::State &state)
{
    const auto plan = emptyPlan();
    plan->edit(QStringLiteral("Imported"), largePlan(static_cast<int>(state.range(0))));
    for (auto _ : state) {
        plan->undo();
        plan->redo();
    }
}

} // namespace

BENCHMARK_CAPTURE(exportPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(exportPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(fingerprintOfPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(fingerprintOfPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(importPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(importPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(undoAndRedoOfImport)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();
