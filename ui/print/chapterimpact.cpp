// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "figures/dependencymap.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/functionlinks.h"
#include "print/functionsheet.h"
#include "print/impactparts.h"
#include "print/people.h"
#include "print/printmemory.h"

namespace print {

void priorityTable(ChapterWriter &w, const QList<Row> &functions, PriorityLook look)
{
    const auto &function = schema().function;
    Table table;
    table.columns = {{QStringLiteral("#"), 0.4, Align::End},
                     {w.texts().label(function), 2.6},
                     w.column(function.criticality, 1.1),
                     w.column(function.mtpd),
                     w.column(function.rto),
                     w.column(function.rpo),
                     w.column(function.mbco),
                     w.column(function.owner, 1.7),
                     w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 1.8)};
    int place = 0;
    for (const Row &row : functions)
        table.rows.append({.cells = {cellOf(QString::number(++place)), cellOf(w.reference(function, row.id)),
                                     w.cell(function.criticality, row), w.cell(function.mtpd, row),
                                     w.cell(function.rto, row), w.cell(function.rpo, row), w.cell(function.mbco, row),
                                     w.cell(function.owner, row), cellOf(deputies(w, row))}});
    if (look == PriorityLook::Index) {
        table.columns.removeLast();
        for (TableRow &row : table.rows)
            row.cells.removeLast();
    }
    w.table(table);
}

void dependencyDiagram(ChapterWriter &w, const QString &section)
{
    const auto layouter = [&w](const figures::Graph &graph) { // a preview does not wait for the same map again
        const auto find = [&graph] { return figures::GraphLayout::of(graph); };
        return w.memory() ? w.memory()->recall("map" + graph.key(), find) : find();
    };
    const auto map = figures::DependencyMap::of(w.plan(), w.texts(), figures::DependencyContent::Automatic, layouter);
    if (map.isEmpty())
        return;
    if (!section.isEmpty())
        w.section(section);
    w.add(figureOf(map));
}

void dependencyTable(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    w.rows(schema().functionDependency);
    Table table;
    table.columns = {{w.texts().label(function), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Depends on"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Needed by"), 2)};
    for (const Row &row : functions) {
        const QList<Text> needs = functionsNeeded(w, row);
        const QList<Text> serves = functionsServed(w, row);
        if (!needs.isEmpty() || !serves.isEmpty())
            table.rows.append({.cells = {cellOf(w.reference(function, row.id)), cellOf(needs), cellOf(serves)}});
    }
    w.table(table);
}

void impactAnalysis(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Business impact analysis"));
    w.rows(schema().function);
    const QList<Row> functions = analysis::byRecoveryPriority(w.plan());
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Functions by recovery priority")));
    priorityTable(w, functions);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Dependencies between functions")));
    dependencyDiagram(w); // most of a page: right under the heading of its section
    dependencyTable(w, functions);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Function sheets")));
    if (functions.isEmpty())
        w.missing();
    for (const Row &row : functions) {
        if (isStretchEnd(&row - &functions.first(), longSheets))
            w.mayBeginPage();
        w.rowHeading(3, schema().function, row);
        functionSheet(w, row, ImpactCurve::LeftOut);
    }
}

} // namespace print
