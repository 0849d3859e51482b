// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/functionsheet.h"
#include "print/people.h"

namespace print {

namespace {

void priorityTable(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Functions by recovery priority")));
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
    w.table(table);
}

void dependencyTable(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &dependency = schema().functionDependency;
    const auto &function = schema().function;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Dependencies between functions")));
    QHash<Id, QList<Text>> neededBy;
    for (const Row &row : w.plan().rows(function)) {
        for (const Row &need : w.owned(dependency, row))
            neededBy[need[dependency.dependsOn].value_or(0)].append(w.reference(function, row.id));
    }
    Table table;
    table.columns = {{w.texts().label(function), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Depends on"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Needed by"), 2)};
    for (const Row &row : functions) {
        QList<Text> needs;
        for (const Row &need : w.owned(dependency, row)) {
            Text line = w.reference(function, need[dependency.dependsOn]);
            for (const Field *field :
                 {static_cast<const Field *>(&dependency.need), static_cast<const Field *>(&dependency.note)}) {
                for (const Text &text : w.value(*field, need))
                    line += Text{plain(QStringLiteral(" · "))} + text;
            }
            needs.append(line);
        }
        if (!needs.isEmpty() || neededBy.contains(row.id))
            table.rows.append(
                {.cells = {cellOf(w.reference(function, row.id)), cellOf(needs), cellOf(neededBy.value(row.id))}});
    }
    w.table(table);
}

} // namespace

void impactAnalysis(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Business impact analysis"));
    w.rows(schema().function);
    const QList<Row> functions = analysis::byRecoveryPriority(w.plan());
    priorityTable(w, functions);
    dependencyTable(w, functions);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Function sheets")));
    if (functions.isEmpty())
        w.missing();
    for (const Row &row : functions)
        functionSheet(w, row);
}

} // namespace print
