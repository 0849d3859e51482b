// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A piece of a function and what becomes of it in degraded mode.
struct Task : Table {
    Task()
        : Table({.name = "task",
                 .json = "tasks",
                 .label = QT_TRANSLATE_NOOP("Schema", "Task"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Tasks"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What is done every day in this function, and what of it must "
                                                        "be kept up, reduced or suspended in a crisis."),
                 .area = Area::Functions,
                 .codePrefix = "T"})
    {
        nameFields = {&name};
    }

    Column<Id> function{this,
                        "function",
                        QT_TRANSLATE_NOOP("Schema", "Function"),
                        Kind::Reference,
                        {.flags = FieldFlag::Owner, .target = "function", .onDelete = OnDelete::RemoveRow}};
    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> degradedMode{this,
                                 "degraded_mode",
                                 QT_TRANSLATE_NOOP("Schema", "In degraded mode"),
                                 Kind::Choice,
                                 {.flags = FieldFlag::InList,
                                  .choices = {{"maintain", QT_TRANSLATE_NOOP("Schema", "Maintain")},
                                              {"reduce", QT_TRANSLATE_NOOP("Schema", "Reduce")},
                                              {"suspend", QT_TRANSLATE_NOOP("Schema", "Suspend")}}}};
    Column<QString> frequency{
        this,
        "frequency",
        QT_TRANSLATE_NOOP("Schema", "Frequency"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .suggestions = {QT_TRANSLATE_NOOP("Schema", "continuous"), QT_TRANSLATE_NOOP("Schema", "daily"),
                         QT_TRANSLATE_NOOP("Schema", "weekly"), QT_TRANSLATE_NOOP("Schema", "monthly"),
                         QT_TRANSLATE_NOOP("Schema", "on request")}}};
    Column<Id> assignee{this,
                        "assignee",
                        QT_TRANSLATE_NOOP("Schema", "Done by"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
};

} // namespace tables
