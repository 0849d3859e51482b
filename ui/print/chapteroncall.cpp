// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/calltreetable.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/indicators.h"
#include "print/people.h"
#include "print/weekhours.h"

#include <algorithm>

namespace print {

namespace {

void caption(ChapterWriter &w, const QString &text)
{
    w.paragraph(Text{Run{.text = text, .bold = true}});
}

void rules(ChapterWriter &w, const Row &row)
{
    const auto &roster = schema().roster;
    const auto &skill = schema().skillRequirement;
    Table sheet = factsTable(w, row, factFields(roster));
    QList<Text> skills;
    for (const Row &need : w.owned(skill, row)) {
        Text line = w.reference(schema().skill, need[skill.skill]);
        for (const Text &level : w.value(skill.minLevel, need))
            line += Text{plain(QStringLiteral(" · "))} + level;
        if (const auto rank = need[skill.rank])
            line.append(plain(QStringLiteral(" · ") + w.word(QT_TRANSLATE_NOOP("Print", "rank %1")).arg(*rank)));
        skills.append(line);
    }
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Skills required")), cellOf(skills));
    w.table(sheet);
}

/// Who is on call from the date of the document onwards.
void schedule(ChapterWriter &w, const Row &row)
{
    const auto &shift = schema().shift;
    caption(w, w.word(QT_TRANSLATE_NOOP("Print", "Schedule from %1")).arg(w.texts().date(w.at())));
    Table table;
    table.columns = {{w.texts().label(shift), 0.9}, w.column(shift.rank, 0.6),
                     w.column(shift.contact, 2.6),  w.column(shift.start, 1.3),
                     w.column(shift.end, 1.3),      w.column(shift.publishedOn, 1.1),
                     w.column(shift.status),        w.column(QT_TRANSLATE_NOOP("Print", "Exceptional change"), 1.2)};
    QList<Row> shifts = w.owned(shift, row);
    const auto when = [&](const Row &each) { return std::tuple(each[shift.start], each[shift.rank]); };
    std::stable_sort(shifts.begin(), shifts.end(), [&](const Row &a, const Row &b) { return when(a) < when(b); });
    for (const Row &each : std::as_const(shifts)) {
        const auto end = each[shift.end];
        if ((end && end->date() < w.at()) || each[shift.status] == QLatin1String("done"))
            continue;
        QString exceptional = each[shift.exceptional].value_or(false) ? w.texts().yesNo(true) : QString();
        if (const QString reason = each[shift.exceptionReason]; !reason.isEmpty())
            exceptional = reason;
        table.rows.append(
            {.cells = {cellOf(Text{Run{.text = each[shift.code], .bold = true}}), w.cell(shift.rank, each),
                       cellOf(reachable(w, each[shift.contact])), w.cell(shift.start, each), w.cell(shift.end, each),
                       w.cell(shift.publishedOn, each), w.cell(shift.status, each), cellOf(exceptional)},
             .anchor = w.claim(shift, each)});
    }
    w.table(table);
}

/// What happened on call during the last twelve months.
void interventions(ChapterWriter &w, const Row &row)
{
    const auto &shift = schema().shift;
    const auto &intervention = schema().intervention;
    const QDateTime since(w.at().addMonths(-12), QTime(0, 0));
    caption(w, w.word(QT_TRANSLATE_NOOP("Print", "Interventions of the last 12 months")));
    Table table;
    table.columns = {w.column(shift.contact, 1.8)};
    const Fields fields = factFields(intervention);
    for (const Field *field : fields)
        table.columns.append(w.column(*field, field == &intervention.summary ? 2.4 : 1));
    for (const Row &each : w.owned(shift, row)) {
        for (const Row &done : w.owned(intervention, each)) {
            const auto start = done[intervention.start];
            if (start && *start < since)
                continue;
            TableRow line{.cells = {w.cell(shift.contact, each)}, .anchor = w.claim(intervention, done)};
            for (const Field *field : fields)
                line.cells.append(w.cell(*field, done));
            table.rows.append(line);
        }
    }
    w.table(table);
}

void rosterIndicators(ChapterWriter &w, const Row &row)
{
    QList<Row> indicators;
    for (const Use &use : w.plan().uses(row.id)) {
        if (use.field == &schema().indicator.roster)
            indicators.append(*w.plan().find(schema().indicator, use.row));
    }
    if (indicators.isEmpty())
        return;
    caption(w, w.texts().plural(schema().indicator));
    w.table(indicatorTable(w, indicators));
}

void hoursToCover(ChapterWriter &w, const Row &row)
{
    const auto &window = schema().window;
    QList<DaySlot> times;
    for (const Row &each : w.owned(window, row))
        times.append({each[window.weekday].value_or(0), each[window.start], each[window.end]});
    caption(w, w.texts().plural(window));
    List lines;
    for (const QString &line : weekLines(times, w.texts().locale()))
        lines.items.append(Text{plain(line)});
    if (lines.items.isEmpty())
        w.missing();
    else
        w.add(lines);
}

void rosterSheet(ChapterWriter &w, const Row &row)
{
    w.rowHeading(2, schema().roster, row);
    rules(w, row);
    hoursToCover(w, row);
    caption(w, w.texts().plural(schema().pool));
    w.table(listTable(w, schema().pool, w.owned(schema().pool, row), factFields(schema().pool)));
    schedule(w, row);
    interventions(w, row);
    rosterIndicators(w, row);
}

/// Who is away, and until when. Why is nobody's business on paper: health data stay in the file.
void absences(ChapterWriter &w)
{
    const auto &absence = schema().absence;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Absences to plan around")));
    Table table;
    table.columns = {{w.texts().label(schema().contact), 2}, w.column(absence.start), w.column(absence.end)};
    for (const Row &row : w.rows(absence)) {
        if (row[absence.end] && *row[absence.end] < w.at())
            continue;
        table.rows.append({.cells = {cellOf(w.reference(schema().contact, row[absence.contact])),
                                     w.cell(absence.start, row), w.cell(absence.end, row)}});
    }
    w.table(table);
}

} // namespace

void onCall(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "On-call duty"));
    const QList<Row> rosters = w.rows(schema().roster);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Rosters")));
    if (rosters.isEmpty())
        w.missing();
    for (const Row &row : rosters)
        rosterSheet(w, row);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Escalation")));
    callTreesOfKind(w, {QStringLiteral("escalation")});
    absences(w);
}

} // namespace print
