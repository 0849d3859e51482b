// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreader.h"

#include "importcollector.h"
#include "importresolver.h"
#include "jsondocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Spelt alike in every language, so that scripts find the place.
QString sentence(const QString &path, const QString &clause)
{
    return QStringLiteral("%1: %2.").arg(path, clause);
}

/// What Plan refuses, said of the place in the file instead of the row.
QList<ImportProblem> brokenRules(const Plan &plan, const ImportResolver::Outcome &outcome)
{
    QList<ImportProblem> result;
    for (const Problem &problem : plan.problems(outcome.changes)) {
        const ImportEntry *entry = outcome.entries.at(problem.change);
        const bool isNamed = entry && problem.field && !problem.field->has(FieldFlag::Owner);
        result.append({isNamed ? entry->pathOf(*problem.field) : outcome.paths.at(problem.change), problem.sentence});
    }
    return result;
}

/// Refuses the file with every problem once: what could not be read at a place is not also said to be missing there.
[[noreturn]] void refuse(QList<ImportProblem> problems, const QList<ImportProblem> &rules)
{
    QSet<QString> places;
    for (const ImportProblem &problem : std::as_const(problems))
        places.insert(problem.path);
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(problems),
                 [&](const ImportProblem &rule) { return !places.contains(rule.path); });
    QStringList lines;
    for (const ImportProblem &problem : std::as_const(problems))
        lines.append(sentence(problem.path, problem.sentence));
    lines.removeDuplicates();
    throw Error(lines.join(u'\n'), Error::Cause::Refused);
}

/// The sentence of the history, in the language that the plan has after the import.
QString historyText(const Plan &plan, const Changes &changes, const QString &source)
{
    QString language = plan.setting(schema().plan.language);
    for (const Change &change : changes) {
        if (change.table == &schema().plan && change.after)
            language = (*change.after)[schema().plan.language];
    }
    //: History: %1 is the name of a file
    const char *text = QT_TRANSLATE_NOOP("History", "Imported from %1");
    return Texts(languageFromCode(language)).text("History", text).arg(source);
}

ImportResult counts(const Changes &changes)
{
    ImportResult result;
    for (const Change &change : changes)
        ++(!change.before ? result.added : (change.after ? result.changed : result.removed));
    return result;
}

} // namespace

ImportResult importJson(Plan &plan, const QByteArray &json, const ImportOptions &options)
{
    ImportFile file = ImportCollector().collect(readDocument(json, options.table), options.table);
    ImportMatcher matcher(plan, file, options.unnamed);
    matcher.match();
    ImportResolver resolver(plan, file, matcher);
    resolver.resolve();
    const ImportResolver::Outcome outcome = resolver.outcome();
    const bool isRefused = !file.problems.isEmpty();
    const QList<ImportProblem> rules =
        isRefused || options.dryRun == DryRun::Yes ? brokenRules(plan, outcome) : QList<ImportProblem>();
    if (isRefused || !rules.isEmpty())
        refuse(file.problems, rules);
    if (options.dryRun == DryRun::Yes)
        return counts(outcome.changes);
    try {
        plan.edit(historyText(plan, outcome.changes, options.source), outcome.changes);
    } catch (const Error &) {
        // Plan stops at the first rule broken; whoever mends the file wants to know all of them.
        const QList<ImportProblem> broken = brokenRules(plan, outcome);
        if (broken.isEmpty())
            throw;
        refuse({}, broken);
    }
    return counts(outcome.changes);
}
