// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/providersheet.h"
#include "print/sheetparts.h"

#include <algorithm>

namespace print {

namespace {

void synthesis(ChapterWriter &w, const QList<Row> &providers)
{
    const auto &provider = schema().provider;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Summary of the providers")));
    Table table;
    table.columns = {{w.texts().label(provider), 2},
                     w.column(provider.service, 2),
                     w.column(provider.status),
                     w.column(QT_TRANSLATE_NOOP("Print", "Critical"), 0.8),
                     w.column(provider.substitutability, 1.1),
                     w.column(provider.bcpStatus, 1.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Latest score"), 0.9)};
    for (const Row &row : providers) {
        const auto review = analysis::latestScoredReview(w.plan(), row.id);
        const auto score = review ? analysis::reviewScorePct(w.plan(), review->id) : std::nullopt;
        const bool isCritical = analysis::isCriticalProvider(w.plan(), row.id);
        table.rows.append({.cells = {cellOf(w.reference(provider, row.id)), w.cell(provider.service, row),
                                     w.cell(provider.status, row), cellOf(w.texts().yesNo(isCritical)),
                                     w.cell(provider.substitutability, row), w.cell(provider.bcpStatus, row),
                                     cellOf(scoreText(w, score))}});
    }
    w.table(table);
}

void deadlines(ChapterWriter &w, const QList<Row> &contracts)
{
    const auto &contract = schema().contract;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Contracts and notice deadlines")));
    Table table;
    table.columns = {{w.texts().label(contract), 2.4}, w.column(contract.provider, 1.8),
                     w.column(contract.status),        w.column(contract.endOn),
                     w.column(contract.renewal),       w.column(QT_TRANSLATE_NOOP("Print", "Give notice by"), 1.2),
                     w.column(contract.yearlyCost),    w.column(contract.committedRto)};
    for (const Row &row : contracts) {
        const analysis::ContractTerm term = analysis::contractTerm(row, w.at());
        Cell end = w.cell(contract.endOn, row);
        if (term.isRenewed)
            end.paragraphs.append(
                Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "renewed until %1")).arg(w.date(term.runsUntil)))});
        Cell notice = cellOf(w.date(term.noticeDeadline), term.isRenewed ? Tone::Warning : Tone::None);
        if (term.isRenewed)
            notice.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "passed")))});
        table.rows.append({.cells = {cellOf(w.reference(contract, row.id)), w.cell(contract.provider, row),
                                     w.cell(contract.status, row), end, w.cell(contract.renewal, row), notice,
                                     w.cell(contract.yearlyCost, row), w.cell(contract.committedRto, row)}});
    }
    w.table(table);
}

void providerSheet(ChapterWriter &w, const Row &row)
{
    w.rowHeading(3, schema().provider, row);
    w.table(providerIdentity(w, row));
    w.add(boldLine(w.word(QT_TRANSLATE_NOOP("Print", "What depends on it"))));
    providerDependents(w, row);
    w.add(boldLine(w.texts().plural(schema().complianceDocument)));
    w.table(providerDocuments(w, row));
    w.add(boldLine(w.word(QT_TRANSLATE_NOOP("Print", "Evaluations"))));
    providerEvaluations(w, row);
    for (const Row &contract : contractsOf(w, row))
        contractSheet(w, contract);
}

} // namespace

void providersAndContracts(ChapterWriter &w)
{
    const auto &contract = schema().contract;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Providers and contracts"));
    const QList<Row> providers = w.rows(schema().provider);
    const QList<Row> contracts = w.rows(contract);
    synthesis(w, providers);
    deadlines(w, contracts);
    w.section(w.texts().plural(schema().criterion));
    w.table(listTable(w, schema().criterion, w.rows(schema().criterion)));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Provider and contract sheets")));
    if (providers.isEmpty() && contracts.isEmpty())
        w.missing();
    for (const Row &row : providers) {
        if (isStretchEnd(&row - &providers.first(), longSheets))
            w.mayBeginPage();
        providerSheet(w, row);
    }
    for (const Row &row : contracts) {
        if (!row[contract.provider])
            contractSheet(w, row);
    }
}

} // namespace print
