// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// Document K: what an exercise is played with. It is for the exercise asked for; else for all that are planned or
/// ready, or for the latest one held if there are none.
namespace print {

/// The four below in one file.
void exerciseFile(ChapterWriter &writer);
/// All of it: scope, objectives, scenario, participants, rules and the storyline with room to write.
void exerciseDirector(ChapterWriter &writer);
/// Context, rules, roles and places: nothing that lets out what is going to happen, not even the title.
void exercisePlayer(ChapterWriter &writer);
/// Objectives with boxes to rate them, and room to write.
void exerciseObserver(ChapterWriter &writer);
/// What is handed to players, two to a page, to be cut out.
void exerciseInjects(ChapterWriter &writer);

/// The exercises that the document is about, by date.
QList<Row> exercisesAsked(ChapterWriter &writer);
/// The rules of every exercise, as a list.
void exerciseRules(ChapterWriter &writer);

// The same for one exercise each, under a heading of that level.
enum class PageStart { Here, NewPage };
void playersCopy(ChapterWriter &writer, const Row &event, int level, PageStart start);
void observersSheet(ChapterWriter &writer, const Row &event, int level, PageStart start);
void injectCards(ChapterWriter &writer, const Row &event, int level, PageStart start);

} // namespace print
