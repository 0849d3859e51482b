// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What players and observers hold in their hands.

#include "print/eventsheet.h"
#include "print/exercisedocument.h"
#include "print/fieldtables.h"
#include "print/people.h"
#include "print/sheetparts.h"

namespace print {

namespace {

constexpr int impressionLines = 7; ///< to write on

/// The players with their roles, then those who lead and watch.
Table people(ChapterWriter &w, const Row &event)
{
    const auto &participant = schema().participant;
    Table table;
    table.columns = {w.column(participant.contact, 3), w.column(participant.part, 1.6),
                     w.column(participant.role, 2.6)};
    QList<TableRow> others;
    for (const Row &row : w.owned(participant, event)) {
        const TableRow line{.cells = {cellOf(onOneLine(reachable(w, row[participant.contact], Numbers::First))),
                                      w.cell(participant.part, row), w.cell(participant.role, row)}};
        (row[participant.part] == QLatin1String("player") ? table.rows : others).append(line);
    }
    table.rows += others;
    return table;
}

void places(ChapterWriter &w, const Row &event)
{
    const auto &plan = schema().plan;
    Table table = facts();
    addFact(table, w.texts().label(schema().event.place), w.cell(schema().event.place, event));
    for (const Field *field :
         std::initializer_list<const Field *>{&plan.crisisRoom, &plan.crisisRoomBackup, &plan.backupCommunications})
        addFact(table, w.texts().label(*field), w.cell(*field, w.plan().self()));
    w.table(table);
}

/// The letters of the ratings, each to be ticked.
Cell ratingBoxes(const ChapterWriter &w)
{
    const auto &rating = schema().objective.rating;
    QList<Text> boxes;
    for (const Choice &choice : rating.options().choices) {
        const QString key = QString::fromLatin1(choice.key);
        boxes.append(Text{plain(QStringLiteral("☐ ")), Run{.text = key, .bold = true},
                          plain(QLatin1Char(' ') + w.texts().choice(rating, key))});
    }
    return cellOf(boxes);
}

} // namespace

void playersCopy(ChapterWriter &w, const Row &row, int level, PageStart start)
{
    const auto &event = schema().event;
    // Titles of exercises tell the scenario: the code must do.
    //: Heading: %1 is the code of an exercise
    const QString title = w.word(QT_TRANSLATE_NOOP("Print", "Player’s copy · %1")).arg(row[event.code]);
    w.add(Heading{.level = level, .text = title, .anchor = {}, .onNewPage = start == PageStart::NewPage});
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "What happens is told to you as it happens. React as you would for "
                                                  "real, with the plan and the people around you.")),
                ParagraphStyle::Lead);
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Context"));
    Table context = facts();
    addFact(context, w.texts().label(schema().plan.organisation), w.cell(schema().plan.organisation, w.plan().self()));
    for (const Field *field : std::initializer_list<const Field *>{&event.kind, &event.plannedOn, &event.startTime,
                                                                   &event.duration, &event.director})
        addFact(context, w.texts().label(*field), w.cell(*field, row));
    w.table(context);
    parts.start(QT_TRANSLATE_NOOP("Print", "Rules of the exercise"));
    exerciseRules(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "People and roles"));
    w.table(people(w, row));
    parts.start(QT_TRANSLATE_NOOP("Print", "Places and means"));
    places(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Notes"));
    w.add(WritingSpace{.least = 4});
}

void observersSheet(ChapterWriter &w, const Row &row, int level, PageStart start)
{
    const auto &event = schema().event;
    const auto &objective = schema().objective;
    //: Heading: %1 is an exercise with its code
    const QString title = w.word(QT_TRANSLATE_NOOP("Print", "Observer’s sheet · %1")).arg(w.titleText(event, row));
    w.add(Heading{.level = level, .text = title, .anchor = {}, .onNewPage = start == PageStart::NewPage});
    Table about = factsTable(w, row, {&event.plannedOn, &event.startTime, &event.place, &event.director});
    for (const char *label : {QT_TRANSLATE_NOOP("Print", "Observer"), QT_TRANSLATE_NOOP("Print", "Where observed")})
        addFact(about, w.word(label), cellOf(QStringLiteral("……………………")));
    w.table(about);
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Objectives: tick one box each"));
    Table table;
    table.columns = {w.column(objective.text, 2.4), w.column(objective.rating, 2.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "What was seen and heard, with the time"), 4)};
    for (const Row &each : w.owned(objective, row)) {
        const Text text{
            Run{.text = w.texts().format(objective.number, each.value(objective.number)) + QStringLiteral(". "),
                .bold = true}};
        QList<Text> words = w.value(objective.text, each);
        Cell what = cellOf(words.isEmpty() ? text : text + words.first());
        table.rows.append({.cells = {what, ratingBoxes(w), Cell{.paragraphs = {Text{plain(QStringLiteral(" "))}}}}});
    }
    w.table(table);
    parts.start(QT_TRANSLATE_NOOP("Print", "General impressions"));
    Table impressions;
    impressions.columns = {w.column(QT_TRANSLATE_NOOP("Print", "What worked well"), 1),
                           w.column(QT_TRANSLATE_NOOP("Print", "What to improve"), 1)};
    const Cell room{.paragraphs = {Text{plain(QString(impressionLines, QLatin1Char('\n')) + QLatin1Char(' '))}}};
    impressions.rows.append({.cells = {room, room}});
    w.add(impressions);
    parts.start(QT_TRANSLATE_NOOP("Print", "Notes, with the time"));
    w.add(WritingSpace{.least = 4});
}

} // namespace print
