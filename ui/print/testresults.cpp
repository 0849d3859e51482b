// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/testresults.h"

#include <algorithm>

namespace print {

QList<TestResult> testResults(const Plan &plan, const Field &subject, Id row)
{
    const auto &event = schema().event;
    QList<TestResult> results;
    for (const Row *target : plan.referring(subject, row)) {
        const Row *held = plan.find(event, (*target)[schema().target.event].value_or(0));
        if (held && (*held)[event.heldOn])
            results.append({target, held, *(*held)[event.heldOn]});
    }
    std::stable_sort(results.begin(), results.end(),
                     [](const TestResult &a, const TestResult &b) { return a.heldOn > b.heldOn; });
    return results;
}

Text testLine(const ChapterWriter &w, const TestResult &result)
{
    const auto &target = schema().target;
    const Text separator{plain(QStringLiteral(" · "))};
    Text line = w.reference(schema().event, result.event->id);
    line += separator + Text{plain(w.texts().date(result.heldOn))};
    for (const Field *field :
         {static_cast<const Field *>(&target.outcome), static_cast<const Field *>(&target.achieved)}) {
        for (const Text &text : w.value(*field, *result.target))
            line += separator + text;
    }
    return line;
}

} // namespace print
