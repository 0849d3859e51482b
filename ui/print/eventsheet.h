// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"
#include "print/fieldtables.h"
#include "print/people.h"

/// What is told of an exercise or incident, in the plan's chapter, in the exercise file and in the report.
namespace print {

/// In the order in which they took place or are to take place.
void sortByDate(QList<Row> &events);
/// True for what was played, false for what really happened.
bool isExercise(const Row &event);
/// What a field of an event is called: nobody directs an incident, and it was not held.
QString eventLabel(const ChapterWriter &writer, const Field &field, const Row &event);
/// Facts of the event; of an incident without what is planned and announced.
Table eventFacts(const ChapterWriter &writer, const Row &event, const Fields &fields);
/// The objectives in order; with the ratings where they have been given.
enum class Ratings { Hidden, Shown };
Table objectiveTable(ChapterWriter &writer, const Row &event, Ratings ratings);
/// What was tried: the times required beside those measured.
Table targetTable(ChapterWriter &writer, const Row &event);
/// Who takes which part, and in which role of the crisis; before the event, boxes to tick whoever came.
Table participantTable(ChapterWriter &writer, const Row &event, Numbers numbers = Numbers::None);
/// Injects, the responses to them and the log, as they followed each other.
Table timelineTable(ChapterWriter &writer, const Row &event);
/// "09:45": the start of the event and so many minutes; "" if nobody knows when it starts.
QString clockAt(const Row &event, std::optional<int> offsetMin);
/// The findings of the event.
QList<Row> findingsOf(const ChapterWriter &writer, const Row &event);
/// The time in which what was tried should work, in minutes: what the plan requires of it or declares.
std::optional<int> requiredMin(const ChapterWriter &writer, const Row &target);
/// What was tried, whichever table it stands in.
QList<Text> targetNames(const ChapterWriter &writer, const Row &target);

} // namespace print
