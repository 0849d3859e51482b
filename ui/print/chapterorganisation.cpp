// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/people.h"

namespace print {

namespace {

/// "SK08 Crisis management, level 2 or more".
QList<Text> requirements(ChapterWriter &w, const Row &owner)
{
    const auto &table = schema().skillRequirement;
    QList<Text> lines;
    for (const Row &row : w.owned(table, owner)) {
        Text line = w.reference(schema().skill, row[table.skill]);
        if (const auto level = w.value(table.minLevel, row); !level.isEmpty())
            line += Text{plain(QStringLiteral(" (")), level.first().first(), plain(QStringLiteral(")"))};
        lines.append(line);
    }
    return lines;
}

TableRow roleRow(ChapterWriter &w, const Row &row)
{
    const auto &role = schema().role;
    TableRow line{.cells = {cellOf(w.title(role, row)), cellOf(reachable(w, row[role.holder])),
                            cellOf(deputies(w, row)), w.cell(role.responsibilities, row), w.cell(role.authority, row)},
                  .anchor = w.claim(role, row)};
    line.cells.first().paragraphs += requirements(w, row);
    return line;
}

/// One table for all teams: its columns stay where they are from one to the next.
Table roleTable(ChapterWriter &w, const QList<Row> &roles)
{
    const auto &role = schema().role;
    Table table;
    table.columns = {{w.texts().label(role), 1.8},
                     w.column(role.holder, 1.8),
                     w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 1.9),
                     w.column(role.responsibilities, 2.8),
                     w.column(role.authority, 2)};
    for (const ChoiceGroup &team : groupedByChoice(w, role.team, roles)) {
        table.rows.append(groupRow(team.label));
        for (const Row &row : team.rows)
            table.rows.append(roleRow(w, row));
    }
    return table;
}

} // namespace

void organisation(ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const auto &role = schema().role;
    const Row &self = w.plan().self();
    w.chapter(QT_TRANSLATE_NOOP("Print", "Crisis organisation"));
    w.section(w.texts().plural(role));
    w.table(roleTable(w, w.rows(role)));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Crisis rooms")));
    Table rooms;
    rooms.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Use"), 1),
                     {w.texts().label(schema().resource), 2},
                     w.column(schema().resource.address, 2)};
    for (const Column<Id> *field : {&plan.crisisRoom, &plan.crisisRoomBackup}) {
        const Row *room = w.plan().find(schema().resource, self[*field].value_or(0));
        rooms.rows.append({.cells = {cellOf(w.texts().label(*field)), w.cell(*field, self),
                                     room ? w.cell(schema().resource.address, *room) : cellOf(QString())}});
    }
    w.table(rooms);
    w.longText(plan.backupCommunications, self);
    w.longText(plan.financeArrangements, self);
}

} // namespace print
