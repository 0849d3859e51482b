// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One person on call from a moment to another.
struct Shift : Table {
    Shift()
        : Table({.name = "shift",
                 .json = "shifts",
                 .label = QT_TRANSLATE_NOOP("Schema", "On-call shift"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "On-call shifts"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "Who is on call from when to when. Publish shifts in good time: people "
                                              "arrange their lives around them."),
                 .area = Area::Continuity,
                 .codePrefix = "W",
                 .isRegister = true})
    {
        nameFields = {&start};
    }

    Column<Id> roster{
        this,
        "roster",
        QT_TRANSLATE_NOOP("Schema", "On-call duty"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "roster", .onDelete = OnDelete::RemoveRow}};
    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<Id> contact{
        this,
        "contact",
        QT_TRANSLATE_NOOP("Schema", "Contact"),
        Kind::Reference,
        {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff", .onDelete = OnDelete::Refuse}};
    Column<int> rank{this,
                     "rank",
                     QT_TRANSLATE_NOOP("Schema", "Rank"),
                     Kind::Integer,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "1 = primary, 2 and 3 = backup."),
                      .least = 1,
                      .most = 3,
                      .initial = 1}};
    Column<QDateTime> start{
        this, "start", QT_TRANSLATE_NOOP("Schema", "Start"), Kind::DateTime, {.flags = FieldFlag::InList}};
    Column<QDateTime> end{this,
                          "end",
                          QT_TRANSLATE_NOOP("Schema", "End"),
                          Kind::DateTime,
                          {.flags = FieldFlag::InList, .after = "start"}};
    Column<QDate> publishedOn{
        this,
        "published_on",
        QT_TRANSLATE_NOOP("Schema", "Published on"),
        Kind::Date,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The day the person was told; 15 days ahead unless an "
                                             "agreement says otherwise (French Labour code, L3121-12).")}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"planned", QT_TRANSLATE_NOOP("Schema", "Scheduled")},
                                        {"done", QT_TRANSLATE_NOOP("Schema", "Completed")},
                                        {"cancelled", QT_TRANSLATE_NOOP("Schema", "Called off")}},
                            .initialKey = "planned"}};
    Column<bool> exceptional{this,
                             "exceptional",
                             QT_TRANSLATE_NOOP("Schema", "Exceptional change"),
                             Kind::Bool,
                             {.help = QT_TRANSLATE_NOOP(
                                  "Schema", "Replaces somebody at short notice; one clear day ahead is the minimum.")}};
    Column<QString> exceptionReason{this, "exception_reason", QT_TRANSLATE_NOOP("Schema", "Reason for the change"),
                                    Kind::Text};
};

} // namespace tables
