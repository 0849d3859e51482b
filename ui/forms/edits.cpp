// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/edits.h"

#include "forms/plaintext.h"
#include "forms/prompts.h"

#include <QCoreApplication>
#include <QWidget>

namespace edits {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Weights are entered one after the other and add up to 100 with the last: until then a question would be a nuisance.
bool isQuiet(const Problem &doubt)
{
    return doubt.field == &schema().criterion.weight;
}

/// The doubt as a sentence that names the row, where it has a name already, and the field.
QString sentence(const Plan &plan, const Texts &texts, const Change &change, const Problem &doubt)
{
    const QString row = plaintext::oneLine(plan.title(*change.table, *change.after));
    const QString field = texts.label(*doubt.field);
    if (row.isEmpty())
        //: What a person may not have meant: %1 names a field, %2 says what is doubtful about it
        return Words::tr("“%1” %2.").arg(field, doubt.sentence);
    //: What a person may not have meant: %1 names a row, %2 a field, %3 says what is doubtful about it
    return Words::tr("%1: “%2” %3.").arg(row, field, doubt.sentence);
}

bool isMeant(QWidget *asking, Prompts &prompts, const QStringList &doubts)
{
    constexpr qsizetype most = 8;
    QStringList shown = doubts.mid(0, most);
    if (doubts.size() > most)
        shown.append(Words::tr("and %n more", nullptr, static_cast<int>(doubts.size() - most)));
    return prompts.ask(asking, {.title = Words::tr("Is this meant?"),
                                .text = shown.join(u'\n'),
                                .details = Words::tr("Keep it anyway?"),
                                .answers = {Words::tr("Keep it"), Words::tr("Do not keep it")},
                                .cancel = 1}) == 0;
}

} // namespace

QDate today(const Plan &plan)
{
    return plan.setting(schema().plan.referenceDate).value_or(QDate::currentDate());
}

Outcome keep(QWidget *asking, Plan &plan, const Texts &texts, const QString &text, Changes changes, Questions questions)
{
    changes.removeIf([](const Change &change) { return change.before == change.after; });
    Outcome outcome;
    QStringList doubts;
    if (questions != Questions::Skipped) {
        for (const Problem &doubt : plan.doubts(changes, today(plan))) {
            if (isQuiet(doubt))
                outcome.hint = Words::tr("“%1” %2.").arg(texts.label(*doubt.field), doubt.sentence);
            else
                doubts.append(sentence(plan, texts, changes.at(doubt.change), doubt));
        }
    }
    // What the plan refuses anyway is not worth a question.
    if (!doubts.isEmpty() && plan.problems(changes).isEmpty()) {
        Prompts *prompts = Prompts::of(asking);
        if (questions == Questions::Postponed || (prompts && !isMeant(asking, *prompts, doubts)))
            return {};
    }
    outcome.changes = plan.edit(text, changes);
    outcome.isDone = true;
    return outcome;
}

} // namespace edits
