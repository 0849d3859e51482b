// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/contractsheet.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/indicators.h"
#include "print/sheetparts.h"

#include <algorithm>

namespace print {

namespace {

/// Contracts are read in the order of the catalogue, not of the alphabet.
qsizetype placeInCatalogue(const QString &key)
{
    const auto &choices = schema().clause.key.options().choices;
    const auto is = [&](const Choice &choice) { return key == QLatin1String(choice.key); };
    return std::find_if(choices.begin(), choices.end(), is) - choices.begin();
}

} // namespace

QList<Row> contractsOf(const ChapterWriter &w, const Row &provider)
{
    return referringRows(w, schema().contract.provider, provider);
}

QList<Row> indicatorsOf(const ChapterWriter &w, const Row &contract)
{
    return referringRows(w, schema().indicator.contract, contract);
}

Table contractTerms(const ChapterWriter &w, const Row &row, Readers readers)
{
    const auto &contract = schema().contract;
    Table sheet = factsTable(w, row, factFields(contract));
    const analysis::ContractTerm term = analysis::contractTerm(row, w.at());
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Give notice by")), cellOf(w.date(term.noticeDeadline)));
    if (term.isRenewed)
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Renewed until")), cellOf(w.date(term.runsUntil)));
    if (readers == Readers::Us)
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Critical contract")),
                cellOf(w.texts().yesNo(analysis::isCriticalContract(w.plan(), row.id))));
    return sheet;
}

Table clauseTable(ChapterWriter &w, const Row &contract, Readers readers)
{
    const auto &clause = schema().clause;
    QList<Row> rows = w.owned(clause, contract);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        return placeInCatalogue(a[clause.key]) < placeInCatalogue(b[clause.key]);
    });
    const auto isCommented = [&](const Row &row) { return !isEmpty(row.value(clause.comment)); };
    const bool hasComments = readers == Readers::Us && std::any_of(rows.begin(), rows.end(), isCommented);
    return listTable(w, clause, rows, factFields(clause, hasComments ? Fields{} : Fields{&clause.comment}));
}

void contractSheet(ChapterWriter &w, const Row &row)
{
    w.rowHeading(3, schema().contract, row);
    w.table(contractTerms(w, row));
    indicatorBlocks(w, indicatorsOf(w, row));
}

} // namespace print
