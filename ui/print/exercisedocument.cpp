// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/exercisedocument.h"

#include "print/eventsheet.h"
#include "print/fieldtables.h"
#include "print/sheetparts.h"

#include <algorithm>
#include <limits>

namespace print {

namespace {

Cell blank()
{
    return Cell{.paragraphs = {Text{plain(QStringLiteral(" "))}}};
}

/// "☐ As expected", one under the other; the one that is known, alone.
Cell outcomeBoxes(const ChapterWriter &w, const Row &row)
{
    const auto &outcome = schema().inject.outcome;
    if (!isEmpty(row.value(outcome)))
        return w.cell(outcome, row);
    QList<Text> boxes;
    for (const Choice &choice : outcome.options().choices)
        boxes.append(
            Text{plain(QStringLiteral("☐\u00A0") + w.texts().choice(outcome, QString::fromLatin1(choice.key)))});
    return cellOf(boxes);
}

/// A time to be written down, or the one that was.
Cell timeCell(const ChapterWriter &w, const Field &field, const Row &row)
{
    return isEmpty(row.value(field)) ? blank() : w.cell(field, row);
}

Cell plannedAt(const ChapterWriter &w, const Row &event, const Row &row)
{
    const auto offset = row[schema().inject.offset];
    QList<Text> lines{Text{Run{.text = row[schema().inject.code], .bold = true}},
                      Text{plain(QStringLiteral("T+") + w.duration(offset))}};
    if (const QString clock = clockAt(event, offset); !clock.isEmpty())
        lines.append(Text{Run{.text = clock, .muted = true}});
    return cellOf(lines);
}

/// From, to and channel under each other: a column for each would leave no room for the words.
Cell wayOf(const ChapterWriter &w, const Row &row)
{
    const auto &inject = schema().inject;
    const auto line = [&](const Field &field) {
        const QList<Text> value = w.value(field, row);
        return value.isEmpty() ? Text{plain(QStringLiteral("—"))} : value.first();
    };
    Text channel = line(inject.channel);
    for (Run &run : channel)
        run.muted = true;
    return cellOf(
        QList<Text>{line(inject.sender), Text{plain(QStringLiteral("→\u00A0"))} + line(inject.recipientRole), channel});
}

/// The storyline (MSEL): what is planned, and room for what happens.
Table storyline(ChapterWriter &w, const Row &event, const QList<Row> &injects)
{
    const auto &inject = schema().inject;
    Table table;
    table.columns = {w.column(inject.offset, 1),
                     {w.texts().label(inject), 3},
                     w.column(QT_TRANSLATE_NOOP("Print", "From, to, channel"), 2),
                     w.column(inject.expectedActions, 2.2),
                     w.column(inject.delivered, 1),
                     w.column(inject.responded, 1),
                     w.column(inject.outcome, 1.7)};
    for (const Row &row : injects) {
        Cell what = cellOf(Text{Run{.text = row[inject.title], .bold = true}});
        what.paragraphs += w.value(inject.content, row);
        Cell expected = w.cell(inject.expectedActions, row);
        if (const Row *objective = w.plan().find(schema().objective, row[inject.objective].value_or(0)))
            expected.paragraphs.append(
                Text{Run{.text = QStringLiteral("%1 %2").arg(
                             w.texts().label(inject.objective),
                             QString::number((*objective)[schema().objective.number].value_or(0))),
                         .muted = true}});
        Cell result = outcomeBoxes(w, row);
        result.paragraphs += w.value(inject.note, row);
        table.rows.append({.cells = {plannedAt(w, event, row), what, wayOf(w, row), expected,
                                     timeCell(w, inject.delivered, row), timeCell(w, inject.responded, row), result},
                           .anchor = w.claim(inject, row)});
    }
    return table;
}

void scenario(ChapterWriter &w, const Row &event)
{
    const auto &table = schema().scenario;
    const Row *row = w.plan().find(table, event[schema().event.scenario].value_or(0));
    if (!row)
        return w.missing();
    w.add(boldLine(w.titleText(table, *row), w.claim(table, *row)));
    w.table(factsTable(w, *row,
                       {&table.description, &table.cause, &table.referenceDuration, &table.warningSigns,
                        &table.functions, &table.resources}));
}

void storylines(ChapterWriter &w, const Row &event, SheetParts &parts)
{
    QList<Row> planned;
    QList<Row> reserve;
    for (const Row &row : w.owned(schema().inject, event))
        (row[schema().inject.contingency].value_or(false) ? reserve : planned).append(row);
    const auto offset = [](const Row &row) {
        return row[schema().inject.offset].value_or(std::numeric_limits<int>::max());
    };
    for (QList<Row> *rows : {&planned, &reserve})
        std::stable_sort(rows->begin(), rows->end(), [&](const Row &a, const Row &b) { return offset(a) < offset(b); });
    parts.start(QT_TRANSLATE_NOOP("Print", "Timeline of injects"));
    w.table(storyline(w, event, planned));
    parts.start(QT_TRANSLATE_NOOP("Print", "Injects in reserve"));
    w.table(storyline(w, event, reserve));
}

void directorsCopy(ChapterWriter &w, const Row &row, PageStart start)
{
    const auto &event = schema().event;
    w.rowHeading(2, event, row, start == PageStart::NewPage);
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "Director’s copy. Keep it from the players: it tells what is going to "
                                          "happen.")),
        ParagraphStyle::Lead);
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Scope"));
    w.table(factsTable(w, row,
                       {&event.kind, &event.status, &event.plannedOn, &event.heldOn, &event.startTime, &event.duration,
                        &event.place, &event.director, &event.announced, &event.scope}));
    parts.start(w.texts().plural(schema().objective));
    w.table(objectiveTable(w, row, Ratings::Hidden));
    w.add(boldLine(w.texts().plural(schema().target)));
    w.table(targetTable(w, row));
    parts.start(w.texts().label(schema().scenario));
    scenario(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Participants and parts"));
    w.table(participantTable(w, row, Numbers::First));
    parts.start(QT_TRANSLATE_NOOP("Print", "Rules of the exercise"));
    exerciseRules(w);
    storylines(w, row, parts);
    if (row[event.heldOn])
        return;
    parts.start(QT_TRANSLATE_NOOP("Print", "Notes"));
    w.add(WritingSpace{.least = 3});
}

/// Writes for each exercise, the first one where the document stands.
void forEach(ChapterWriter &w, const std::function<void(const Row &, PageStart)> &write)
{
    const QList<Row> events = exercisesAsked(w);
    if (events.isEmpty())
        w.missing();
    for (const Row &event : events)
        write(event, event.id == events.first().id ? PageStart::Here : PageStart::NewPage);
}

using Sheet = void (*)(ChapterWriter &, const Row &, int level, PageStart);

/// The same for sheets that are titles of their own; without any exercise the page says what it should be.
void forEach(ChapterWriter &w, const char *title, Sheet sheet)
{
    if (exercisesAsked(w).isEmpty())
        w.add(Heading{.level = 1, .text = w.word(title), .anchor = {}});
    forEach(w, [&](const Row &event, PageStart start) { sheet(w, event, 1, start); });
}

} // namespace

QList<Row> exercisesAsked(ChapterWriter &w)
{
    const auto &event = schema().event;
    QList<Row> rows = w.chosen(event);
    if (w.only())
        return rows;
    rows.removeIf([](const Row &row) { return !isExercise(row); });
    sortByDate(rows);
    QList<Row> ahead;
    QList<Row> held;
    for (const Row &row : std::as_const(rows)) {
        const QString status = row[event.status];
        if (!row[event.heldOn] && (status == QLatin1String("planned") || status == QLatin1String("ready")))
            ahead.append(row);
        if (row[event.heldOn])
            held.append(row);
    }
    if (ahead.isEmpty() && !held.isEmpty())
        ahead.append(held.last());
    return ahead;
}

void exerciseRules(ChapterWriter &w)
{
    List rules;
    for (const char *rule :
         {QT_TRANSLATE_NOOP("Print", "Every call and every message begins and ends with the words “exercise, exercise, "
                                     "exercise”."),
          QT_TRANSLATE_NOOP("Print", "Call only people who take part. Everybody else is played by the facilitators."),
          QT_TRANSLATE_NOOP("Print", "Act from the plan as it is, with the people and means that are there today."),
          QT_TRANSLATE_NOOP("Print", "Say aloud what you decide and why, and write down the time of each decision."),
          QT_TRANSLATE_NOOP("Print",
                            "Do not act on any real system or equipment, nor contact any real customer, unless "
                            "the director allows it."),
          QT_TRANSLATE_NOOP("Print", "The director can interrupt or stop the exercise at any time: “stop exercise”."),
          QT_TRANSLATE_NOOP("Print", "A real emergency goes first: say “real, real, real”, and the exercise stops."),
          QT_TRANSLATE_NOOP("Print", "The plan is put to the test, not the people: nobody is judged.")})
        rules.items.append(Text{plain(w.word(rule))});
    w.add(rules);
}

void exerciseFile(ChapterWriter &w)
{
    forEach(w, [&](const Row &event, PageStart start) {
        directorsCopy(w, event, start);
        playersCopy(w, event, 2, PageStart::NewPage);
        observersSheet(w, event, 2, PageStart::NewPage);
        // That there are none is told by the storyline above: no page is needed to hand out nothing.
        if (w.plan().referring(schema().inject.event, event.id).size() > 0)
            injectCards(w, event, 2, PageStart::NewPage);
    });
}

void exerciseDirector(ChapterWriter &w)
{
    forEach(w, [&](const Row &event, PageStart start) { directorsCopy(w, event, start); });
}

void exercisePlayer(ChapterWriter &w)
{
    forEach(w, QT_TRANSLATE_NOOP("Print", "Exercise: player’s copy"), playersCopy);
}

void exerciseObserver(ChapterWriter &w)
{
    forEach(w, QT_TRANSLATE_NOOP("Print", "Exercise: observer’s sheet"), observersSheet);
}

void exerciseInjects(ChapterWriter &w)
{
    forEach(w, QT_TRANSLATE_NOOP("Print", "Exercise: inject cards"), injectCards);
}

} // namespace print
