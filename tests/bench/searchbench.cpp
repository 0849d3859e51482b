// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search as one types: from a key to the results on the screen, and the slices in which the rows are read.

#include "benchplans.h"

#include "window/actions.h"
#include "window/commandpalette.h"
#include "window/searchindex.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>

namespace {

/// What is typed, key after key: codes, names, words of long texts, several words, nothing that exists.
QStringList keys()
{
    QStringList typed;
    for (const char *words : {"f01", "payroll rennes", "telephone", "e", "customers of the site", "zz"}) {
        for (int length = 1; length <= int(qstrlen(words)); ++length)
            typed.append(QString::fromLatin1(words, length));
    }
    return typed;
}

std::string worst(qint64 nanoseconds)
{
    return "worst " + QString::number(double(nanoseconds) / 1e6, 'f', 1).toStdString() + " ms";
}

void keystroke(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    QMainWindow window;
    Actions actions(&window);
    CommandPalette palette(actions, &window);
    palette.setPlan(&opened.plan(), opened.plan().texts());
    window.resize(1440, 900);
    window.show();
    palette.open();
    palette.findChild<SearchIndex *>()->finish();
    auto *input = palette.findChild<QLineEdit *>();
    const QStringList typed = keys();
    qsizetype key = 0;
    qint64 longest = 0;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        input->setText(typed.at(key++ % typed.size()));
        QCoreApplication::processEvents(); // the results are painted
        longest = std::max(longest, clock.nsecsElapsed());
    }
    state.SetLabel(worst(longest));
}

void readRows(benchmark::State &state, Sample sample)
{
    OpenSample opened(sample);
    qint64 longest = 0;
    for (auto _ : state) {
        SearchIndex index(opened.plan());
        QElapsedTimer clock;
        clock.start();
        index.prepare();
        for (longest = std::max(longest, clock.nsecsElapsed()); !index.isComplete();) {
            clock.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, clock.nsecsElapsed());
        }
    }
    state.SetLabel("slices: " + worst(longest));
}

} // namespace

BENCHMARK_CAPTURE(keystroke, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(keystroke, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(200);
BENCHMARK_CAPTURE(readRows, example, Sample::Example)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readRows, large, Sample::Large)->Unit(benchmark::kMillisecond)->UseRealTime();
