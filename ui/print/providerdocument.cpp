// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/providerdocument.h"

#include "print/improvementtables.h"
#include "print/indicators.h"
#include "print/providersheet.h"
#include "print/sheetparts.h"

#include <algorithm>

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
        const Table table = clauseTable(w, row, readers);
        if (!table.rows.isEmpty())
            w.paragraph(clauseCounts(w, row), ParagraphStyle::Small);
        w.table(table);
    }
}

void indicators(ChapterWriter &w, const QList<Row> &contracts)
{
    QList<Row> rows;
    for (const Row &contract : contracts)
        rows += indicatorsOf(w, contract);
    indicatorBlocks(w, rows);
}

/// To the provider the subject of a meeting and what was decided there, not what we noted. That they were about the
/// provider goes without saying: only which of several contracts it was is told.
void meetings(ChapterWriter &w, const Row &provider, Readers readers)
{
    const QList<Row> rows = providerReviews(w, provider, readers);
    Table table = reviewTable(w, rows, readers == Readers::Us ? ReviewNotes::All : ReviewNotes::Decision);
    const QString heading = w.column(QT_TRANSLATE_NOOP("Print", "About")).heading;
    const auto isAbout = [&](const ColumnSpec &column) { return column.heading == heading; };
    const qsizetype about = std::ranges::find_if(table.columns, isAbout) - table.columns.begin();
    const bool isOneContract = contractsOf(w, provider).size() < 2;
    if (isOneContract)
        table.columns.removeAt(about);
    for (int i = 0; i < rows.size(); ++i) {
        if (isOneContract)
            table.rows[i].cells.removeAt(about);
        else
            table.rows[i].cells[about] = w.cell(schema().review.contract, rows.at(i));
    }
    w.table(table);
}

void openActions(ChapterWriter &w, const QList<Row> &actions, Readers readers)
{
    if (actions.isEmpty())
        return w.paragraph(readers == Readers::Us
                               ? w.word(QT_TRANSLATE_NOOP("Print", "No open action is linked to the provider."))
                               : w.word(QT_TRANSLATE_NOOP("Print", "No action is open from the meetings and indicators "
                                                                   "above.")));
    w.table(actionTable(w, actions));
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
    openActions(w, providerActions(w, provider, readers), readers);
}

void sheets(ChapterWriter &w, Readers readers)
{
    const auto &provider = schema().provider;
    const QList<Row> rows = w.chosen(provider);
    if (rows.isEmpty())
        w.missing();
    if (readers == Readers::Provider && rows.size() > 1)
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Give each provider its own sheet only: print it by its code, or "
                                                      "take the others out.")),
                    ParagraphStyle::Lead);
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
