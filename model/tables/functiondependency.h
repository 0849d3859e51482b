// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One function that another cannot, or would rather not, do without.
struct FunctionDependency : Table {
    FunctionDependency()
        : Table({.name = "function_dependency",
                 .json = "depends_on",
                 .label = QT_TRANSLATE_NOOP("Schema", "Dependency"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Depends on"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "The other functions that this one waits for; an essential one must be back first."),
                 .area = Area::Functions})
    {
        naturalKey = {&dependsOn};
        unique = {{&dependsOn}};
    }

    Column<Id> ownerFunction{this,
                             "owner_function",
                             QT_TRANSLATE_NOOP("Schema", "Function"),
                             Kind::Reference,
                             {.flags = FieldFlag::Owner, .target = "function", .onDelete = OnDelete::RemoveRow}};
    Column<Id> dependsOn{this,
                         "depends_on",
                         QT_TRANSLATE_NOOP("Schema", "Depends on"),
                         Kind::Reference,
                         {.flags = FieldFlag::Required | FieldFlag::InList,
                          .target = "function",
                          .onDelete = OnDelete::RemoveRow,
                          .json = "function"}};
    Column<QString> need{
        this,
        "need",
        QT_TRANSLATE_NOOP("Schema", "Need"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Without an essential one the function stops; without a useful one it goes on, less well."),
         .choices = {{"essential", QT_TRANSLATE_NOOP("Schema", "Essential")},
                     {"useful", QT_TRANSLATE_NOOP("Schema", "Useful")}},
         .initialKey = "essential"}};
    Column<QString> note{
        this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::LongText, {.flags = FieldFlag::InList}};
};

} // namespace tables
