// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/functionlinks.h"
#include "print/functionsheet.h"

#include <algorithm>
#include <limits>

namespace print {

namespace {

/// What is described, and how much of it there is: "Quantity: 45 positions".
Cell nameAndQuantity(const ChapterWriter &w, const Row &row)
{
    const auto &resource = schema().resource;
    Cell cell = cellOf(w.title(resource, row));
    if (!row[resource.quantity])
        return cell;
    const QString name = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(resource.quantity));
    Text quantity{Run{.text = name + QLatin1Char(' '), .muted = true}};
    quantity += w.value(resource.quantity, row).first();
    if (const QString unit = row[resource.unit]; !unit.isEmpty())
        quantity.append(plain(QLatin1Char(' ') + unit));
    cell.paragraphs.append(quantity);
    return cell;
}

/// Where it stands, under which contract, at what address.
Cell place(const ChapterWriter &w, const Row &row)
{
    const auto &resource = schema().resource;
    QList<Text> lines;
    for (const Field *field :
         {static_cast<const Field *>(&resource.site), static_cast<const Field *>(&resource.address),
          static_cast<const Field *>(&resource.contract), static_cast<const Field *>(&resource.note)})
        lines += w.value(*field, row);
    return cellOf(lines);
}

Cell protection(const ChapterWriter &w, const Row &row)
{
    if (analysis::isSinglePointOfFailure(w.plan(), row))
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Single point of failure")), Tone::Danger);
    QList<Text> covers;
    for (const Row &solution : analysis::implementedCovers(w.plan(), row.id))
        covers.append(w.reference(schema().solution, solution.id) + onlyFor(w, solution, row.id));
    return cellOf(covers);
}

/// The gap of the tightest need, or that of a function which is later because a solution is not meant for it.
Cell resourceGap(const ChapterWriter &w, const Row &row, std::optional<int> required, std::optional<int> best)
{
    const auto &need = schema().functionResource;
    Cell cell = gapCell(w, required, best);
    int latest = required && best ? std::max(0, *best - *required) : std::numeric_limits<int>::max();
    for (const Row *each : w.plan().referring(need.resource, row.id)) {
        const auto function = (*each)[need.function];
        const auto within = analysis::neededWithinMin(w.plan(), *each);
        const auto reached = function ? analysis::bestRtaMin(w.plan(), row, *function) : std::nullopt;
        if ((*each)[need.need] != QLatin1String("essential") || !within || !reached || *reached - *within <= latest)
            continue;
        latest = *reached - *within;
        cell = gapCell(w, within, reached);
        cell.paragraphs.append(Text{w.codeLink(schema().function, *function)});
    }
    return cell;
}

TableRow recoveryRow(ChapterWriter &w, const Row &row)
{
    const auto &resource = schema().resource;
    const auto required = analysis::requiredRtoMin(w.plan(), row.id);
    const auto best = analysis::bestRtaMin(w.plan(), row);
    return {.cells = {nameAndQuantity(w, row), w.cell(resource.owner, row), place(w, row), cellOf(w.duration(required)),
                      w.cell(resource.rta, row), cellOf(w.duration(best)), resourceGap(w, row, required, best),
                      protection(w, row)},
            .anchor = w.claim(resource, row)};
}

/// One table for all categories: its columns stay where they are from one to the next.
Table recoveryTable(ChapterWriter &w, const QList<Row> &rows)
{
    const auto &resource = schema().resource;
    Table table;
    table.columns = {{w.texts().label(resource), 2.4},
                     w.column(resource.owner, 1.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Place, contract, remarks"), 2.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Required within"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Ordinary repair"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Best RTA"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Backup"), 2)};
    for (const ChoiceGroup &category : groupedByChoice(w, resource.category, rows)) {
        table.rows.append(groupRow(category.label));
        for (const Row &row : category.rows)
            table.rows.append(recoveryRow(w, row));
    }
    mergeColumns(w, table, 5, 6); // whether it is held, below the best time
    return table;
}

bool holdsData(const Row &row)
{
    const auto &resource = schema().resource;
    const QString category = row[resource.category];
    const bool isData = category == QLatin1String("data") || category == QLatin1String("vital_record");
    return isData || row[resource.backupInterval] || row[resource.personalData].value_or(false);
}

/// Several values in one cell, each after its name.
Cell named(const ChapterWriter &w, const Row &row, const Fields &fields)
{
    if (std::ranges::all_of(fields, [&row](const Field *field) { return isEmpty(row.value(*field)); }))
        return cellOf(QString());
    QList<Text> lines;
    for (const Field *field : fields) {
        //: A name and its value: "Backup off site: Yes".
        const QString name = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(*field)) + QLatin1Char(' ');
        lines.append(Text{Run{.text = name, .muted = true}} + w.cell(*field, row).paragraphs.first());
    }
    return cellOf(lines);
}

void dataTable(ChapterWriter &w, const QList<Row> &resources)
{
    const auto &resource = schema().resource;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Data and their backup")));
    Table table;
    table.columns = {{w.texts().label(resource), 2.4}};
    const Fields access{&resource.personalData, &resource.remoteAccess};
    const Fields copies{&resource.backupInterval, &resource.backupRetention};
    const Fields safety{&resource.backupOffsite, &resource.backupEncrypted, &resource.backupOffline};
    table.columns.append({w.column(QT_TRANSLATE_NOOP("Print", "Data and access"), 1.8),
                          w.column(QT_TRANSLATE_NOOP("Print", "Backup frequency"), 1.8),
                          w.column(QT_TRANSLATE_NOOP("Print", "Protection of the backups"), 1.8),
                          w.column(resource.backupPlace, 1.8), w.column(resource.rpa)});
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Required RPO")));
    for (const Row &row : resources) {
        if (!holdsData(row))
            continue;
        TableRow line{.cells = {cellOf(w.reference(resource, row.id))}};
        line.cells.append({named(w, row, access), named(w, row, copies), named(w, row, safety),
                           w.cell(resource.backupPlace, row), w.cell(resource.rpa, row)});
        line.cells.append(cellOf(w.duration(analysis::requiredRpoMin(w.plan(), row.id))));
        table.rows.append(line);
    }
    w.table(table);
}

} // namespace

void resources(ChapterWriter &w)
{
    const auto &resource = schema().resource;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Resources"));
    const QList<Row> rows = w.rows(resource);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Resources by category")));
    w.table(recoveryTable(w, rows));
    dataTable(w, rows);
}

} // namespace print
