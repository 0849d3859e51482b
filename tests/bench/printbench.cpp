// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper: the whole plan as a PDF, from the rows in memory to the last byte; the preview of it after an edit.

#include "benchplans.h"

#include "error.h"
#include "exchange/jsonwriter.h"
#include "print/documents.h"
#include "print/pdf.h"
#include "print/pdfcache.h"
#include "print/publication.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QPdfDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace {

print::Document documentOf(const Plan &plan)
{
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0));
    return print::planDocument(plan, plan.texts(), {at.date(), at, fingerprint(plan)});
}

int pageCount(QByteArray pdf)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount();
}

void planPdf(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    QByteArray pdf;
    for (auto _ : state)
        pdf = print::pdf(documentOf(opened.plan()));
    const int pages = pageCount(pdf);
    state.SetLabel(std::to_string(pages) + " pages"); // a counter would have to be in every row of the table
}

/// The example printed as often as makes about that many pages, as one document.
void pagesBySize(benchmark::State &state)
{
    OpenSample opened(Sample::Example);
    print::Document document = documentOf(opened.plan());
    const QList<print::Block> once = document.blocks;
    const int pagesOnce = pageCount(print::pdf(document));
    for (int pages = pagesOnce; pages + pagesOnce / 2 < state.range(0); pages += pagesOnce)
        document.blocks += once;
    QByteArray pdf;
    for (auto _ : state)
        pdf = print::pdf(document);
    const int pages = pageCount(pdf);
    state.SetLabel(std::to_string(pages) + " pages");
}

/// What is edited while the preview is open.
enum class Edited { Note, FunctionName, Nothing };

void edit(Plan &plan, Edited what, int round)
{
    const QString text = QStringLiteral("Seen %1 times").arg(round);
    const auto &resource = schema().resource;
    const auto &function = schema().function;
    if (what == Edited::Note)
        plan.setValue(resource, plan.rows(resource).first().id, resource.note, text);
    if (what == Edited::FunctionName)
        plan.setValue(function, plan.rows(function).first().id, function.name, text);
}

void preview(benchmark::State &state, Sample sample, Edited what)
{
    OpenSample opened(sample);
    Plan &plan = opened.plan();
    print::PdfCache cache;
    const publication::Edition edition = publication::usual(plan, QDate(2026, 11, 23));
    publication::preview(plan, edition, cache);
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        edit(plan, what, ++round);
        state.ResumeTiming();
        publication::preview(plan, edition, cache);
    }
    state.SetLabel(std::to_string(cache.paintedCount()) + " painted; " + std::to_string(cache.foundCount()) + " kept");
}

/// Another value as somebody would type it; empty for kinds that are chosen from a list.
Value edited(const Field &field, const Value &value)
{
    const Kind kind = field.kind();
    const auto *text = std::get_if<QString>(&value);
    if (text && (kind == Kind::Text || kind == Kind::LongText || kind == Kind::Phone))
        return *text + QStringLiteral(" 2");
    const auto *number = std::get_if<qint64>(&value);
    if (number && (kind == Kind::Duration || kind == Kind::Integer))
        return *number + 1;
    return {};
}

/// The preview after an edit of each field in turn that somebody types into, in the last row of its table.
void previewOfEach(benchmark::State &state)
{
    OpenSample opened(Sample::Example);
    Plan &plan = opened.plan();
    print::PdfCache cache;
    const publication::Edition edition = publication::usual(plan, QDate(2026, 11, 23));
    publication::preview(plan, edition, cache);
    std::vector<double> times;
    const auto editAndPreview = [&](const ::Table &table, const Field &field) {
        const Row row = plan.rows(table).last();
        const Value value = edited(field, row.value(field));
        if (isEmpty(value))
            return;
        try {
            plan.setValue(table, row.id, field, value);
        } catch (const Error &) { // one that the plan refuses
            return;
        }
        const auto start = std::chrono::steady_clock::now();
        publication::preview(plan, edition, cache);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    };
    for (auto _ : state) {
        for (const ::Table *table : schema().all()) {
            for (const Field *field : table->fields()) {
                if (plan.count(*table) > 0)
                    editAndPreview(*table, *field);
            }
        }
        state.SetIterationTime(std::accumulate(times.begin(), times.end(), 0.0) / double(times.size()));
    }
    std::sort(times.begin(), times.end());
    const auto within = [&](double share) {
        return std::to_string(std::lround(1000 * times[size_t(share * double(times.size() - 1))])) + " ms";
    };
    state.SetLabel(std::to_string(times.size()) + " edits: half within " + within(0.5) + "; nine in ten within " +
                   within(0.9) + "; all within " + within(1));
}

/// What a preview takes before anything is laid out.
void documentTree(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    for (auto _ : state)
        benchmark::DoNotOptimize(documentOf(opened.plan()));
}

} // namespace

BENCHMARK_CAPTURE(planPdf, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(planPdf, printed, Sample::Printed)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pagesBySize)->Arg(100)->Arg(1000)->Arg(3000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(preview, note, Sample::Example, Edited::Note)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(preview, name, Sample::Example, Edited::FunctionName)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(preview, again, Sample::Example, Edited::Nothing)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(preview, printed, Sample::Printed, Edited::Note)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(previewOfEach)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(1);
BENCHMARK_CAPTURE(documentTree, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
