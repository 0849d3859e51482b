// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Hours of the week when somebody must be on call.
struct Window : Table {
    Window()
        : Table({.name = "window",
                 .json = "windows",
                 .label = QT_TRANSLATE_NOOP("Schema", "Coverage window"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Coverage windows"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "The hours of the week when somebody must be on call. Every one of these "
                                              "hours needs a shift at each rank."),
                 .area = Area::Continuity})
    {
        naturalKey = {&weekday, &start};
        unique = {{&weekday, &start}};
        nameFields = {&weekday, &start};
    }

    Column<Id> roster{
        this,
        "roster",
        QT_TRANSLATE_NOOP("Schema", "On-call duty"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "roster", .onDelete = OnDelete::RemoveRow}};
    Column<int> weekday{this,
                        "weekday",
                        QT_TRANSLATE_NOOP("Schema", "Weekday"),
                        Kind::Integer,
                        {.flags = FieldFlag::InList,
                         .help = QT_TRANSLATE_NOOP("Schema", "1 = Monday ... 7 = Sunday."),
                         .least = 1,
                         .most = 7}};
    Column<QString> start{
        this, "start", QT_TRANSLATE_NOOP("Schema", "Start"), Kind::TimeOfDay, {.flags = FieldFlag::InList}};
    Column<QString> end{
        this,
        "end",
        QT_TRANSLATE_NOOP("Schema", "End"),
        Kind::TimeOfDay,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "24:00 is midnight; a night is two windows, one on each day."),
         .after = "start"}};
};

} // namespace tables
