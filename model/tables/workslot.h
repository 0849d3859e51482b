// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Usual working hours of a contact on one day of the week.
struct WorkSlot : Table {
    WorkSlot()
        : Table(
              {.name = "work_slot",
               .json = "work_slots",
               .label = QT_TRANSLATE_NOOP("Schema", "Working hours"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Working hours"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "The usual working week; rest times after an on-call intervention are computed from it."),
               .area = Area::Organisation})
    {
        naturalKey = {&weekday, &start};
    }

    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Contact"),
                       Kind::Reference,
                       {.flags = FieldFlag::Owner, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<int> weekday{this,
                        "weekday",
                        QT_TRANSLATE_NOOP("Schema", "Day"),
                        Kind::Integer,
                        {.flags = FieldFlag::Required | FieldFlag::InList,
                         .help = QT_TRANSLATE_NOOP("Schema", "1 is Monday, 7 is Sunday."),
                         .choices = {{"1", QT_TRANSLATE_NOOP("Schema", "Monday")},
                                     {"2", QT_TRANSLATE_NOOP("Schema", "Tuesday")},
                                     {"3", QT_TRANSLATE_NOOP("Schema", "Wednesday")},
                                     {"4", QT_TRANSLATE_NOOP("Schema", "Thursday")},
                                     {"5", QT_TRANSLATE_NOOP("Schema", "Friday")},
                                     {"6", QT_TRANSLATE_NOOP("Schema", "Saturday")},
                                     {"7", QT_TRANSLATE_NOOP("Schema", "Sunday")}},
                         .least = 1,
                         .most = 7}};
    Column<QString> start{
        this, "start", QT_TRANSLATE_NOOP("Schema", "Start"), Kind::TimeOfDay, {.flags = FieldFlag::InList}};
    Column<QString> end{this,
                        "end",
                        QT_TRANSLATE_NOOP("Schema", "End"),
                        Kind::TimeOfDay,
                        {.flags = FieldFlag::InList, .after = "start"}};
};

} // namespace tables
