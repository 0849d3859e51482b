// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/proceduretimetable.h"

#include "analysis/recovery/proceduretimes.h"
#include "print/procedureparts.h"

namespace print {

namespace {

using recovery::Minutes;
using recovery::ProcedureTimes;

/// The time, and by how much it misses the RTO.
Cell timeCell(const ChapterWriter &w, Minutes minutes, bool isAtLeast, std::optional<Minutes> rto = {})
{
    //: %1 is a duration
    const QString least = w.word(QT_TRANSLATE_NOOP("Print", "at least %1"));
    const QString time = w.texts().duration(minutes);
    Cell cell = cellOf(isAtLeast ? least.arg(time) : time);
    if (!rto || minutes <= *rto)
        return cell;
    cell.tone = Tone::Danger;
    cell.paragraphs.append(
        Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "late by %1")).arg(w.texts().duration(minutes - *rto)))});
    return cell;
}

/// The RTO, with the function it belongs to where the procedure is for a scenario.
Cell rtoCell(const ChapterWriter &w, const Row &procedure, const Row *function)
{
    const auto rto = function ? (*function)[schema().function.rto] : std::nullopt;
    if (!rto || procedure[schema().procedure.function])
        return cellOf(w.duration(rto));
    Text text{plain(w.duration(rto) + QStringLiteral(" ("))};
    text.append(w.codeLink(schema().function, function->id));
    text.append(plain(QStringLiteral(")")));
    return cellOf(text);
}

TableRow timesRow(const ChapterWriter &w, const Row &procedure)
{
    const ProcedureTimes times = recovery::procedureTimes(w.plan(), procedure);
    const Row *function = mostUrgentFunction(w, procedure);
    const std::optional<Minutes> rto = function ? (*function)[schema().function.rto] : std::nullopt;
    TableRow line{.cells = {cellOf(w.reference(schema().procedure, procedure.id)), rtoCell(w, procedure, function)}};
    if (const auto &resume = times.resume)
        line.cells.append({timeCell(w, resume->planned, resume->isAtLeast, rto),
                           timeCell(w, resume->oneAtATime, resume->isAtLeast, rto),
                           timeCell(w, resume->sequential, resume->isAtLeast, rto)});
    else
        line.cells.append({cellOf(QString()), cellOf(QString()), cellOf(QString())});
    const recovery::WaysOfWorking &whole = times.whole;
    line.cells.append({timeCell(w, whole.planned, whole.isAtLeast), timeCell(w, whole.oneAtATime, whole.isAtLeast),
                       timeCell(w, whole.sequential, whole.isAtLeast)});
    return line;
}

} // namespace

void procedureTimeSection(ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Procedure times")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP(
                    "Print", "How long the steps take until service resumes, and in all: as planned (everybody keeps "
                             "to the times of the steps), with nobody doing two steps at once, and with one step after "
                             "the other. “At least”: a step has no duration. A procedure for a scenario is compared "
                             "with the shortest RTO of the functions to restore.")),
                ParagraphStyle::Small);
    Table table;
    table.columns = {{w.texts().label(procedure), 2.6},
                     w.column(schema().function.rto),
                     w.column(QT_TRANSLATE_NOOP("Print", "Service back: planned")),
                     w.column(QT_TRANSLATE_NOOP("Print", "Service back: one step each")),
                     w.column(QT_TRANSLATE_NOOP("Print", "Service back: in sequence")),
                     w.column(QT_TRANSLATE_NOOP("Print", "In all: planned")),
                     w.column(QT_TRANSLATE_NOOP("Print", "In all: one step each")),
                     w.column(QT_TRANSLATE_NOOP("Print", "In all: in sequence"))};
    IdSet withoutSteps;
    for (const Row &row : w.plan().rows(procedure)) {
        if (w.plan().referring(schema().step.procedure, row.id).empty())
            withoutSteps.append(row.id);
        else
            table.rows.append(timesRow(w, row));
    }
    w.table(table);
    if (withoutSteps.isEmpty())
        return;
    const Text title{plain(w.word(QT_TRANSLATE_NOOP("Print", "Procedures without steps:")) + QLatin1Char(' '))};
    w.paragraph(title + w.codeLinks(procedure, withoutSteps), ParagraphStyle::Small);
}

} // namespace print
