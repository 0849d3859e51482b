// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A person registered for a training session.
struct Attendance : Table {
    Attendance()
        : Table({.name = "attendance",
                 .json = "attendances",
                 .label = QT_TRANSLATE_NOOP("Schema", "Attendance"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Attendances"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Who is registered, who came, and what the evaluation showed. Absent "
                                                 "people are worth a second invitation."),
                 .area = Area::Organisation,
                 .isRegister = true})
    {
        naturalKey = {&contact};
        unique = {{&contact}};
    }

    Column<Id> trainingSession{this,
                               "training_session",
                               QT_TRANSLATE_NOOP("Schema", "Training session"),
                               Kind::Reference,
                               {.flags = FieldFlag::Owner | FieldFlag::Required,
                                .target = "training_session",
                                .onDelete = OnDelete::RemoveRow}};
    Column<Id> contact{
        this,
        "contact",
        QT_TRANSLATE_NOOP("Schema", "Contact"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Attendance"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"registered", QT_TRANSLATE_NOOP("Schema", "Registered")},
                                        {"attended", QT_TRANSLATE_NOOP("Schema", "Attended")},
                                        {"absent", QT_TRANSLATE_NOOP("Schema", "Absent")}},
                            .initialKey = "registered"}};
    Column<int> score{
        this, "score_pct", QT_TRANSLATE_NOOP("Schema", "Result"), Kind::Percent, {.flags = FieldFlag::InList}};
    Column<QDate> evaluatedOn{
        this,
        "evaluated_on",
        QT_TRANSLATE_NOOP("Schema", "Evaluated on"),
        Kind::Date,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The evaluation follows the session within 60 days.")}};
};

} // namespace tables
