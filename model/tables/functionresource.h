// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A resource that a function needs: how much, how much at least, how soon.
struct FunctionResource : Table {
    FunctionResource()
        : Table({.name = "function_resource",
                 .json = "resources",
                 .label = QT_TRANSLATE_NOOP("Schema", "Needed resource"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Needed resources"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What this function cannot run without: how much on a normal "
                                                        "day, how much at its minimum level, and how soon."),
                 .area = Area::Functions})
    {
        naturalKey = {&resource};
        unique = {{&resource}};
    }

    Column<Id> function{this,
                        "function",
                        QT_TRANSLATE_NOOP("Schema", "Function"),
                        Kind::Reference,
                        {.flags = FieldFlag::Owner, .target = "function", .onDelete = OnDelete::RemoveRow}};
    Column<Id> resource{
        this,
        "resource",
        QT_TRANSLATE_NOOP("Schema", "Resource"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "resource", .onDelete = OnDelete::RemoveRow}};
    Column<QString> need{
        this,
        "need",
        QT_TRANSLATE_NOOP("Schema", "Need"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Without an essential resource the function stops; without a useful one it goes on, less well."),
         .choices = {{"essential", QT_TRANSLATE_NOOP("Schema", "Essential")},
                     {"useful", QT_TRANSLATE_NOOP("Schema", "Useful")}},
         .initialKey = "essential"}};
    Column<int> qtyNormal{this,
                          "qty_normal",
                          QT_TRANSLATE_NOOP("Schema", "Normal quantity"),
                          Kind::Integer,
                          {.flags = FieldFlag::InList}};
    Column<int> qty{this,
                    "qty_min",
                    QT_TRANSLATE_NOOP("Schema", "Minimum quantity"),
                    Kind::Integer,
                    {.flags = FieldFlag::InList,
                     .help = QT_TRANSLATE_NOOP("Schema", "What the function needs at its minimum level (MBCO).")}};
    Column<int> neededWithin{
        this,
        "needed_within_min",
        QT_TRANSLATE_NOOP("Schema", "Needed within"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema",
                                   "How soon after the stop it must be there; empty means the RTO of the function.")}};
};

} // namespace tables
