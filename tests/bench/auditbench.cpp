// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit: whole, after one edit, and of one row while one types.

#include "analysis/audit/audit.h"
#include "benchplans.h"
#include "largeplan.h"
#include "support/emptyplan.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

namespace {

const QDate today(2026, 11, 23);

void auditPlan(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Texts texts;
    qsizetype findings = 0;
    for (auto _ : state)
        findings = audit::audit(opened.plan(), today, texts).findings.size();
    state.SetLabel(std::to_string(findings) + " findings");
}

/// The longest that the window waits for the audit in one go: it runs it step by step.
void longestStep(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Texts texts;
    QElapsedTimer timer;
    for (auto _ : state) {
        audit::Audit run(opened.plan(), today, texts);
        qint64 longest = 0;
        for (bool goesOn = true; goesOn; longest = std::max(longest, timer.nsecsElapsed())) {
            timer.start();
            goesOn = run.step();
        }
        state.SetIterationTime(1e-9 * static_cast<double>(longest));
    }
}

/// An edit and the whole audit again: what the panel of all findings shows after it. The window runs it in slices.
void auditAfterEdit(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Texts texts;
    const Id id = opened.plan().each(schema().function).front()->id;
    int minutes = 0;
    for (auto _ : state) {
        opened.plan().setValue(schema().function, id, schema().function.rpo, qint64(minutes++));
        benchmark::DoNotOptimize(audit::audit(opened.plan(), today, texts));
    }
}

/// What the form shows beside the row while one types: the row as it would be.
void auditOfTypedRow(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    const Texts texts;
    const auto &table = schema().function;
    const Row row = *opened.plan().each(table).front();
    int minutes = 0;
    for (auto _ : state) {
        Row typed = row;
        typed.set(table.rpo, minutes++);
        opened.plan().tryOut({{&table, row, typed}}, [&](const Changes &) {
            benchmark::DoNotOptimize(audit::findingsAbout(opened.plan(), table, row.id, today, texts));
        });
    }
}

/// How the cost grows with the plan.
void auditBySize(benchmark::State &state)
{
    const auto plan = emptyPlan();
    plan->edit(QStringLiteral("fill"), largePlan(static_cast<int>(state.range(0))));
    const Texts texts;
    for (auto _ : state)
        benchmark::DoNotOptimize(audit::audit(*plan, today, texts));
}

} // namespace

BENCHMARK_CAPTURE(auditPlan, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(auditPlan, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(longestStep, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK_CAPTURE(longestStep, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
BENCHMARK_CAPTURE(auditAfterEdit, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(auditAfterEdit, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(auditOfTypedRow, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(auditOfTypedRow, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(auditBySize)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();
