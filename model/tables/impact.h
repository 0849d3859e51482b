// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// How bad an interruption of a function is, in one category, after one time.
struct Impact : Table {
    Impact()
        : Table({.name = "impact",
                 .json = "impacts",
                 .label = QT_TRANSLATE_NOOP("Schema", "Impact"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Impacts over time"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "How bad it gets while the function stands still: one level per category and horizon."),
                 .area = Area::Functions,
                 .shape = Shape::Grid})
    {
        naturalKey = {&category, &horizon};
        unique = {{&category, &horizon}};
    }

    Column<Id> function{this,
                        "function",
                        QT_TRANSLATE_NOOP("Schema", "Function"),
                        Kind::Reference,
                        {.flags = FieldFlag::Owner, .target = "function", .onDelete = OnDelete::RemoveRow}};
    Column<Id> category{this,
                        "category",
                        QT_TRANSLATE_NOOP("Schema", "Impact category"),
                        Kind::Reference,
                        {.flags = FieldFlag::Required | FieldFlag::InList,
                         .target = "impact_category",
                         .onDelete = OnDelete::RemoveRow}};
    Column<Id> horizon{
        this,
        "horizon",
        QT_TRANSLATE_NOOP("Schema", "Horizon"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "horizon", .onDelete = OnDelete::RemoveRow}};
    Column<int> level{this,
                      "level",
                      QT_TRANSLATE_NOOP("Schema", "Level"),
                      Kind::Level,
                      {.flags = FieldFlag::InList, .scale = Scale::ImpactFromZero}};
};

} // namespace tables
