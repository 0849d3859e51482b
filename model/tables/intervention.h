// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Work done during an on-call shift.
struct Intervention : Table {
    Intervention()
        : Table({.name = "intervention",
                 .json = "interventions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Intervention"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Interventions"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "What happened during the shift. Interventions are working time, and the "
                                              "rest owed afterwards counts from their end."),
                 .area = Area::Continuity,
                 .isRegister = true})
    {
        naturalKey = {&start};
        unique = {{&start}};
        nameFields = {&start, &summary};
    }

    Column<Id> shift{
        this,
        "shift",
        QT_TRANSLATE_NOOP("Schema", "On-call shift"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "shift", .onDelete = OnDelete::RemoveRow}};
    Column<QDateTime> start{
        this,
        "start",
        QT_TRANSLATE_NOOP("Schema", "Start"),
        Kind::DateTime,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "When work or the journey began.")}};
    Column<QDateTime> end{
        this,
        "end",
        QT_TRANSLATE_NOOP("Schema", "End"),
        Kind::DateTime,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "The way back included."), .after = "start"}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"remote", QT_TRANSLATE_NOOP("Schema", "Remote")},
                                      {"onsite", QT_TRANSLATE_NOOP("Schema", "On site")}},
                          .initialKey = "remote"}};
    Column<QString> summary{
        this, "summary", QT_TRANSLATE_NOOP("Schema", "Summary"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<bool> resolved{
        this, "resolved", QT_TRANSLATE_NOOP("Schema", "Resolved"), Kind::Bool, {.flags = FieldFlag::InList}};
    Column<QDateTime> resumedAt{
        this,
        "resumed_at",
        QT_TRANSLATE_NOOP("Schema", "Work resumed at"),
        Kind::DateTime,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "When the person came back to work, if later than usual: the rest of 11 hours runs "
                                   "until then (French Labour code, L3131-1)."),
         .after = "end"}};
    Column<int> satisfaction{this,
                             "satisfaction",
                             QT_TRANSLATE_NOOP("Schema", "Satisfaction"),
                             Kind::Integer,
                             {.flags = FieldFlag::InList,
                              .help = QT_TRANSLATE_NOOP("Schema", "What the caller said afterwards, from 1 to 5."),
                              .least = 1,
                              .most = 5}};
};

} // namespace tables
