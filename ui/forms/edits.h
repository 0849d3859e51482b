// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

class QWidget;

/// How what a person does becomes part of the plan: as Plan::edit() does it, but what may not have been meant is asked
/// about first (DESIGN 2). Undo, redo and import do not come this way.
namespace edits {

/// Whether this is a moment for a question.
enum class Questions {
    Asked,     ///< the person waits for what becomes of the edit
    Postponed, ///< the person is busy: what is doubtful is not done
    Skipped,   ///< what is done was there before: it is not doubted again
};

/// What became of an edit.
struct Outcome {
    bool isDone = false;  ///< false: the plan is as it was, the person having said no or not been asked
    Changes changes = {}; ///< as the plan did them
    QString hint = {};    ///< what is worth knowing while one goes on, but no question; "" if nothing
};

/// The day that dates are judged by: what the plan fixes as today, else the clock.
QDate today(const Plan &plan);

/// Does all the changes or none. A question stands over `asking`, in the words of `texts`; where nobody answers for
/// that widget (see Prompts::of()) it is not asked. Throws Error as Plan::edit().
Outcome keep(QWidget *asking, Plan &plan, const Texts &texts, const QString &text, Changes changes,
             Questions questions = Questions::Asked);

} // namespace edits
