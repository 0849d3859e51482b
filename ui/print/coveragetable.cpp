// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/coveragetable.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

/// As many scenarios as stand side by side on a page with their solutions' codes.
constexpr qsizetype columnsPerMatrix = 6;

/// Whether the scenario names the function or a resource that it cannot do without.
bool hits(const ChapterWriter &w, const Row &scenario, Id function)
{
    const auto &need = schema().functionResource;
    if (scenario[schema().scenario.functions].contains(function))
        return true;
    const IdSet resources = scenario[schema().scenario.resources];
    const QList<Row> needs = w.plan().owned(need, function);
    return std::any_of(needs.begin(), needs.end(), [&](const Row &row) {
        return row[need.need] == QLatin1String("essential") && resources.contains(row[need.resource].value_or(0));
    });
}

Cell coverageCell(const ChapterWriter &w, const analysis::Coverage &coverage, const Row &scenario, Id function)
{
    if (!hits(w, scenario, function))
        return Cell{.paragraphs = {Text{}}};
    const IdSet covers = coverage.value({scenario.id, function});
    if (!covers.isEmpty())
        return cellOf(w.codeLinks(schema().solution, covers), Tone::Good);
    //: Coverage matrix: the scenario stops the function and no implemented solution helps.
    return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "None")), Tone::Danger);
}

/// Functions that no scenario hits: safe, or forgotten.
void untouchedFunctions(ChapterWriter &w, const QList<Row> &scenarios, const QList<Row> &functions)
{
    IdSet untouched;
    for (const Row &function : functions) {
        const auto isHit = [&](const Row &scenario) { return hits(w, scenario, function.id); };
        if (std::none_of(scenarios.begin(), scenarios.end(), isHit))
            untouched.append(function.id);
    }
    if (untouched.isEmpty())
        return;
    Text text{plain(w.word(QT_TRANSLATE_NOOP("Print", "Functions that no scenario hits:")) + QLatin1Char(' '))};
    w.paragraph(text + w.codeLinks(schema().function, untouched), ParagraphStyle::Small);
}

} // namespace

void coverageMatrix(ChapterWriter &w)
{
    const auto &scenario = schema().scenario;
    const auto &function = schema().function;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Coverage of the scenarios")));
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "Each cell names the implemented solutions linked to the scenario that cover "
                                          "the function or an essential resource that the scenario hits. “None”: the "
                                          "scenario hits the function or one of its essential resources, and nothing "
                                          "in place covers it. An empty cell: the scenario hits neither.")),
        ParagraphStyle::Small);
    const QList<Row> scenarios = w.plan().rows(scenario);
    const QList<Row> functions = w.plan().rows(function);
    if (scenarios.isEmpty() || functions.isEmpty())
        return w.missing();
    const analysis::Coverage coverage = analysis::coverage(w.plan());
    for (qsizetype first = 0; first < scenarios.size(); first += columnsPerMatrix) {
        const QList<Row> columns = scenarios.mid(first, columnsPerMatrix);
        Table table;
        table.columns = {{w.texts().label(function), 2}};
        for (const Row &column : columns)
            table.columns.append({w.titleText(scenario, column), 1.2});
        for (const Row &row : functions) {
            TableRow line{.cells = {cellOf(w.reference(function, row.id))}};
            for (const Row &column : columns)
                line.cells.append(coverageCell(w, coverage, column, row.id));
            table.rows.append(line);
        }
        w.table(table);
    }
    untouchedFunctions(w, scenarios, functions);
}

} // namespace print
