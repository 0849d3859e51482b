// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/impactdocument.h"

#include "analysis/derived.h"
#include "figures/tiercurve.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/functionlinks.h"
#include "print/functionsheet.h"
#include "print/impactparts.h"
#include "print/requirements.h"

#include <algorithm>
#include <map>

namespace print {

namespace {

/// A line for each function: a date told of several would hide the one that is overdue.
void participants(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    const auto &contact = schema().contact;
    Table table;
    table.columns = {{w.texts().label(function), 2.6},
                     w.column(function.biaOn, 1.2),
                     w.column(function.biaBy, 1.8),
                     w.column(contact.jobTitle, 2)};
    QStringList unknown;
    for (const Row &row : functions) {
        if (!row[function.biaOn] || !row[function.biaBy])
            unknown.append(row[function.code]);
        if (!row[function.biaOn] && !row[function.biaBy])
            continue;
        const Row *person = w.plan().find(contact, row[function.biaBy].value_or(0));
        table.rows.append(
            {.cells = {cellOf(w.reference(function, row.id)), w.cell(function.biaOn, row), w.cell(function.biaBy, row),
                       person ? w.cell(contact.jobTitle, *person) : cellOf(QString())}});
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Participants and dates")));
    w.table(table);
    if (!unknown.isEmpty())
        //: %1 is a list of codes of functions
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Nothing says with whom or when these functions were analysed: "
                                                      "%1."))
                        .arg(unknown.join(QStringLiteral(", "))),
                    ParagraphStyle::Small);
}

/// The tiers with their limits and the functions in each.
void tiers(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    const auto &plan = schema().plan;
    const QHash<QString, const Column<int> *> limits{{QStringLiteral("vital"), &plan.tierVitalMax},
                                                     {QStringLiteral("critical"), &plan.tierCriticalMax},
                                                     {QStringLiteral("important"), &plan.tierImportantMax}};
    Table table;
    table.columns = {w.column(function.criticality, 1.2),
                     //: Heading of a column with the longest MTPD of a tier: %1 is the name of the MTPD
                     {w.word(QT_TRANSLATE_NOOP("Print", "%1 up to")).arg(w.texts().label(function.mtpd)), 1},
                     w.column(QT_TRANSLATE_NOOP("Print", "Number"), 0.8, Align::End),
                     {w.texts().plural(function), 4}};
    for (const ChoiceGroup &tier : groupedByChoice(w, function.criticality, functions)) {
        const Column<int> *limit = limits.value(tier.key);
        IdSet ids;
        for (const Row &row : tier.rows)
            ids.append(row.id);
        table.rows.append(
            {.cells = {cellOf(tier.label), cellOf(limit ? w.duration(w.plan().setting(*limit)) : QString()),
                       cellOf(QString::number(ids.size())), cellOf(namedBriefly(w, function, ids))}});
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Functions by tier")));
    w.table(table);
}

/// Which functions cross the line at which horizon; how many are beyond it by then.
void intolerableOverTime(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    std::map<int, IdSet> crossing;
    IdSet never;
    for (const Row &row : functions) {
        if (const auto first = analysis::firstIntolerableMin(w.plan(), row.id))
            crossing[*first].append(row.id);
        else
            never.append(row.id);
    }
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "After a stop of"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "In an intolerable state"), 1.2, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Functions that reach it then (H*)"), 5)};
    qsizetype count = 0;
    for (const auto &[minutes, ids] : crossing) {
        count += ids.size();
        table.rows.append({.cells = {cellOf(w.duration(minutes)), cellOf(QString::number(count)),
                                     cellOf(w.codeLinks(function, ids))}});
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Functions in an intolerable state over time")));
    if (functions.isEmpty())
        return w.missing();
    const figures::TierCurve curve(w.plan(), w.texts());
    if (curve.counts().isEmpty())
        return w.paragraph(curve.alternative());
    w.add(figureOf(curve));
    w.table(table);
    if (never.isEmpty())
        return;
    const QString why = w.word(QT_TRANSLATE_NOOP("Print", "At no horizon, as far as they were rated:"));
    w.paragraph(Text{plain(why + QLatin1Char(' '))} + w.codeLinks(function, never), ParagraphStyle::Small);
}

/// Functions that promise to be back before one that they cannot do without.
void objectiveConflicts(ChapterWriter &w, const QList<Row> &functions)
{
    const auto &function = schema().function;
    const auto &dependency = schema().functionDependency;
    Table table;
    table.columns = {{w.texts().label(function), 2.4},
                     w.column(function.rto),
                     w.column(QT_TRANSLATE_NOOP("Print", "Depends on"), 2.4),
                     w.column(function.rto),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1.2)};
    bool hasEssential = false;
    for (const Row &row : functions) {
        for (const Row &need : w.plan().owned(dependency, row.id)) {
            const Row *needed = w.plan().find(function, need[dependency.dependsOn].value_or(0));
            if (!needed || need[dependency.need] != QLatin1String("essential"))
                continue;
            hasEssential = true;
            const auto own = row[function.rto];
            const auto other = (*needed)[function.rto];
            if (own && other && *other <= *own)
                continue;
            const Cell gap =
                own ? gapCell(w, own, other) : cellOf(w.word(QT_TRANSLATE_NOOP("Print", "unknown")), Tone::Warning);
            table.rows.append(
                {.cells = {cellOf(w.reference(function, row.id)), w.cell(function.rto, row),
                           cellOf(w.reference(function, needed->id)), w.cell(function.rto, *needed), gap}});
        }
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Conflicts along the chain")));
    if (!hasEssential)
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No function essentially depends on another.")));
    if (table.rows.isEmpty())
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No conflict: no function promises to be back before one "
                                                             "that it cannot do without.")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "These functions promise to be back before one that they cannot do "
                                                  "without, or it cannot be told.")),
                ParagraphStyle::Small);
    w.table(table);
}

} // namespace

void functionSheets(ChapterWriter &w)
{
    const auto &function = schema().function;
    const QList<Row> functions = w.only() ? w.chosen(function) : analysis::byRecoveryPriority(w.plan());
    w.rows(function);
    if (!w.only()) {
        w.section(w.word(QT_TRANSLATE_NOOP("Print", "Functions by recovery priority")));
        priorityTable(w, functions, PriorityLook::Index);
    }
    for (const Row &row : functions) {
        // Alone, it is what the title names.
        if (!w.only())
            w.rowHeading(2, function, row, true);
        functionSheet(w, row);
    }
}

void impactMethod(ChapterWriter &w)
{
    const auto &function = schema().function;
    const auto &plan = schema().plan;
    const Texts &texts = w.texts();
    w.chapter(QT_TRANSLATE_NOOP("Print", "Objectives and method"));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "What this analysis is for")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "It establishes how long the organisation can do without each of its "
                                                  "functions, what each of them needs at least, and in which order "
                                                  "they must be brought back. The continuity strategies rest on it.")));
    w.add(factsTable(w, w.plan().self(), {&plan.scope, &plan.exclusions}));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Method")));
    //: %1 and %2 are the names of the MTPD and the RTO
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "For each function the impact of a stop is rated in every category "
                                                  "and at every horizon, as if nothing were done about it. The first "
                                                  "horizon at which a category reaches the intolerable level is called "
                                                  "H*. %1 follows from it; %2 must be shorter."))
                    .arg(texts.label(function.mtpd), texts.label(function.rto)));
    impactCriteria(w);
    participants(w, analysis::byRecoveryPriority(w.plan()));
}

void impactSynthesis(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Synthesis"));
    const QList<Row> functions = analysis::byRecoveryPriority(w.plan());
    tiers(w, functions);
    intolerableOverTime(w, functions);
}

void impactPriorities(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Functions by recovery priority"));
    priorityTable(w, analysis::byRecoveryPriority(w.plan()));
}

void impactSheets(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Function sheets"));
    const QList<Row> functions = analysis::byRecoveryPriority(w.plan());
    if (functions.isEmpty())
        w.missing();
    for (const Row &row : functions) {
        w.rowHeading(2, schema().function, row);
        functionSheet(w, row);
    }
}

void impactRequirements(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Resource requirements over time"));
    resourceRequirements(w);
}

void impactDependencies(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Dependencies and conflicts"));
    const QList<Row> functions = analysis::byRecoveryPriority(w.plan());
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Dependencies between functions")));
    dependencyTable(w, functions);
    objectiveConflicts(w, functions);
    dependencyDiagram(w, w.word(QT_TRANSLATE_NOOP("Print", "Map of dependencies"))); // most of a page
}

void impactGaps(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Times required and times reached"));
    targetAndActual(w);
}

void impactValidation(ChapterWriter &w)
{
    const auto &function = schema().function;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Validation"));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "By signing, the owner of a function agrees with its impacts and its "
                                                  "objectives.")));
    Table table;
    table.columns = {{w.texts().label(function), 2.4},    w.column(function.owner, 1.8),
                     w.column(function.status, 1),        w.column(function.validatedBy, 1.8),
                     w.column(function.validatedOn, 1.2), w.column(QT_TRANSLATE_NOOP("Print", "Signature"), 2)};
    // A line that cannot be broken keeps its column wide enough to sign in.
    const Cell signature{.paragraphs = {Text{}, Text{Run{.text = QString(20, u'_'), .muted = true}}}};
    for (const Row &row : analysis::byRecoveryPriority(w.plan()))
        table.rows.append(
            {.cells = {cellOf(w.reference(function, row.id)), w.cell(function.owner, row), w.cell(function.status, row),
                       w.cell(function.validatedBy, row), w.cell(function.validatedOn, row), signature}});
    w.table(table);
}

} // namespace print
