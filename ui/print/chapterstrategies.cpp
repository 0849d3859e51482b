// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/coveragetable.h"
#include "print/impactparts.h"
#include "print/proceduretimetable.h"
#include "print/riskdocument.h"
#include "print/solutionsheet.h"
#include "print/weakpointtable.h"
#include "print/wouldithold.h"

namespace print {

namespace {

void solutionSheets(ChapterWriter &w, const QList<Row> &solutions)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Solution sheets")));
    if (solutions.isEmpty())
        w.missing();
    for (const Row &row : solutions) {
        if (isStretchEnd(&row - &solutions.first()))
            w.mayBeginPage();
        w.rowHeading(3, schema().solution, row);
        solutionSheet(w, row);
    }
}

} // namespace

void strategies(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Continuity strategies"));
    const QList<Row> solutions = w.rows(schema().solution);
    w.section(w.texts().plural(schema().solution));
    solutionTable(w, solutions);
    coverageMatrix(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Times required and times reached")));
    targetAndActual(w);
    wouldItHold(w);
    weakPointSection(w);
    procedureTimeSection(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Costs")));
    solutionCosts(w, solutions);
    w.mayBeginPage();
    solutionSheets(w, solutions);
}

void strategyDocument(ChapterWriter &w)
{
    const auto &solution = schema().solution;
    const QList<Row> solutions = w.chosen(solution);
    // Alone, it is what the title names.
    if (w.only())
        return solutionSheet(w, solutions.first());
    w.section(w.texts().plural(solution));
    solutionTable(w, solutions);
    coverageMatrix(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Costs")));
    solutionCosts(w, solutions);
    w.add(PageBreak{});
    solutionSheets(w, solutions);
}

} // namespace print
