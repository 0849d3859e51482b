// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/weakpointtable.h"

#include "analysis/recovery/words.h"
#include "print/proof.h"
#include "print/verdicts.h"

namespace print {

namespace {

using recovery::Verdict;

/// More functions than that are named by their codes alone.
constexpr qsizetype mostNamed = 8;

Cell missedFunctions(const ChapterWriter &w, const recovery::WeakPoint &point, Verdict verdict)
{
    const auto &function = schema().function;
    IdSet ids;
    QList<Text> names;
    for (const recovery::Missed &missed : point.functions) {
        if (missed.verdict != verdict)
            continue;
        ids.append(missed.function);
        names.append(w.reference(function, missed.function));
    }
    Cell cell = ids.size() > mostNamed ? cellOf(w.codeLinks(function, ids)) : cellOf(names);
    cell.tone = ids.isEmpty() ? Tone::None : toneOf(verdict);
    return cell;
}

TableRow weakPointRow(const ChapterWriter &w, const recovery::WeakPoint &point, qsizetype rank)
{
    QList<Text> things;
    QList<Text> kinds;
    for (const recovery::Thing &thing : point.things) {
        things.append(w.reference(tableOf(thing.kind), thing.id));
        kinds.append(Text{plain(w.texts().label(tableOf(thing.kind)))});
    }
    return {.cells = {cellOf(QString::number(rank)), cellOf(things), cellOf(kinds),
                      missedFunctions(w, point, Verdict::Failed), missedFunctions(w, point, Verdict::Late)}};
}

} // namespace

void weakPointSection(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Weak points")));
    if (w.plan().count(schema().function) == 0)
        return w.missing();
    w.paragraph(w.word(QT_TRANSLATE_NOOP(
                    "Print", "Every resource, person and provider is taken away alone, until its ordinary repair. "
                             "Listed are those whose loss makes a function miss its objective, the gravest first.")),
                ParagraphStyle::Small);
    const auto &points = w.proof().weakPoints();
    if (points.empty())
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No single loss makes a function miss its objective.")));
    const recovery::Words words(w.plan(), w.texts());
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Rank"), 0.5, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "When this is lost"), 2.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Kind"), 1.1),
                     {words.verdict(Verdict::Failed), 3},
                     {words.verdict(Verdict::Late), 3}};
    for (const recovery::WeakPoint &point : points)
        table.rows.append(weakPointRow(w, point, table.rows.size() + 1));
    w.table(table);
}

} // namespace print
