// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/coveragetable.h"
#include "print/fieldtables.h"
#include "print/functionsheet.h"
#include "print/proceduretimetable.h"
#include "print/weakpointtable.h"
#include "print/wouldithold.h"

#include <algorithm>

namespace print {

namespace {

void solutionTable(ChapterWriter &w, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    w.section(w.texts().plural(solution));
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

/// The need that decides whether the function comes back in time, and the data that lose most.
struct Reached {
    std::optional<Id> decisive;
    std::optional<int> requiredMin;
    std::optional<int> rtaMin;
    std::optional<int> rpaMin;
    bool hasData = false; ///< an essential resource holds data that could be lost
};

/// How late a need is: what is surely late comes before what is unknown, and that before what is held.
std::pair<int, int> lateness(std::optional<int> requiredMin, std::optional<int> reachedMin)
{
    if (!requiredMin || !reachedMin)
        return {requiredMin ? 1 : -1, 0};
    const int late = *reachedMin - *requiredMin;
    return {late > 0 ? 2 : 0, late};
}

Reached reached(const ChapterWriter &w, const Row &function)
{
    const auto &need = schema().functionResource;
    const auto &resource = schema().resource;
    Reached result;
    for (const Row &row : w.plan().owned(need, function.id)) {
        const Row *needed = w.plan().find(resource, row[need.resource].value_or(0));
        if (!needed || row[need.need] != QLatin1String("essential"))
            continue;
        const auto required = analysis::neededWithinMin(w.plan(), row);
        const auto best = analysis::bestRtaMin(w.plan(), *needed);
        if (!result.decisive || lateness(required, best) > lateness(result.requiredMin, result.rtaMin)) {
            result.decisive = needed->id;
            result.requiredMin = required;
            result.rtaMin = best;
        }
        const QString category = (*needed)[resource.category];
        result.hasData =
            result.hasData || category == QLatin1String("data") || category == QLatin1String("application");
        for (const auto &loss : {(*needed)[resource.rpa], (*needed)[resource.backupInterval]})
            result.rpaMin = std::max(result.rpaMin, loss);
    }
    return result;
}

/// The time of the latest exercise or incident that measured the function itself.
std::optional<int> measuredMin(const ChapterWriter &w, Id function)
{
    const auto &target = schema().target;
    std::optional<int> result;
    QDate latest;
    for (const Use &use : w.plan().uses(function)) {
        if (use.field != &target.function)
            continue;
        const Row &row = *w.plan().find(target, use.row);
        const Row *event = w.plan().find(schema().event, row[target.event].value_or(0));
        const QDate heldOn = event ? (*event)[schema().event.heldOn].value_or(QDate()) : QDate();
        if (!row[target.achieved] || !heldOn.isValid() || (latest.isValid() && heldOn < latest))
            continue;
        latest = heldOn;
        result = row[target.achieved];
    }
    return result;
}

void targetAndActual(ChapterWriter &w)
{
    const auto &function = schema().function;
    const auto &resource = schema().resource;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Times required and times reached")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The decisive resource is the essential one that is latest, compared "
                                                  "with the time within which the function needs it.")),
                ParagraphStyle::Small);
    Table table;
    table.columns = {{w.texts().label(function), 2.4},
                     w.column(function.rto),
                     w.column(QT_TRANSLATE_NOOP("Print", "Decisive resource"), 2.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Required within")),
                     w.column(QT_TRANSLATE_NOOP("Print", "Best RTA")),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1.1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Measured")),
                     w.column(function.rpo),
                     w.column(resource.rpa),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1.1)};
    for (const Row &row : analysis::byRecoveryPriority(w.plan())) {
        const Reached actual = reached(w, row);
        const bool canLoseData = actual.hasData || actual.rpaMin;
        const Cell dataGap = canLoseData ? gapCell(w, row[function.rpo], actual.rpaMin) : cellOf(QString());
        table.rows.append(
            {.cells = {cellOf(w.reference(function, row.id)), w.cell(function.rto, row),
                       cellOf(w.reference(resource, actual.decisive)), cellOf(w.duration(actual.requiredMin)),
                       cellOf(w.duration(actual.rtaMin)), gapCell(w, actual.requiredMin, actual.rtaMin),
                       cellOf(w.duration(measuredMin(w, row.id))), w.cell(function.rpo, row),
                       cellOf(w.duration(actual.rpaMin)), dataGap}});
    }
    w.table(table);
}

void costs(ChapterWriter &w, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Costs")));
    Table table;
    table.columns = {w.column(solution.status, 2), w.column(QT_TRANSLATE_NOOP("Print", "Solutions"), 1, Align::End),
                     w.column(solution.setupCost, 1, Align::End), w.column(solution.yearlyCost, 1, Align::End)};
    for (const ChoiceGroup &status : groupedByChoice(w, solution.status, solutions)) {
        qint64 setup = 0;
        qint64 yearly = 0;
        for (const Row &row : status.rows) {
            setup += row[solution.setupCost].value_or(0);
            yearly += row[solution.yearlyCost].value_or(0);
        }
        table.rows.append({.cells = {cellOf(status.label), cellOf(QString::number(status.rows.size())),
                                     cellOf(w.texts().format(solution.setupCost, setup)),
                                     cellOf(w.texts().format(solution.yearlyCost, yearly))}});
    }
    w.table(table);
}

void solutionSheets(ChapterWriter &w, const QList<Row> &solutions)
{
    const auto &solution = schema().solution;
    const auto &target = schema().target;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Solution sheets")));
    if (solutions.isEmpty())
        w.missing();
    for (const Row &row : solutions) {
        w.rowHeading(3, solution, row);
        Table sheet = factsTable(w, row, factFields(solution));
        QList<Text> tests;
        QList<Text> procedures;
        for (const Use &use : w.plan().uses(row.id)) {
            if (use.field == &schema().procedure.solutions)
                procedures.append(w.reference(schema().procedure, use.row));
            if (use.field != &target.solution)
                continue;
            const Row &test = *w.plan().find(target, use.row);
            Text line = w.reference(schema().event, test[target.event]);
            for (const Field *field :
                 {static_cast<const Field *>(&target.outcome), static_cast<const Field *>(&target.achieved)}) {
                for (const Text &text : w.value(*field, test))
                    line += Text{plain(QStringLiteral(" · "))} + text;
            }
            tests.append(line);
        }
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Procedures")), cellOf(procedures));
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Tests and measured time")), cellOf(tests));
        w.table(sheet);
    }
}

} // namespace

void strategies(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Continuity strategies"));
    const QList<Row> solutions = w.rows(schema().solution);
    solutionTable(w, solutions);
    coverageMatrix(w);
    targetAndActual(w);
    wouldItHold(w);
    weakPointSection(w);
    procedureTimeSection(w);
    costs(w, solutions);
    solutionSheets(w, solutions);
}

} // namespace print
