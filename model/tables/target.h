// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A function, resource, solution or call tree put to the test, and what was measured.
struct Target : Table {
    Target()
        : Table({.name = "target",
                 .json = "targets",
                 .label = QT_TRANSLATE_NOOP("Schema", "Tested element"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Tested elements"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "What was put to the test, and what was measured. These figures are the "
                                              "proof that recovery times hold."),
                 .area = Area::Exercises,
                 .isRegister = true})
    {
        naturalKey = {&function, &resource, &solution, &tree};
        exactlyOne = {&function, &resource, &solution, &tree};
    }

    Column<Id> event{
        this,
        "event",
        QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "event", .onDelete = OnDelete::RemoveRow}};
    Column<Id> function{
        this,
        "function",
        QT_TRANSLATE_NOOP("Schema", "Function"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Fill in one of function, resource, backup solution or call tree."),
         .target = "function",
         .onDelete = OnDelete::RemoveRow}};
    Column<Id> resource{this,
                        "resource",
                        QT_TRANSLATE_NOOP("Schema", "Resource"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "resource", .onDelete = OnDelete::RemoveRow}};
    Column<Id> solution{this,
                        "solution",
                        QT_TRANSLATE_NOOP("Schema", "Backup solution"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "solution", .onDelete = OnDelete::RemoveRow}};
    Column<Id> tree{this,
                    "tree",
                    QT_TRANSLATE_NOOP("Schema", "Call tree"),
                    Kind::Reference,
                    {.flags = FieldFlag::InList, .target = "call_tree", .onDelete = OnDelete::RemoveRow}};
    Column<QString> outcome{this,
                            "outcome",
                            QT_TRANSLATE_NOOP("Schema", "Outcome"),
                            Kind::Choice,
                            {.flags = FieldFlag::InList,
                             .choices = {{"passed", QT_TRANSLATE_NOOP("Schema", "Passed")},
                                         {"partial", QT_TRANSLATE_NOOP("Schema", "Partly passed")},
                                         {"failed", QT_TRANSLATE_NOOP("Schema", "Failed")},
                                         {"not_tested", QT_TRANSLATE_NOOP("Schema", "Not tested")}}}};
    Column<int> achieved{
        this,
        "achieved_min",
        QT_TRANSLATE_NOOP("Schema", "Time achieved"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "From the start of the outage to working again; compare with the "
                                             "RTO of the function or the RTA of the solution.")}};
    Column<int> achievedDataLoss{
        this,
        "achieved_data_loss_min",
        QT_TRANSLATE_NOOP("Schema", "Data loss achieved"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Age of the data that came back; compare with the RPO.")}};
    Column<QString> note{this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::Text};
};

} // namespace tables
