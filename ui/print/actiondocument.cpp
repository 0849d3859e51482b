// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/actiondocument.h"

#include "print/deadlinetable.h"
#include "print/fieldtables.h"
#include "print/improvementtables.h"

#include <algorithm>

namespace print {

namespace {

/// The days that people plan ahead for.
constexpr int plannedDays = 90;

bool isOpen(const Row &action)
{
    const QString status = action[schema().action.status];
    return status != QLatin1String("done") && status != QLatin1String("cancelled");
}

bool isOverdue(const ChapterWriter &w, const Row &action)
{
    const auto due = action[schema().action.dueOn];
    return isOpen(action) && due && *due < w.at();
}

void summary(ChapterWriter &w, const QList<Row> &open, const QList<Row> &closed)
{
    const auto &action = schema().action;
    const auto count = [&](const auto &is) { return QString::number(std::count_if(open.begin(), open.end(), is)); };
    Table table = facts();
    const auto fact = [&](const char *label, const QString &value) { addFact(table, w.word(label), cellOf(value)); };
    fact(QT_TRANSLATE_NOOP("Print", "Open actions"), QString::number(open.size()));
    fact(QT_TRANSLATE_NOOP("Print", "Overdue"), count([&](const Row &row) { return isOverdue(w, row); }));
    fact(QT_TRANSLATE_NOOP("Print", "Without a date"), count([&](const Row &row) { return !row[action.dueOn]; }));
    fact(QT_TRANSLATE_NOOP("Print", "Without an owner"), count([&](const Row &row) { return !row[action.owner]; }));
    fact(QT_TRANSLATE_NOOP("Print", "Finished or dropped"), QString::number(closed.size()));
    w.table(table);
}

/// Everybody's own list; what nobody owns comes last.
void byOwner(ChapterWriter &w, const QList<Row> &open)
{
    const auto &action = schema().action;
    QHash<Id, QList<Row>> owned;
    for (const Row &row : open)
        owned[row[action.owner].value_or(0)].append(row);
    IdSet owners = owned.keys();
    owners.removeAll(0);
    QList<Id> order = w.byCode(schema().contact, owners);
    if (owned.contains(0))
        order.append(0);
    Table table;
    table.columns = {{w.texts().label(action), 4},
                     w.column(action.dueOn, 1.2),
                     w.column(action.priority, 1),
                     w.column(action.status, 1)};
    for (const Id owner : std::as_const(order)) {
        const QString name = owner ? w.reference(schema().contact, owner).first().text
                                   : w.word(QT_TRANSLATE_NOOP("Print", "Without an owner"));
        table.rows.append(groupRow(name));
        QList<Row> rows = owned.value(owner);
        const auto due = [&](const Row &row) { return row[action.dueOn].value_or(QDate(1, 1, 1)); };
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return due(a) < due(b); });
        for (const Row &row : std::as_const(rows)) {
            Cell date = w.cell(action.dueOn, row);
            if (isOverdue(w, row)) {
                date.tone = Tone::Warning;
                date.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "overdue")))});
            }
            table.rows.append({.cells = {cellOf(w.reference(action, row.id)), date, w.cell(action.priority, row),
                                         w.cell(action.status, row)}});
        }
    }
    w.table(table);
}

} // namespace

void actionDocument(ChapterWriter &w)
{
    QList<Row> open;
    QList<Row> closed;
    for (const Row &row : w.rows(schema().action))
        (isOpen(row) ? open : closed).append(row);
    summary(w, open, closed);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Open actions by due date")));
    w.table(actionTable(w, open));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Open actions by owner")));
    byOwner(w, open);
    w.section(w.word(QT_TRANSLATE_N_NOOP("Print", "The next %n days"), plannedDays));
    deadlineTable(w, plannedDays);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Actions finished or dropped")));
    w.table(actionTable(w, closed));
}

} // namespace print
