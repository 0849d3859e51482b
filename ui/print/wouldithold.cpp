// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/wouldithold.h"

#include "analysis/recovery/words.h"
#include "print/fieldtables.h"
#include "print/outagefacts.h"
#include "print/outcometables.h"
#include "print/proof.h"
#include "print/verdicts.h"

#include <algorithm>
#include <array>

namespace print {

namespace {

using recovery::Outage;
using recovery::Outcome;
using recovery::Verdict;

void scenarioOutcome(ChapterWriter &w, const Row &scenario)
{
    const Outage &outage = w.proof().outage(scenario.id);
    w.add(Heading{.level = 3, .text = w.titleText(schema().scenario, scenario), .anchor = outageAnchor(scenario.id)});
    w.table(outageFacts(w, outage));
    if (!losesAnything(scenario))
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The scenario names no resource that is lost: there is "
                                                             "nothing to simulate.")),
                           ParagraphStyle::Missing);
    if (outage.functions.empty())
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The loss lowers no function’s level.")));
    outcomeTables(w, outage, w.plan().code(schema().scenario, scenario));
    addShortages(w, outage);
}

/// All scenarios at a glance, with how many functions get which verdict.
Table synthesis(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &table = schema().scenario;
    const recovery::Words words(w.plan(), w.texts());
    const std::array verdicts{Verdict::Failed, Verdict::Late, Verdict::Unknown, Verdict::Held};
    Table list;
    list.columns = {{w.texts().label(table), 4}, w.column(QT_TRANSLATE_NOOP("Print", "Verdict"), 1.4)};
    for (const Verdict verdict : verdicts)
        list.columns.append({words.verdict(verdict), 0.9, Align::End});
    for (const Row &row : scenarios) {
        const Outage &outage = w.proof().outage(row.id);
        TableRow line{.cells = {cellOf(Text{Run{.text = w.titleText(table, row), .link = outageAnchor(row.id)}}),
                                verdictCell(w, outage.verdict)}};
        for (const Verdict verdict : verdicts) {
            const auto count = std::count_if(outage.functions.begin(), outage.functions.end(),
                                             [verdict](const Outcome &each) { return each.verdict == verdict; });
            line.cells.append(cellOf(count ? QString::number(count) : QString()));
        }
        list.rows.append(line);
    }
    return list;
}

} // namespace

void wouldItHold(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Would it hold?")));
    const QList<Row> scenarios = w.plan().rows(schema().scenario);
    if (scenarios.isEmpty())
        return w.missing();
    const auto &function = schema().function;
    const QString rto = w.texts().label(function.rto);
    const QString mtpd = w.texts().label(function.mtpd);
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "Each scenario is simulated: what it takes away is gone for as long as the "
                                          "scenario lasts, and only implemented solutions with a known time help. "
                                          "Held: no interruption exceeds the RTO. Late: one exceeds the RTO, but not "
                                          "the MTPD. Failed: one exceeds the MTPD. Unknown: the plan gives no RTO. The "
                                          "verdict of a scenario is the worst of its vital and critical functions.")),
        ParagraphStyle::Small);
    //: %1 and %2 are the names of the RTO and the MTPD
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "In the drawings the height of a bar is the level that is left; hatched is "
                                          "the time below the minimum level. Dashed line: %1. Solid line: %2."))
            .arg(rto, mtpd),
        ParagraphStyle::Small);
    w.table(synthesis(w, scenarios));
    for (const Row &row : scenarios)
        scenarioOutcome(w, row);
}

} // namespace print
