// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One level of the scale of likelihood or of impact, in words.
struct ScaleLevel : Table {
    ScaleLevel()
        : Table({.name = "scale_level",
                 .json = "scales",
                 .label = QT_TRANSLATE_NOOP("Schema", "Scale level"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Scales"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What each level of likelihood and impact means here, so that "
                                                        "two people rate the same event alike."),
                 .area = Area::Context,
                 .shape = Shape::Grouped})
    {
        naturalKey = {&scale, &level};
        unique = {{&scale, &level}};
        nameFields = {&label};
    }

    Column<QString> scale{this,
                          "scale",
                          QT_TRANSLATE_NOOP("Schema", "Scale"),
                          Kind::Choice,
                          {.flags = FieldFlag::Required | FieldFlag::InList,
                           .choices = {{"likelihood", QT_TRANSLATE_NOOP("Schema", "Likelihood")},
                                       {"impact", QT_TRANSLATE_NOOP("Schema", "Impact")}}}};
    Column<int> level{this,
                      "level",
                      QT_TRANSLATE_NOOP("Schema", "Level"),
                      Kind::Integer,
                      {.flags = FieldFlag::Required | FieldFlag::InList,
                       .help = QT_TRANSLATE_NOOP("Schema", "Impact has a level 0, \"none\"; likelihood starts at 1."),
                       .least = 0,
                       .most = 6}};
    Column<QString> label{
        this, "label", QT_TRANSLATE_NOOP("Schema", "Label"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> definition{
        this,
        "definition",
        QT_TRANSLATE_NOOP("Schema", "Definition"),
        Kind::LongText,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "A measurable meaning: how often, how much, how long.")}};
};

} // namespace tables
