// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A person who takes turns in an on-call duty, at a rank.
struct Pool : Table {
    Pool()
        : Table({.name = "pool",
                 .json = "pool",
                 .label = QT_TRANSLATE_NOOP("Schema", "Member of the on-call pool"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "On-call pool"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "The people who take turns. Four per rank or more keep the load bearable."),
                 .area = Area::Continuity})
    {
        naturalKey = {&contact, &rank};
        unique = {{&contact, &rank}};
    }

    Column<Id> roster{
        this,
        "roster",
        QT_TRANSLATE_NOOP("Schema", "On-call duty"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "roster", .onDelete = OnDelete::RemoveRow}};
    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Contact"),
                       Kind::Reference,
                       {.flags = FieldFlag::Required | FieldFlag::InList,
                        .target = "contact",
                        .targetFilter = "kind=staff",
                        .onDelete = OnDelete::RemoveRow}};
    Column<int> rank{this,
                     "rank",
                     QT_TRANSLATE_NOOP("Schema", "Rank"),
                     Kind::Integer,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "1 = primary, 2 and 3 = backup."),
                      .least = 1,
                      .most = 3,
                      .initial = 1}};
};

} // namespace tables
