// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a plan and editing it: what a person waits for.

#include "benchplans.h"

#include <benchmark/benchmark.h>

namespace {

/// From the file to all rows in memory, the working copy and its checks included.
void open(benchmark::State &state, Sample sample)
{
    sampleFile(sample);
    for (auto _ : state) {
        OpenSample opened(sample);
        benchmark::DoNotOptimize(opened.plan().count(schema().function));
    }
}

/// One field of one row changed, checked, durable, undoable and told to everybody.
void edit(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Id id = opened.plan().rows(schema().function).first().id;
    qint64 minutes = 0;
    for (auto _ : state)
        opened.plan().setValue(schema().function, id, schema().function.rpo, minutes++);
}

/// The title of every row that search offers.
void titles(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    for (auto _ : state) {
        qsizetype letters = 0;
        for (const Table *table : schema().all()) {
            for (const Row &row : opened.plan().rows(*table))
                letters += opened.plan().title(*table, row).size();
        }
        benchmark::DoNotOptimize(letters);
    }
}

} // namespace

BENCHMARK_CAPTURE(open, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(open, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(edit, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(edit, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(titles, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(titles, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
