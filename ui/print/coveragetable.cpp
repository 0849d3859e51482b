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

bool hits(const Row &scenario, Id function)
{
    const IdSet functions = scenario[schema().scenario.functions];
    return std::binary_search(functions.begin(), functions.end(), function);
}

Cell coverageCell(const ChapterWriter &w, const analysis::Coverage &coverage, const Row &scenario, Id function)
{
    const IdSet covers = coverage.value({scenario.id, function});
    const bool isHit = hits(scenario, function);
    if (!covers.isEmpty())
        return cellOf(w.codeLinks(schema().solution, covers), isHit ? Tone::Good : Tone::None);
    //: Coverage matrix: the scenario stops the function and no implemented solution helps.
    return isHit ? cellOf(w.word(QT_TRANSLATE_NOOP("Print", "None")), Tone::Danger) : Cell{.paragraphs = {Text{}}};
}

/// Functions that no scenario hits: safe, or forgotten.
void untouchedFunctions(ChapterWriter &w, const QList<Row> &scenarios, const QList<Row> &functions)
{
    QSet<Id> touched;
    for (const Row &scenario : scenarios) {
        for (const Id id : scenario[schema().scenario.functions])
            touched.insert(id);
    }
    IdSet untouched;
    for (const Row &function : functions) {
        if (!touched.contains(function.id))
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
                                          "scenario hits the function and nothing in place covers it. An empty cell: "
                                          "the scenario does not hit the function.")),
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
            const auto concerns = [&](const Row &column) {
                return hits(column, row.id) || coverage.contains({column.id, row.id});
            };
            if (std::none_of(columns.begin(), columns.end(), concerns))
                continue; // a plan of thousands of functions would print mostly empty lines
            TableRow line{.cells = {cellOf(w.reference(function, row.id))}};
            for (const Row &column : columns)
                line.cells.append(coverageCell(w, coverage, column, row.id));
            table.rows.append(line);
        }
        if (!table.rows.isEmpty())
            w.table(table);
    }
    untouchedFunctions(w, scenarios, functions);
}

} // namespace print
