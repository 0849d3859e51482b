// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange: the plan as JSON, and its fingerprint.

#include "benchplans.h"

#include "exchange/jsonwriter.h"

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

} // namespace

BENCHMARK_CAPTURE(exportPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(exportPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(fingerprintOfPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(fingerprintOfPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
