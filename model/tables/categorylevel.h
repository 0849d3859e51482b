// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What one level of impact means in one category.
struct CategoryLevel : Table {
    CategoryLevel()
        : Table({.name = "category_level",
                 .json = "levels",
                 .label = QT_TRANSLATE_NOOP("Schema", "Meaning of a level"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Meaning of the levels"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What each impact level looks like in this category: an "
                                                        "amount, a number of customers, a kind of injury."),
                 .area = Area::Context,
                 .shape = Shape::Grid})
    {
        naturalKey = {&level};
        unique = {{&level}};
    }

    Column<Id> category{this,
                        "category",
                        QT_TRANSLATE_NOOP("Schema", "Impact category"),
                        Kind::Reference,
                        {.flags = FieldFlag::Owner, .target = "impact_category", .onDelete = OnDelete::RemoveRow}};
    Column<int> level{this,
                      "level",
                      QT_TRANSLATE_NOOP("Schema", "Level"),
                      Kind::Level,
                      {.flags = FieldFlag::Required | FieldFlag::InList, .scale = Scale::Impact}};
    Column<QString> text{
        this, "text", QT_TRANSLATE_NOOP("Schema", "Meaning"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
