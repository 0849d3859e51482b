// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/reflexcard.h"
#include "print/steptable.h"

namespace print {

/// How much room a card takes beside its trigger and its steps, which are always told in full.
struct CardLook {
    Numbers numbers = Numbers::All; ///< of each person
    bool hasApproval = true;        ///< who approved the card, and when
    bool hasAllDeputies = true;     ///< not only the first
    bool hasPlaces = true;          ///< of the solutions
    bool hasResultColumn = true;    ///< otherwise what is expected stands behind what to do
    bool hasLargeCodes = true;
    bool hasCallColumn = true; ///< otherwise whom to call stands behind what to do
    int writingLines = 2;      ///< for decisions, at least
    bool hasCalled = true;     ///< numbers of those whom steps call, which stand in the steps too
    bool hasDeputies = true;   ///< otherwise they stand in the directory only
    bool hasResponsibleColumn = true;
    bool hasPhaseRows = true;
    bool hasPosts = true;             ///< of people to call; otherwise one line each, by the code of the role
    bool hasSolutionTable = true;     ///< otherwise solutions stand one behind the other
    bool hasFigureNames = true;       ///< of what a solution achieves, where solutions stand one behind the other
    bool hasGoalNames = true;         ///< of several functions to restore, not only their codes
    bool hasNextNames = true;         ///< of the cards that follow, not only their codes
    TextSize size = TextSize::Normal; ///< of the steps
    bool hasLargeTrigger = true;      ///< as large as the steps; the goal and the condition to stop likewise
    DialCodes codes = DialCodes::None;

    TextSize triggerSize() const { return hasLargeTrigger ? size : TextSize::Normal; }
};

/// "Trigger: …" in a red box, and who decides.
Block cardTrigger(ChapterWriter &writer, const Row &procedure, const CardLook &look);
/// What is to be restored, and within how long.
QList<Block> cardGoal(const ChapterWriter &writer, const Row &procedure, const CardLook &look);
/// Function, scenario, owner, version and the like in one paragraph.
QList<Block> cardFacts(const ChapterWriter &writer, const Row &procedure, const CardLook &look);
/// People side by side, with their numbers large and, where asked, as codes that dial.
QList<Block> cardNumbers(ChapterWriter &writer, const QList<Row> &steps, const CardLook &look);
/// What to put to work: how soon it runs, how well, how long, and where.
QList<Block> cardSolutions(const ChapterWriter &writer, const Row &procedure, const CardLook &look);
/// When to stop and which card comes next; then when it started and what was decided, by hand.
QList<Block> cardEnd(const ChapterWriter &writer, const Row &procedure, const CardLook &look);

} // namespace print
