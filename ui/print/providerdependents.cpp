// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stops with a provider, and what is ready for that.

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/functionlinks.h"
#include "print/outagefacts.h"
#include "print/outcometables.h"
#include "print/proof.h"
#include "print/providersheet.h"

#include <limits>
#include <map>

namespace print {

namespace {

/// A solution with the time it takes: "B04 Internal takeover · 1 h".
Text solutionText(const ChapterWriter &w, const Row &solution)
{
    const auto rta = solution[schema().solution.rta];
    Text text = w.reference(schema().solution, solution.id);
    if (rta)
        text.append(plain(QStringLiteral(" · ") + w.duration(rta)));
    return text;
}

/// The procedures in use of which the solution is a part.
void addCards(const ChapterWriter &w, const Row &solution, IdSet &cards)
{
    const auto &procedure = schema().procedure;
    for (const Row *row : w.plan().referring(procedure.solutions, solution.id)) {
        if ((*row)[procedure.status] != QLatin1String("retired") && !cards.contains(row->id))
            cards.append(row->id);
    }
}

/// What the provider supplies, and what covers it when it fails.
struct Supply {
    const ::Table *table = nullptr;
    Row row;
    QList<Text> covers;
    IdSet cards;
};

QList<Supply> suppliesOf(const ChapterWriter &w, const Row &provider)
{
    QList<Supply> supplies;
    for (const Row &contract : contractsOf(w, provider)) {
        for (const Row *resource : w.plan().referring(schema().resource.contract, contract.id)) {
            Supply supply{&schema().resource, *resource, {}, {}};
            for (const Row &solution : analysis::implementedCovers(w.plan(), resource->id)) {
                supply.covers.append(solutionText(w, solution) + onlyFor(w, solution, resource->id));
                addCards(w, solution, supply.cards);
            }
            supplies.append(supply);
        }
        for (const Row *solution : w.plan().referring(schema().solution.contract, contract.id)) {
            Supply supply{&schema().solution, *solution, {}, {}};
            addCards(w, *solution, supply.cards);
            supplies.append(supply);
        }
    }
    return supplies;
}

/// So many functions of a supply have a row each; of more, those with the same need and delay share one, by code.
constexpr qsizetype mostRows = 25;

QList<QList<Cell>> groupedNeeds(const ChapterWriter &w, const Supply &supply)
{
    const auto &link = schema().functionResource;
    std::map<std::pair<QString, int>, std::pair<Row, IdSet>> groups;
    for (const Row *need : w.plan().referring(link.resource, supply.row.id)) {
        const int within = analysis::neededWithinMin(w.plan(), *need).value_or(std::numeric_limits<int>::max());
        auto &[first, functions] = groups.try_emplace({(*need)[link.need], within}, *need, IdSet()).first->second;
        functions.append((*need)[link.function].value_or(0));
    }
    QList<QList<Cell>> needs;
    for (const auto &[key, group] : groups) {
        const auto &[need, functions] = group;
        needs.append({cellOf(w.codeLinks(schema().function, functions)), w.cell(link.need, need),
                      cellOf(w.duration(analysis::neededWithinMin(w.plan(), need)))});
    }
    return needs;
}

/// The cells after the supply itself: function, need, how soon.
QList<QList<Cell>> needsOf(const ChapterWriter &w, const Supply &supply)
{
    const auto &link = schema().functionResource;
    const auto &function = schema().function;
    QList<QList<Cell>> needs;
    if (supply.table == &schema().resource) {
        if (w.plan().referring(link.resource, supply.row.id).size() > mostRows)
            return groupedNeeds(w, supply);
        for (const Row *need : w.plan().referring(link.resource, supply.row.id))
            needs.append({cellOf(w.reference(function, (*need)[link.function])), w.cell(link.need, *need),
                          cellOf(w.duration(analysis::neededWithinMin(w.plan(), *need)))});
        return needs;
    }
    const IdSet covered = supply.row[schema().solution.coversFunctions];
    if (covered.size() > mostRows)
        return {{cellOf(w.codeLinks(function, covered)),
                 cellOf(w.word(QT_TRANSLATE_NOOP("Print", "backup solution for it"))), cellOf(QString())}};
    for (const Id id : w.byCode(function, covered)) {
        const Row *row = w.plan().find(function, id);
        needs.append({cellOf(w.reference(function, id)),
                      cellOf(w.word(QT_TRANSLATE_NOOP("Print", "backup solution for it"))),
                      row ? w.cell(function.rto, *row) : cellOf(QString())});
    }
    return needs;
}

QList<Text> references(const ChapterWriter &w, const ::Table &table, const IdSet &ids)
{
    QList<Text> texts;
    for (const Id id : w.byCode(table, ids))
        texts.append(w.reference(table, id));
    return texts;
}

} // namespace

void providerDependents(ChapterWriter &w, const Row &provider)
{
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Supplies"), 2),
                     {w.texts().label(schema().function), 2},
                     w.column(schema().functionResource.need, 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Needed within"), 0.9),
                     w.column(QT_TRANSLATE_NOOP("Print", "Backup solutions in place"), 2.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Card"), 1.8)};
    for (const Supply &supply : suppliesOf(w, provider)) {
        const bool isBare = supply.covers.isEmpty() && supply.table == &schema().resource;
        const Cell covers =
            isBare ? cellOf(w.word(QT_TRANSLATE_NOOP("Print", "none")), Tone::Warning) : cellOf(supply.covers);
        QList<QList<Cell>> needs = needsOf(w, supply);
        if (needs.isEmpty())
            needs.append({cellOf(QString()), cellOf(QString()), cellOf(QString())});
        for (const QList<Cell> &need : std::as_const(needs))
            table.rows.append({.cells = QList<Cell>{cellOf(w.reference(*supply.table, supply.row.id))} + need +
                                        QList<Cell>{covers, cellOf(references(w, schema().procedure, supply.cards))}});
    }
    w.table(table);
}

void providerLoss(ChapterWriter &w, const Row &provider)
{
    recovery::Loss loss;
    loss.providers = {provider.id};
    const recovery::Outage outage = w.proof().simulated(loss);
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Everything that the provider supplies is taken away, until its "
                                                  "ordinary repair; only implemented solutions with a known time "
                                                  "help.")),
                ParagraphStyle::Small);
    if (outage.functions.empty())
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The loss lowers no function’s level.")));
    w.table(outageFacts(w, outage));
    outcomeTables(w, outage, w.plan().code(schema().provider, provider));
    addShortages(w, outage);
}

} // namespace print
