// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/procedurecard.h"

#include "figures/stepgantt.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/procedureparts.h"
#include "print/reflexcard.h"
#include "print/sheetparts.h"
#include "print/steptable.h"

#include <algorithm>

namespace print {

namespace {

/// Whom to call, with all numbers and deputies.
void numbersToCall(ChapterWriter &w, const QList<Row> &steps)
{
    const auto &role = schema().role;
    Table table;
    table.columns = {w.column(role.holder, 1.6), w.column(QT_TRANSLATE_NOOP("Print", "Name and numbers"), 2.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 2.6)};
    table.columns.first().heading = w.texts().label(role);
    for (const Callee &callee : peopleToCall(w, steps)) {
        const auto contact = callee.contact ? std::optional(callee.contact) : std::nullopt;
        table.rows.append({.cells = {cellOf(callee.post), cellOf(reachable(w, contact)),
                                     cellOf(callee.role ? deputies(w, *callee.role, Numbers::All) : QList<Text>())}});
    }
    if (table.rows.isEmpty())
        return;
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Numbers to call"));
    w.table(table);
}

Table solutionTable(const ChapterWriter &w, const Row &procedure)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6),
                     w.column(solution.status, 1.1),
                     w.column(solution.rta, 1.3),
                     w.column(solution.capacity),
                     w.column(solution.maxDuration),
                     w.column(solution.uses, 2.2)};
    for (const Id id : w.byCode(solution, procedure[schema().procedure.solutions])) {
        const Row *row = w.plan().find(solution, id);
        if (row)
            table.rows.append({.cells = {cellOf(w.reference(solution, id)), w.cell(solution.status, *row),
                                         w.cell(solution.rta, *row), w.cell(solution.capacity, *row),
                                         w.cell(solution.maxDuration, *row), w.cell(solution.uses, *row)}});
    }
    return table;
}

void boxOf(ChapterWriter &w, const Field &field, const Row &row, Tone tone)
{
    const QList<Text> texts = w.value(field, row);
    QList<Block> blocks;
    for (const Text &text : texts)
        blocks.append(Paragraph{.text = text});
    w.box(w.texts().label(field), tone, texts.isEmpty() ? QList<Block>{w.missingParagraph()} : blocks);
}

/// When which step runs, where the plan says enough to draw it: one step is told by its row.
void timeChart(ChapterWriter &w, const Row &procedure, const QList<Row> &steps)
{
    constexpr qsizetype least = 3;
    constexpr double highestMm = 200;
    const auto &step = schema().step;
    const auto timed = std::count_if(steps.begin(), steps.end(), [&](const Row &row) {
        return row[step.offset].has_value() && row[step.duration].has_value();
    });
    if (timed < least)
        return;
    for (const figures::StepGantt &chart : figures::StepGantt::chartsOf(w.plan(), procedure, w.texts(), highestMm))
        w.add(figureOf(chart));
}

} // namespace

void procedureContent(ChapterWriter &w, const Row &procedure)
{
    const auto &table = schema().procedure;
    const QList<Row> steps = w.owned(schema().step, procedure);
    boxOf(w, table.trigger, procedure, Tone::Danger);
    if (const auto goal = goalOf(w, procedure))
        w.add(*goal);
    if (!isEmpty(procedure.value(table.objective)))
        w.paragraph(procedure[table.objective]);
    const Fields fields =
        factFields(table, {&table.trigger, &table.objective, &table.stopCondition, &table.solutions, &table.kind});
    w.add(filledFactsTable(w, procedure, fields));
    numbersToCall(w, steps);
    w.table(stepTable(w, steps));
    timeChart(w, procedure, steps);
    const Table solutions = solutionTable(w, procedure);
    if (!solutions.rows.isEmpty())
        w.table(solutions);
    boxOf(w, table.stopCondition, procedure, Tone::Good);
}

void procedureBlocks(ChapterWriter &w, const Row &procedure)
{
    if (procedure[schema().procedure.kind] == QLatin1String("reflex_card"))
        return reflexCard(w, procedure);
    w.rowHeading(2, schema().procedure, procedure);
    procedureContent(w, procedure);
}

void proceduresOfKind(ChapterWriter &w, const QString &kind)
{
    const auto &table = schema().procedure;
    bool isEmpty = true;
    for (const Row &row : w.rows(table)) {
        if (row[table.kind] != kind)
            continue;
        procedureBlocks(w, row);
        isEmpty = false;
    }
    if (isEmpty)
        w.missing();
}

} // namespace print
