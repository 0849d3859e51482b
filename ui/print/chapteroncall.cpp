// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calltreetable.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/indicators.h"
#include "print/rostersheet.h"

namespace print {

namespace {

void caption(ChapterWriter &w, const QString &text)
{
    w.paragraph(Text{Run{.text = text, .bold = true}});
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

void rosterSheet(ChapterWriter &w, const Row &row)
{
    w.rowHeading(2, schema().roster, row);
    rosterRules(w, row);
    caption(w, w.texts().plural(schema().window));
    hoursToCover(w, row);
    coverageGaps(w, row);
    caption(w, w.texts().plural(schema().pool));
    w.table(listTable(w, schema().pool, w.owned(schema().pool, row), factFields(schema().pool)));
    const DaySpan period = schedulePeriod(w, row);
    caption(w, w.word(QT_TRANSLATE_NOOP("Print", "Schedule from %1")).arg(w.texts().date(period.from)));
    rosterCalendar(w, row, period);
    w.table(scheduleTable(w, row, period));
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
    absences(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Escalation")));
    callTreesOfKind(w, {QStringLiteral("escalation")});
}

} // namespace print
