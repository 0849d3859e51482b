// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/eventsheet.h"
#include "print/fieldtables.h"

namespace print {

namespace {

constexpr int monthsOfResults = 12;

void captioned(ChapterWriter &w, Table table, const QString &caption)
{
    if (table.rows.isEmpty())
        return;
    table.caption = caption;
    w.table(table);
}

void programme(ChapterWriter &w, const QList<Row> &events)
{
    const auto &event = schema().event;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Programme")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Injects of exercises to come are kept in the exercise file, for its "
                                                  "director only.")),
                ParagraphStyle::Small);
    QList<Row> planned;
    for (const Row &row : events) {
        if (!row[event.heldOn] && row[event.status] != QLatin1String("cancelled"))
            planned.append(row);
    }
    w.table(listTable(w, event, planned,
                      {&event.kind, &event.scenario, &event.plannedOn, &event.status, &event.director, &event.place}));
}

void report(ChapterWriter &w, const Row &row)
{
    const auto &event = schema().event;
    w.rowHeading(3, event, row);
    Fields filled = factFields(event);
    filled.removeIf([&](const Field *field) { return isEmpty(row.value(*field)); });
    Table sheet = eventFacts(w, row, filled);
    QList<Text> findings;
    for (const Row &finding : findingsOf(w, row))
        findings.append(w.reference(schema().finding, finding.id));
    addFact(sheet, w.texts().plural(schema().finding), cellOf(findings));
    w.table(sheet);
    captioned(w, objectiveTable(w, row, Ratings::Shown), w.texts().plural(schema().objective));
    captioned(w, targetTable(w, row), w.texts().plural(schema().target));
    captioned(w, participantTable(w, row), w.texts().plural(schema().participant));
    captioned(w, timelineTable(w, row), w.word(QT_TRANSLATE_NOOP("Print", "Timeline")));
}

void results(ChapterWriter &w, const QList<Row> &events)
{
    const auto &event = schema().event;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Results of the last 12 months")));
    const QDate since = w.at().addMonths(-monthsOfResults);
    QList<Row> earlier;
    qsizetype reports = 0;
    for (const Row &row : events) {
        if (!row[event.heldOn])
            continue;
        if (*row[event.heldOn] < since) {
            earlier.append(row);
            continue;
        }
        if (isStretchEnd(reports++))
            w.mayBeginPage();
        report(w, row);
    }
    if (reports == 0)
        w.missing();
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Earlier exercises and incidents")));
    w.table(listTable(w, event, earlier, {&event.kind, &event.scenario, &event.heldOn, &event.status, &event.summary}));
}

/// Called off, so that their codes are found when somebody asks.
void cancelled(ChapterWriter &w, const QList<Row> &events)
{
    const auto &event = schema().event;
    QList<Row> off;
    for (const Row &row : events) {
        if (!row[event.heldOn] && row[event.status] == QLatin1String("cancelled"))
            off.append(row);
    }
    if (off.isEmpty())
        return;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Cancelled")));
    w.table(listTable(w, event, off, {&event.kind, &event.scenario, &event.plannedOn}));
}

} // namespace

void exercises(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Exercises and incidents"));
    QList<Row> events = w.rows(schema().event);
    sortByDate(events);
    programme(w, events);
    results(w, events);
    cancelled(w, events);
}

} // namespace print
