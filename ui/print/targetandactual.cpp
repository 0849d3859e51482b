// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/functionsheet.h"
#include "print/impactparts.h"
#include "print/testresults.h"

#include <algorithm>

namespace print {

namespace {

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
        const auto best = analysis::bestRtaMin(w.plan(), *needed, function.id);
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
    for (const TestResult &test : testResults(w.plan(), schema().target.function, function)) {
        if (const auto achieved = (*test.target)[schema().target.achieved])
            return achieved;
    }
    return {};
}

/// What was measured; where it exceeds the RTO, by how much.
Cell measuredCell(const ChapterWriter &w, const Row &function)
{
    const auto minutes = measuredMin(w, function.id);
    const auto rto = function[schema().function.rto];
    Cell cell = cellOf(w.duration(minutes));
    if (!minutes || !rto || *minutes <= *rto)
        return cell;
    const Cell gap = gapCell(w, rto, minutes);
    cell.paragraphs += gap.paragraphs;
    cell.tone = gap.tone;
    return cell;
}

} // namespace

void targetAndActual(ChapterWriter &w)
{
    const auto &function = schema().function;
    const auto &resource = schema().resource;
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The decisive resource is the essential one that is latest, compared "
                                                  "with the time within which the function needs it. The gap in data "
                                                  "is judged where an essential resource holds data.")),
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
                       measuredCell(w, row), w.cell(function.rpo, row), cellOf(w.duration(actual.rpaMin)), dataGap}});
    }
    mergeColumns(w, table, 8, 9); // whether it is held, below what is reached
    mergeColumns(w, table, 4, 5);
    w.table(table);
}

} // namespace print
