// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/contractsheet.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

QString percent(const ChapterWriter &w, std::optional<double> share)
{
    return share ? w.texts().format(schema().criterion.weight, qRound64(*share)) : QStringLiteral("—");
}

QList<Row> contractsOf(const ChapterWriter &w, Id provider)
{
    const auto &contract = schema().contract;
    QList<Row> contracts;
    for (const Use &use : w.plan().uses(provider)) {
        if (use.field == &contract.provider)
            contracts.append(*w.plan().find(contract, use.row));
    }
    return contracts;
}

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
                                     cellOf(percent(w, score))}});
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
        table.rows.append({.cells = {cellOf(w.reference(contract, row.id)), w.cell(contract.provider, row),
                                     w.cell(contract.status, row), end, w.cell(contract.renewal, row),
                                     cellOf(w.date(term.noticeDeadline), term.isRenewed ? Tone::Warning : Tone::None),
                                     w.cell(contract.yearlyCost, row), w.cell(contract.committedRto, row)}});
    }
    w.table(table);
}

/// What stops with the provider: the resources and solutions under its contracts, and the functions that need them.
void whatDependsOnIt(ChapterWriter &w, Table &sheet, const QList<Row> &contracts)
{
    QList<Text> supplied;
    QList<Id> functions;
    for (const Row &contract : contracts) {
        for (const Use &use : w.plan().uses(contract.id)) {
            if (use.field != &schema().resource.contract && use.field != &schema().solution.contract)
                continue;
            supplied.append(w.reference(use.field->table(), use.row));
            for (const Use &need : w.plan().uses(use.row)) {
                if (need.field != &schema().functionResource.resource)
                    continue;
                const auto id =
                    (*w.plan().find(schema().functionResource, need.row))[schema().functionResource.function];
                if (id && !functions.contains(*id))
                    functions.append(*id);
            }
        }
    }
    QList<Text> needing;
    for (const Id id : functions)
        needing.append(w.reference(schema().function, id));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Supplies")), cellOf(supplied));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Functions that depend on it")), cellOf(needing));
}

/// One line per criterion, one column per scored review: how the provider develops.
void evaluations(ChapterWriter &w, const Row &provider)
{
    const auto &review = schema().review;
    const auto &score = schema().score;
    Table table;
    table.columns = {{w.texts().label(schema().criterion), 2.4}, w.column(schema().criterion.weight, 0.8)};
    QHash<Id, QHash<qsizetype, Cell>> cells;
    QList<Text> totals;
    for (const Use &use : w.plan().uses(provider.id)) {
        if (use.field != &review.provider)
            continue;
        const Row &row = *w.plan().find(review, use.row);
        const QList<Row> scores = w.owned(score, row);
        if (scores.isEmpty())
            continue;
        for (const Row &each : scores) {
            Cell cell = w.cell(score.score, each);
            cell.paragraphs += w.value(score.comment, each);
            cells[each[score.criterion].value_or(0)].insert(totals.size(), cell);
        }
        table.columns.append({QStringLiteral("%1 %2").arg(row[review.code], w.date(row[review.heldOn])), 1});
        totals.append(Text{Run{.text = percent(w, analysis::reviewScorePct(w.plan(), row.id)), .bold = true}});
    }
    if (totals.isEmpty())
        return;
    for (const Row &criterion : w.plan().rows(schema().criterion)) {
        TableRow line{.cells = {cellOf(w.reference(schema().criterion, criterion.id)),
                                w.cell(schema().criterion.weight, criterion)}};
        for (qsizetype i = 0; i < totals.size(); ++i)
            line.cells.append(cells.value(criterion.id).value(i, cellOf(QString())));
        table.rows.append(line);
    }
    TableRow foot{
        .cells = {cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Weighted total"))), Cell{.paragraphs = {Text{}}}}};
    for (const Text &total : totals)
        foot.cells.append(cellOf(total));
    table.rows.append(foot);
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Evaluations, from 0 to 5"));
    w.table(table);
}

void providerSheet(ChapterWriter &w, const Row &row)
{
    const auto &provider = schema().provider;
    const auto &document = schema().complianceDocument;
    w.rowHeading(3, provider, row);
    const QList<Row> contracts = contractsOf(w, row.id);
    Table sheet = factsTable(w, row, factFields(provider));
    whatDependsOnIt(w, sheet, contracts);
    w.table(sheet);
    Table documents = listTable(w, document, w.owned(document, row), factFields(document));
    if (!documents.rows.isEmpty()) {
        documents.caption = w.texts().plural(document);
        w.table(documents);
    }
    evaluations(w, row);
    for (const Row &contract : contracts)
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
    for (const Row &row : providers)
        providerSheet(w, row);
    for (const Row &row : contracts) {
        if (!row[contract.provider])
            contractSheet(w, row);
    }
}

} // namespace print
