// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/steptable.h"

#include "print/fieldtables.h"

#include <utility>

namespace print {

namespace {

constexpr qsizetype mostCallees = 6;

/// "RL07 Camille Tanguy" where there is little room: the name of the role stands with its numbers.
Cell responsible(const ChapterWriter &w, const Row &step, const StepLook &look)
{
    const auto &table = schema().step;
    QList<Text> people;
    if (const Row *role = w.plan().find(schema().role, step[table.role].value_or(0))) {
        const auto holder = (*role)[schema().role.holder];
        if (!look.isCompact) {
            people.append(w.reference(schema().role, role->id));
            if (holder)
                people.append(w.reference(schema().contact, holder));
        } else {
            Text acting{w.codeLink(schema().role, role->id)};
            if (holder)
                acting += Text{plain(QChar(QChar::Nbsp)), w.nameLink(schema().contact, *holder)};
            people.append(acting);
        }
    }
    if (step[table.contact])
        people.append(w.reference(schema().contact, step[table.contact]));
    return look.isCompact ? cellOf(onOneLine(people)) : cellOf(people);
}

Cell cellOf(const QList<Text> &texts, const StepLook &look)
{
    return look.isCompact ? print::cellOf(onOneLine(texts)) : print::cellOf(texts);
}

TableRow stepRow(const ChapterWriter &w, const Row &step, const StepLook &look)
{
    const auto &table = schema().step;
    QList<Text> action = w.value(table.action, step);
    if (step[table.resource])
        action.append(w.reference(schema().resource, step[table.resource]));
    QList<Text> called;
    if (const auto contact = step[table.callContact]) {
        called.append(look.isCompact ? Text{w.nameLink(schema().contact, *contact)}
                                     : w.reference(schema().contact, contact));
        if (const Text numbers = phoneNumbers(w, *contact, look.numbers); !numbers.isEmpty())
            called.append(bold(numbers));
    }
    if (!look.hasCallColumn)
        action += std::exchange(called, {});
    TableRow row{.cells = {print::cellOf(QStringLiteral("☐")), w.cell(table.offset, step), cellOf(action, look),
                           responsible(w, step, look), cellOf(called, look), w.cell(table.expectedResult, step)}};
    for (qsizetype i = 0; i < 3; ++i) // when and what are read at arm's length
        row.cells[i].size = look.size;
    return row;
}

/// What somebody without a role of the crisis is: provider, customer, authority.
Text kindOf(const ChapterWriter &w, Id contact)
{
    const Row *row = w.plan().find(schema().contact, contact);
    const QList<Text> kind = row ? w.value(schema().contact.kind, *row) : QList<Text>();
    return kind.value(0);
}

} // namespace

Table stepTable(const ChapterWriter &w, const QList<Row> &steps, const StepLook &look)
{
    const auto &step = schema().step;
    Table table;
    table.isCompact = look.isCompact;
    table.columns = {{QStringLiteral("☐"), 0.3, Align::Center},
                     {QStringLiteral("T+"), 0.8},
                     w.column(step.action, 3.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Responsible"), 2),
                     w.column(step.callContact, 2.4),
                     w.column(step.expectedResult, 1.8)};
    for (const ChoiceGroup &phase : groupedByChoice(w, step.phase, steps)) {
        table.rows.append(groupRow(phase.label));
        for (const Row &row : phase.rows)
            table.rows.append(stepRow(w, row, look));
    }
    dropEmptyColumns(table);
    return table;
}

QList<Callee> peopleToCall(const ChapterWriter &w, const QList<Row> &steps)
{
    const auto &step = schema().step;
    const auto &role = schema().role;
    QList<Callee> callees;
    QSet<Id> listed;
    const auto hasRoom = [&](std::optional<Id> id) {
        if (!id || listed.contains(*id) || callees.size() >= mostCallees)
            return false;
        listed.insert(*id);
        return true;
    };
    for (const Row &row : steps) {
        if (const auto called = row[step.callContact]; hasRoom(called))
            callees.append({kindOf(w, *called), *called});
    }
    for (const Row &row : steps) {
        const Row *acting = w.plan().find(role, row[step.role].value_or(0));
        if (acting && hasRoom(acting->id))
            callees.append({w.reference(role, acting->id), (*acting)[role.holder].value_or(0), acting});
    }
    return callees;
}

} // namespace print
