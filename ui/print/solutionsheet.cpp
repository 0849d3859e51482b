// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/solutionsheet.h"

#include "print/fieldtables.h"
#include "print/testresults.h"

namespace print {

namespace {

/// What some solutions cost; `unknown` where a cost is not filled in.
struct Sum {
    qint64 euros = 0;
    int unknown = 0;

    void add(const std::optional<int> &cost)
    {
        euros += cost.value_or(0);
        unknown += cost ? 0 : 1;
    }
};

Cell sumCell(const ChapterWriter &w, const Field &field, const Sum &sum)
{
    Cell cell = cellOf(w.texts().format(field, sum.euros));
    if (sum.unknown > 0)
        //: Under a sum of costs: so many solutions say nothing about theirs.
        cell.paragraphs.append(
            Text{Run{.text = w.word(QT_TRANSLATE_N_NOOP("Print", "%n not said"), sum.unknown), .muted = true}});
    return cell;
}

TableRow costRow(const ChapterWriter &w, const QString &label, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    Sum setup;
    Sum yearly;
    for (const Row &row : solutions) {
        setup.add(row[solution.setupCost]);
        yearly.add(row[solution.yearlyCost]);
    }
    return {.cells = {cellOf(label), cellOf(QString::number(solutions.size())), sumCell(w, solution.setupCost, setup),
                      sumCell(w, solution.yearlyCost, yearly)}};
}

} // namespace

void solutionTable(ChapterWriter &w, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {{w.texts().label(solution), 2.6}, w.column(solution.kind, 1.2),
                     w.column(solution.status, 1.1),   w.column(solution.rta),
                     w.column(solution.capacity, 0.9), w.column(solution.maxDuration, 1),
                     w.column(solution.owner, 1.5)};
    for (const Row &row : solutions)
        table.rows.append(
            {.cells = {cellOf(w.reference(solution, row.id)), w.cell(solution.kind, row), w.cell(solution.status, row),
                       w.cell(solution.rta, row), w.cell(solution.capacity, row), w.cell(solution.maxDuration, row),
                       w.cell(solution.owner, row)}});
    w.table(table);
}

void solutionSheet(ChapterWriter &w, const Row &row)
{
    const auto &solution = schema().solution;
    Table sheet = factsTable(
        w, row, factFields(solution),
        {&solution.description, &solution.contract, &solution.rpa, &solution.prerequisites, &solution.limits});
    QList<Text> procedures;
    for (const Use &use : w.plan().uses(row.id)) {
        if (use.field == &schema().procedure.solutions)
            procedures.append(w.reference(schema().procedure, use.row));
    }
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Procedures")), cellOf(procedures));
    QList<Text> tests;
    for (const TestResult &test : testResults(w.plan(), schema().target.solution, row.id))
        tests.append(testLine(w, test));
    const QString label = w.word(QT_TRANSLATE_NOOP("Print", "Tests and measured time"));
    addFact(sheet, label,
            tests.isEmpty() ? cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Never tested")), Tone::Warning)
                            : cellOf(tests));
    w.table(sheet);
}

void solutionCosts(ChapterWriter &w, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {w.column(solution.status, 2), w.column(QT_TRANSLATE_NOOP("Print", "Solutions"), 1, Align::End),
                     w.column(solution.setupCost, 1, Align::End), w.column(solution.yearlyCost, 1, Align::End)};
    const QList<ChoiceGroup> groups = groupedByChoice(w, solution.status, solutions);
    for (const ChoiceGroup &status : groups)
        table.rows.append(costRow(w, status.label, status.rows));
    if (groups.size() > 1) {
        TableRow total = costRow(w, w.word(QT_TRANSLATE_NOOP("Print", "Total")), solutions);
        for (Cell &cell : total.cells)
            cell.bold = true;
        table.rows.append(total);
    }
    w.table(table);
}

} // namespace print
