// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

constexpr int monthsOfResults = 12;

void ownedTable(ChapterWriter &w, const ::Table &table, const Row &event, const Fields &fields)
{
    Table list = listTable(w, table, w.owned(table, event), fields);
    if (list.rows.isEmpty())
        return;
    list.caption = w.texts().plural(table);
    w.table(list);
}

/// What was tried, whichever table it stands in.
void targets(ChapterWriter &w, const Row &event)
{
    const auto &target = schema().target;
    Table table;
    table.columns = {{w.texts().label(target), 2.4},
                     w.column(target.outcome),
                     w.column(target.achieved),
                     w.column(target.achievedDataLoss),
                     w.column(target.note, 2)};
    for (const Row &row : w.owned(target, event)) {
        QList<Text> what;
        for (const Field *field : {&target.function, &target.resource, &target.solution, &target.tree})
            what += w.value(*field, row);
        table.rows.append({.cells = {cellOf(what), w.cell(target.outcome, row), w.cell(target.achieved, row),
                                     w.cell(target.achievedDataLoss, row), w.cell(target.note, row)}});
    }
    if (table.rows.isEmpty())
        return;
    table.caption = w.texts().plural(target);
    w.table(table);
}

/// The order in which events took place or are to take place.
QDate dateOf(const Row &event)
{
    const auto &table = schema().event;
    return event[table.heldOn].value_or(event[table.plannedOn].value_or(QDate()));
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
    const auto &finding = schema().finding;
    w.rowHeading(3, event, row);
    Table sheet = filledFactsTable(w, row, factFields(event));
    QList<Text> findings;
    for (const Use &use : w.plan().uses(row.id)) {
        if (use.field == &finding.event)
            findings.append(w.reference(finding, use.row));
    }
    addFact(sheet, w.texts().plural(finding), cellOf(findings));
    w.table(sheet);
    ownedTable(w, schema().objective, row, factFields(schema().objective));
    targets(w, row);
    ownedTable(w, schema().participant, row, factFields(schema().participant));
    const auto &inject = schema().inject;
    ownedTable(w, inject, row,
               {&inject.offset, &inject.content, &inject.recipientRole, &inject.channel, &inject.expectedActions,
                &inject.delivered, &inject.responded, &inject.outcome});
    ownedTable(w, schema().logEntry, row, factFields(schema().logEntry));
}

void results(ChapterWriter &w, const QList<Row> &events)
{
    const auto &event = schema().event;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Results of the last 12 months")));
    const QDate since = w.at().addMonths(-monthsOfResults);
    QList<Row> earlier;
    bool isEmpty = true;
    for (const Row &row : events) {
        if (!row[event.heldOn])
            continue;
        if (*row[event.heldOn] < since) {
            earlier.append(row);
            continue;
        }
        report(w, row);
        isEmpty = false;
    }
    if (isEmpty)
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
    std::stable_sort(events.begin(), events.end(), [](const Row &a, const Row &b) { return dateOf(a) < dateOf(b); });
    programme(w, events);
    results(w, events);
    cancelled(w, events);
}

} // namespace print
