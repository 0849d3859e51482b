// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A replacement, by rank, for the owner of a function, the holder of a role or the person who does a task.
struct Deputy : Table {
    Deputy()
        : Table({.name = "deputy",
                 .json = "deputies",
                 .label = QT_TRANSLATE_NOOP("Schema", "Deputy"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Deputies"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Who takes over when the person in charge cannot be reached, in that order."),
                 .area = Area::Organisation})
    {
        naturalKey = {&contact};
        unique = {{&rank}, {&contact}};
        order = &rank;
    }

    Column<Id> function{this,
                        "function",
                        QT_TRANSLATE_NOOP("Schema", "Function"),
                        Kind::Reference,
                        {.flags = FieldFlag::Owner, .target = "function", .onDelete = OnDelete::RemoveRow}};
    Column<Id> role{this,
                    "role",
                    QT_TRANSLATE_NOOP("Schema", "Role"),
                    Kind::Reference,
                    {.flags = FieldFlag::Owner, .target = "role", .onDelete = OnDelete::RemoveRow}};
    Column<Id> task{this,
                    "task",
                    QT_TRANSLATE_NOOP("Schema", "Task"),
                    Kind::Reference,
                    {.flags = FieldFlag::Owner, .target = "task", .onDelete = OnDelete::RemoveRow}};
    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Contact"),
                       Kind::Reference,
                       {.flags = FieldFlag::Required | FieldFlag::InList,
                        .target = "contact",
                        .targetFilter = "kind=staff",
                        .onDelete = OnDelete::RemoveRow}};
    Column<int> rank{
        this,
        "rank",
        QT_TRANSLATE_NOOP("Schema", "Rank"),
        Kind::Integer,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "1 is called first."), .least = 1}};
};

} // namespace tables
