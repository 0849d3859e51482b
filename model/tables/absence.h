// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Days on which a contact cannot be counted on.
struct Absence : Table {
    Absence()
        : Table(
              {.name = "absence",
               .json = "absences",
               .label = QT_TRANSLATE_NOOP("Schema", "Absence"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Absences"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "Days on which this person cannot be counted on: the plan checks that a deputy is there."),
               .area = Area::Organisation,
               .isRegister = true})
    {
        naturalKey = {&start, &kind};
    }

    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Contact"),
                       Kind::Reference,
                       {.flags = FieldFlag::Owner, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<QDate> start{this,
                        "start",
                        QT_TRANSLATE_NOOP("Schema", "First day"),
                        Kind::Date,
                        {.flags = FieldFlag::Required | FieldFlag::InList}};
    Column<QDate> end{this,
                      "end",
                      QT_TRANSLATE_NOOP("Schema", "Last day"),
                      Kind::Date,
                      {.flags = FieldFlag::InList,
                       .help = QT_TRANSLATE_NOOP("Schema", "Included in the absence."),
                       .after = "start"}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Reason"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"leave", QT_TRANSLATE_NOOP("Schema", "Leave")},
                                      {"sick", QT_TRANSLATE_NOOP("Schema", "Sick leave")},
                                      {"training", QT_TRANSLATE_NOOP("Schema", "Training")},
                                      {"other", QT_TRANSLATE_NOOP("Schema", "Other")}},
                          .initialKey = "leave"}};
};

} // namespace tables
