// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper: the whole plan as a PDF, from the rows in memory to the last byte.

#include "benchplans.h"

#include "exchange/jsonwriter.h"
#include "print/documents.h"
#include "print/pdf.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QPdfDocument>

namespace {

QByteArray printed(const Plan &plan)
{
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0));
    return print::pdf(print::planDocument(plan, plan.texts(), {at.date(), at, fingerprint(plan)}));
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
        pdf = printed(opened.plan());
    const int pages = pageCount(pdf);
    state.SetLabel(std::to_string(pages) + " pages"); // a counter would have to be in every row of the table
}

} // namespace

BENCHMARK_CAPTURE(planPdf, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(planPdf, printed, Sample::Printed)->Unit(benchmark::kMillisecond)->UseRealTime();
