// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/providerdocument.h"

#include "print/improvementtables.h"
#include "print/indicators.h"
#include "print/providersheet.h"
#include "print/sheetparts.h"

namespace print {

namespace {

void contracts(ChapterWriter &w, const QList<Row> &rows, Readers readers)
{
    const auto &contract = schema().contract;
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : rows) {
        w.add(boldLine(w.titleText(contract, row), w.claim(contract, row)));
        w.table(contractTerms(w, row, readers));
    }
}

void clauses(ChapterWriter &w, const QList<Row> &rows, Readers readers)
{
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : rows) {
        w.add(boldLine(w.titleText(schema().contract, row)));
        w.table(clauseTable(w, row, readers));
    }
}

void indicators(ChapterWriter &w, const QList<Row> &contracts)
{
    QList<Row> rows;
    for (const Row &contract : contracts)
        rows += indicatorsOf(w, contract);
    indicatorBlocks(w, rows);
}

/// To the provider the subject of a meeting and what was decided there, not what we noted.
void meetings(ChapterWriter &w, const Row &provider, Readers readers)
{
    Table table = reviewTable(w, providerReviews(w, provider, readers),
                              readers == Readers::Us ? ReviewNotes::All : ReviewNotes::Decision);
    w.table(table);
}

void sheet(ChapterWriter &w, const Row &provider, Readers readers)
{
    const QList<Row> its = contractsOf(w, provider);
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Identity and service"));
    w.table(providerIdentity(w, provider, readers));
    if (readers == Readers::Us) {
        parts.start(QT_TRANSLATE_NOOP("Print", "What depends on it"));
        providerDependents(w, provider);
        w.add(boldLine(w.word(QT_TRANSLATE_NOOP("Print", "What happens if it stops"))));
        providerLoss(w, provider);
    }
    parts.start(w.texts().plural(schema().contract));
    contracts(w, its, readers);
    parts.start(w.word(QT_TRANSLATE_NOOP("Print", "Clause checklists")));
    clauses(w, its, readers);
    parts.start(w.texts().plural(schema().indicator));
    indicators(w, its);
    if (readers == Readers::Us) {
        parts.start(QT_TRANSLATE_NOOP("Print", "Evaluations"));
        providerEvaluations(w, provider);
    }
    parts.start(w.texts().plural(schema().complianceDocument));
    w.table(providerDocuments(w, provider));
    parts.start(QT_TRANSLATE_NOOP("Print", "Meetings, audits and decisions"));
    meetings(w, provider, readers);
    parts.start(QT_TRANSLATE_NOOP("Print", "Open actions"));
    w.table(actionTable(w, providerActions(w, provider, readers)));
}

void sheets(ChapterWriter &w, Readers readers)
{
    const auto &provider = schema().provider;
    const QList<Row> rows = w.chosen(provider);
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : rows) {
        w.rowHeading(2, provider, row, row.id != rows.first().id);
        sheet(w, row, readers);
    }
}

} // namespace

void providerDocument(ChapterWriter &w)
{
    sheets(w, Readers::Us);
}

void providerShareDocument(ChapterWriter &w)
{
    sheets(w, Readers::Provider);
}

} // namespace print
