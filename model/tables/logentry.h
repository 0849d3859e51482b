// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One line of the log of an exercise or incident.
struct LogEntry : Table {
    LogEntry()
        : Table({.name = "log_entry",
                 .json = "log",
                 .label = QT_TRANSLATE_NOOP("Schema", "Log entry"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Log"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "What was known, decided and done, minute by minute. It is the memory of "
                                              "the crisis and the raw material of the report."),
                 .area = Area::Exercises,
                 .isRegister = true})
    {
        naturalKey = {&offset, &kind, &text};
        Table::order = &position;
        nameFields = {&text};
    }

    Column<Id> event{
        this,
        "event",
        QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "event", .onDelete = OnDelete::RemoveRow}};
    Column<int> offset{this,
                       "offset_min",
                       QT_TRANSLATE_NOOP("Schema", "Time T+"),
                       Kind::Duration,
                       {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Time since the start.")}};
    Column<Id> author{this,
                      "author",
                      QT_TRANSLATE_NOOP("Schema", "Author"),
                      Kind::Reference,
                      {.flags = FieldFlag::InList, .target = "contact", .onDelete = OnDelete::Refuse}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"information", QT_TRANSLATE_NOOP("Schema", "Information")},
                                      {"decision", QT_TRANSLATE_NOOP("Schema", "Decision")},
                                      {"action", QT_TRANSLATE_NOOP("Schema", "Action")},
                                      {"communication", QT_TRANSLATE_NOOP("Schema", "Communication")}},
                          .initialKey = "information"}};
    Column<QString> text{
        this, "text", QT_TRANSLATE_NOOP("Schema", "Text"), Kind::LongText, {.flags = FieldFlag::InList}};
    Column<int> position{
        this, "position", QT_TRANSLATE_NOOP("Schema", "Position"), Kind::Integer, {.flags = FieldFlag::Hidden}};
};

} // namespace tables
