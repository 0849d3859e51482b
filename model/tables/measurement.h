// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// The value of an indicator in one period.
struct Measurement : Table {
    Measurement()
        : Table({.name = "measurement",
                 .json = "measurements",
                 .label = QT_TRANSLATE_NOOP("Schema", "Measurement"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Measurements"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "One value per period. A few in a row show a drift long before anything breaks."),
                 .area = Area::Improvement,
                 .isRegister = true})
    {
        naturalKey = {&period};
        unique = {{&period}};
        nameFields = {&period};
    }

    Column<Id> indicator{
        this,
        "indicator",
        QT_TRANSLATE_NOOP("Schema", "Indicator"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "indicator", .onDelete = OnDelete::RemoveRow}};
    Column<QDate> period{this,
                         "period",
                         QT_TRANSLATE_NOOP("Schema", "Period"),
                         Kind::Date,
                         {.flags = FieldFlag::Required | FieldFlag::InList,
                          .help = QT_TRANSLATE_NOOP("Schema", "The first day of the period.")}};
    Column<double> value{this, "value", QT_TRANSLATE_NOOP("Schema", "Value"), Kind::Real, {.flags = FieldFlag::InList}};
};

} // namespace tables
