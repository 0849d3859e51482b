// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/functionlinks.h"

#include "analysis/derived.h"
#include "analysis/recovery/words.h"
#include "print/fieldtables.h"
#include "print/proof.h"
#include "print/sheetparts.h"
#include "print/testresults.h"
#include "print/verdicts.h"

#include <algorithm>
#include <map>

namespace print {

namespace {

IdSet essentialResources(const Plan &plan, Id function)
{
    const auto &need = schema().functionResource;
    IdSet resources;
    for (const Row &row : plan.owned(need, function)) {
        if (row[need.need] == QLatin1String("essential") && row[need.resource])
            resources.append(*row[need.resource]);
    }
    return resources;
}

/// True if the scenario names the function or a resource that it cannot do without.
bool isNamed(const Row &scenario, Id function, const IdSet &essential)
{
    const IdSet resources = scenario[schema().scenario.resources];
    return scenario[schema().scenario.functions].contains(function) ||
           std::any_of(resources.begin(), resources.end(), [&](Id id) { return essential.contains(id); });
}

/// The solutions in place for what the function cannot do without, and what each covers.
QList<Text> solutionsOfResources(const ChapterWriter &w, const Row &function)
{
    QList<Text> lines;
    for (const Id resource : essentialResources(w.plan(), function.id)) {
        IdSet solutions;
        for (const Row &row : analysis::implementedCovers(w.plan(), resource))
            solutions.append(row.id);
        if (!solutions.isEmpty())
            lines.append(w.reference(schema().resource, resource) + Text{plain(QStringLiteral(" → "))} +
                         w.codeLinks(schema().solution, solutions));
    }
    return lines;
}

Cell lastTest(const ChapterWriter &w, const Row &function)
{
    const QList<TestResult> results = testResults(w.plan(), schema().target.function, function.id);
    if (results.isEmpty())
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Never tested")), Tone::Warning);
    return cellOf(testLine(w, results.first()));
}

/// Longer lists are of codes, or nobody finds the rest of the sheet.
constexpr qsizetype mostNamed = 20;

/// "Failed: S01, S04", one line for each verdict, the worst first.
QList<Text> byVerdict(const ChapterWriter &w, const std::map<recovery::Verdict, IdSet> &scenarios)
{
    QList<Text> lines;
    for (auto each = scenarios.crbegin(); each != scenarios.crend(); ++each) {
        const auto &[verdict, ids] = *each;
        //: %1 is a verdict such as “Failed”, %2 a number of scenarios, named after it
        const QString words =
            w.word(QT_TRANSLATE_NOOP("Print", "%1 (%2):"))
                .arg(recovery::Words(w.plan(), w.texts()).verdict(verdict), QString::number(ids.size()));
        lines.append(Text{Run{.text = words, .bold = true}, plain(QStringLiteral(" "))} +
                     w.codeLinks(schema().scenario, ids));
    }
    return lines;
}

} // namespace

QList<Text> functionsNeeded(const ChapterWriter &w, const Row &function)
{
    const auto &dependency = schema().functionDependency;
    QList<Text> lines;
    for (const Row &need : w.plan().owned(dependency, function.id)) {
        Text line = w.reference(schema().function, need[dependency.dependsOn]);
        for (const Field *field :
             {static_cast<const Field *>(&dependency.need), static_cast<const Field *>(&dependency.note)}) {
            for (const Text &text : w.value(*field, need))
                line += Text{plain(QStringLiteral(" · "))} + text;
        }
        lines.append(line);
    }
    return lines;
}

QList<Text> functionsServed(const ChapterWriter &w, const Row &function)
{
    const auto &dependency = schema().functionDependency;
    IdSet served;
    for (const Row *need : w.plan().referring(dependency.dependsOn, function.id))
        served.append((*need)[dependency.ownerFunction].value_or(0));
    if (served.size() > mostNamed)
        return {w.codeLinks(schema().function, served)};
    QList<Text> lines;
    for (const Id id : w.byCode(schema().function, served))
        lines.append(w.reference(schema().function, id));
    return lines;
}

QList<Text> scenariosHitting(const ChapterWriter &w, const Row &function)
{
    const recovery::Words words(w.plan(), w.texts());
    const IdSet essential = essentialResources(w.plan(), function.id);
    const auto &verdicts = w.proof().verdictsOf(function.id);
    std::map<recovery::Verdict, IdSet> grouped;
    QList<Text> lines;
    for (const Row *scenario : w.plan().each(schema().scenario)) {
        const auto known = verdicts.constFind(scenario->id);
        if (known == verdicts.cend() && !isNamed(*scenario, function.id, essential))
            continue;
        const auto verdict = known == verdicts.cend() ? recovery::Verdict::Unaffected : *known;
        grouped[verdict].append(scenario->id);
        lines.append(w.reference(schema().scenario, scenario->id) +
                     Text{plain(QStringLiteral(" · ")),
                          Run{.text = words.verdict(verdict), .link = outageAnchor(scenario->id)}});
    }
    return lines.size() > mostNamed ? byVerdict(w, grouped) : lines;
}

void addDependencies(const ChapterWriter &w, Table &facts, const Row &function)
{
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Depends on")), cellOf(functionsNeeded(w, function)));
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Needed by")), cellOf(functionsServed(w, function)));
}

void addProtection(const ChapterWriter &w, Table &facts, const Row &function)
{
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Scenarios that hit it")), cellOf(scenariosHitting(w, function)));
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Backup solutions")),
            cellOf(usersOf(w, schema().solution.coversFunctions, function.id)));
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Solutions for what it needs")),
            cellOf(solutionsOfResources(w, function)));
    const std::pair<const char *, const Field *> lists[] = {
        {QT_TRANSLATE_NOOP("Print", "Procedures"), &schema().procedure.function},
        {QT_TRANSLATE_NOOP("Print", "On-call rosters"), &schema().roster.functions},
    };
    for (const auto &[label, field] : lists)
        addFact(facts, w.word(label), cellOf(usersOf(w, *field, function.id)));
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Last test and result")), lastTest(w, function));
}

} // namespace print
