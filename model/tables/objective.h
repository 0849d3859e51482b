// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What an exercise sets out to prove.
struct Objective : Table {
    Objective()
        : Table({.name = "objective",
                 .json = "objectives",
                 .label = QT_TRANSLATE_NOOP("Schema", "Objective"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Objectives"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema",
                     "What the exercise sets out to prove, in measurable words; each objective is rated afterwards."),
                 .area = Area::Exercises,
                 .isRegister = true})
    {
        naturalKey = {&number};
        unique = {{&number}};
        Table::order = &number;
        nameFields = {&text};
    }

    Column<Id> event{
        this,
        "event",
        QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "event", .onDelete = OnDelete::RemoveRow}};
    Column<int> number{this,
                       "order",
                       QT_TRANSLATE_NOOP("Schema", "Number"),
                       Kind::Integer,
                       {.flags = FieldFlag::Required | FieldFlag::InList, .least = 1}};
    Column<QString> text{
        this,
        "text",
        QT_TRANSLATE_NOOP("Schema", "Objective"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema",
                                   "With a number in it: \"within 45 minutes\" can be checked, \"quickly\" cannot.")}};
    Column<QString> rating{this,
                           "rating",
                           QT_TRANSLATE_NOOP("Schema", "Rating of the objective"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .help = QT_TRANSLATE_NOOP("Schema", "The four ratings of HSEEP."),
                            .choices = {{"P", QT_TRANSLATE_NOOP("Schema", "Performed without challenges")},
                                        {"S", QT_TRANSLATE_NOOP("Schema", "Performed with some challenges")},
                                        {"M", QT_TRANSLATE_NOOP("Schema", "Performed with major challenges")},
                                        {"U", QT_TRANSLATE_NOOP("Schema", "Unable to be performed")}}}};
    Column<QString> comment{
        this, "comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
