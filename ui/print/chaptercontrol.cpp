// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/fieldtables.h"

namespace print {

namespace {

struct Term {
    QString term;
    QString meaning;
};

/// The measures, named as this plan names them (domain.md 2.1: DMIA has two meanings).
QList<Term> measures(const ChapterWriter &w)
{
    const auto &function = schema().function;
    const auto &resource = schema().resource;
    const Texts &texts = w.texts();
    return {
        {texts.label(function.mtpd),
         w.word(QT_TRANSLATE_NOOP("Print",
                                  "Maximum tolerable period of disruption: the time after which the consequences of "
                                  "a stop become unacceptable. A fact found by the impact analysis."))},
        {texts.label(function.rto),
         w.word(QT_TRANSLATE_NOOP("Print",
                                  "Recovery time objective: the time within which a function resumes at its "
                                  "minimum level. A goal, always shorter than the maximum tolerable period."))},
        {texts.label(function.rpo),
         w.word(
             QT_TRANSLATE_NOOP("Print", "Recovery point objective: the greatest age of the data that may be lost."))},
        {texts.label(function.mbco),
         w.word(QT_TRANSLATE_NOOP("Print",
                                  "Minimum business continuity objective: the least capacity that is acceptable "
                                  "while working in degraded mode."))},
        {texts.label(resource.rta),
         w.word(QT_TRANSLATE_NOOP("Print", "Recovery time actual: the time that a resource or a backup solution really "
                                           "takes, measured or estimated."))},
        {texts.label(resource.rpa),
         w.word(QT_TRANSLATE_NOOP("Print", "Recovery point actual: the age of the data that really come back."))},
    };
}

QList<Term> notions(const ChapterWriter &w)
{
    return {
        {w.word(QT_TRANSLATE_NOOP("Print", "Business impact analysis (BIA)")),
         w.word(QT_TRANSLATE_NOOP("Print", "The study of what a stop of each function costs as time goes by."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Degraded mode")),
         w.word(QT_TRANSLATE_NOOP("Print", "Working with fewer people and means, on what cannot wait."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Single point of failure")),
         w.word(QT_TRANSLATE_NOOP("Print", "A resource that exists once, that a vital or critical function cannot do "
                                           "without and that no implemented solution covers."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Inherent and residual risk")),
         w.word(QT_TRANSLATE_NOOP("Print", "The risk before and after the measures and solutions in place."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Reflex card")),
         w.word(QT_TRANSLATE_NOOP("Print", "The first steps to take in one situation, on one page."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Activation and stand-down")),
         w.word(QT_TRANSLATE_NOOP("Print", "The decisions to apply the plan and to return to ordinary work."))},
        {w.word(QT_TRANSLATE_NOOP("Print", "Event log")),
         w.word(QT_TRANSLATE_NOOP("Print",
                                  "The dated record of facts, decisions and actions, kept throughout the crisis."))},
        {QStringLiteral("T+"), w.word(QT_TRANSLATE_NOOP("Print", "Time since the trigger of a procedure."))},
    };
}

/// What each tier means in this plan: the thresholds are its settings.
QList<Term> tiers(const ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const auto &criticality = schema().function.criticality;
    const QString upTo = w.word(QT_TRANSLATE_NOOP("Print", "Function whose MTPD is %1 or less."));
    const auto tier = [&](const char *key, const Column<int> &limit) {
        return Term{w.texts().choice(criticality, QString::fromLatin1(key)),
                    upTo.arg(w.duration(w.plan().setting(limit)))};
    };
    return {tier("vital", plan.tierVitalMax),
            tier("critical", plan.tierCriticalMax),
            tier("important", plan.tierImportantMax),
            {w.texts().choice(criticality, QStringLiteral("deferrable")),
             w.word(QT_TRANSLATE_NOOP("Print", "Function that can wait longer."))}};
}

void definitions(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Definitions and abbreviations")));
    //: Says which of the vocabularies of the trade the plan uses; French has one sentence for each vocabulary.
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "This plan uses the vocabulary of ISO 22301: MTPD is the longest stop that "
                                          "can be tolerated, RTO the time aimed at.")));
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Term"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Meaning"), 3)};
    table.isCompact = true;
    for (const Term &term : measures(w) + notions(w) + tiers(w)) {
        Cell name = cellOf(term.term);
        name.bold = true;
        table.rows.append({.cells = {name, cellOf(term.meaning)}});
    }
    w.table(table);
}

void reviewSchedule(ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const auto &review = schema().review;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Review schedule")));
    w.add(factsTable(w, w.plan().self(), {&plan.nextReviewOn, &plan.reviewPeriod}));
    Table table;
    table.columns = {w.column(review.plannedOn),
                     {w.texts().label(review), 3},
                     w.column(review.kind, 1.5),
                     w.column(review.lead, 1.5)};
    for (const Row &row : w.plan().rows(review)) {
        if (!row[review.heldOn] && row[review.plannedOn] >= w.at())
            table.rows.append({.cells = {w.cell(review.plannedOn, row), cellOf(w.reference(review, row.id)),
                                         w.cell(review.kind, row), w.cell(review.lead, row)}});
    }
    if (!table.rows.isEmpty())
        w.table(table);
}

} // namespace

void documentControl(ChapterWriter &w)
{
    const auto &plan = schema().plan;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Document control"));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Identification")));
    w.add(factsTable(w, w.rows(plan).first(),
                     {&plan.code, &plan.title, &plan.organisation, &plan.siren, &plan.address, &plan.sector,
                      &plan.headcount, &plan.version, &plan.status, &plan.confidentiality, &plan.owner,
                      &plan.approvedBy, &plan.approvedOn}));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Revision history")));
    w.table(listTable(w, schema().revision, w.rows(schema().revision), factFields(schema().revision)));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Distribution list")));
    w.table(listTable(w, schema().distribution, w.rows(schema().distribution), factFields(schema().distribution)));
    reviewSchedule(w);
    definitions(w);
}

} // namespace print
