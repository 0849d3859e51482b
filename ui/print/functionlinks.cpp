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

/// "B08 Call forwarding → F01, R05, R30": the solutions for the function, and those in place for what it cannot do
/// without, each with what it covers of both. The names stand on the sheet.
QList<Text> solutionsFor(const ChapterWriter &w, const Row &function)
{
    const auto &table = schema().solution;
    QHash<Id, IdSet> covered;
    for (const Row *row : w.plan().referring(table.coversFunctions, function.id))
        covered[row->id] = {};
    for (const Id resource : essentialResources(w.plan(), function.id)) {
        for (const Row &row : analysis::implementedCovers(w.plan(), resource, function.id))
            covered[row.id].append(resource);
    }
    QList<Text> lines;
    for (const Id id : w.byCode(table, covered.keys())) {
        const Row &solution = *w.plan().find(table, id);
        Text line = w.reference(table, id);
        const QList<Text> status = w.value(table.status, solution);
        if (solution[table.status] != QLatin1String("implemented") && !status.isEmpty())
            line += Text{plain(QStringLiteral(" · "))} + status.first();
        QList<Text> codes;
        if (solution[table.coversFunctions].contains(function.id))
            codes.append(Text{w.codeLink(schema().function, function.id)});
        if (const Text resources = w.codeLinks(schema().resource, covered.value(id)); !resources.isEmpty())
            codes.append(resources);
        line.append(plain(QStringLiteral(" → ")));
        for (const Text &each : std::as_const(codes))
            line += &each == &codes.first() ? each : Text{plain(QStringLiteral(", "))} + each;
        lines.append(line);
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

Text onlyFor(const ChapterWriter &w, const Row &solution, Id resource)
{
    const auto &need = schema().functionResource;
    const IdSet only = solution[schema().solution.coversFunctions];
    const RowList &needs = w.plan().referring(need.resource, resource);
    const bool leavesSomeOut = std::any_of(needs.begin(), needs.end(), [&](const Row *each) {
        return (*each)[need.need] == QLatin1String("essential") && !only.contains((*each)[need.function].value_or(0));
    });
    if (only.isEmpty() || !leavesSomeOut)
        return {};
    //: After a backup solution; the codes of the functions that it is meant for follow.
    const QString words = w.word(QT_TRANSLATE_NOOP("Print", "only for:"));
    return Text{plain(QStringLiteral(" · ") + words + QLatin1Char(' '))} + w.codeLinks(schema().function, only);
}

QList<Text> namedBriefly(const ChapterWriter &w, const ::Table &table, const IdSet &ids)
{
    if (ids.isEmpty())
        return {};
    if (ids.size() > mostNamed)
        return {w.codeLinks(table, ids)};
    QList<Text> lines;
    for (const Id id : w.byCode(table, ids))
        lines.append(w.reference(table, id));
    return lines;
}

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
    return namedBriefly(w, schema().function, served);
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
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Backup solutions and what they cover")),
            cellOf(solutionsFor(w, function)));
    const std::pair<const char *, const Field *> lists[] = {
        {QT_TRANSLATE_NOOP("Print", "Procedures"), &schema().procedure.function},
        {QT_TRANSLATE_NOOP("Print", "On-call rosters"), &schema().roster.functions},
    };
    for (const auto &[label, field] : lists)
        addFact(facts, w.word(label), cellOf(usersOf(w, *field, function.id)));
    addFact(facts, w.word(QT_TRANSLATE_NOOP("Print", "Last test and result")), lastTest(w, function));
}

} // namespace print
