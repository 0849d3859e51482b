// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What a review gave a provider on one criterion.
struct Score : Table {
    Score()
        : Table({.name = "score",
                 .json = "scores",
                 .label = QT_TRANSLATE_NOOP("Schema", "Score"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Scores"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "How the provider does on each criterion, from 0 to 5. The weights of "
                                                 "the criteria say how much each one counts."),
                 .area = Area::Improvement,
                 .isRegister = true})
    {
        naturalKey = {&criterion};
        unique = {{&criterion}};
    }

    Column<Id> review{
        this,
        "review",
        QT_TRANSLATE_NOOP("Schema", "Review"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "review", .onDelete = OnDelete::RemoveRow}};
    Column<Id> criterion{
        this,
        "criterion",
        QT_TRANSLATE_NOOP("Schema", "Selection criterion"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "criterion", .onDelete = OnDelete::RemoveRow}};
    Column<int> score{
        this,
        "score",
        QT_TRANSLATE_NOOP("Schema", "Score"),
        Kind::Integer,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "From 0 (nothing in place) to 5 (exemplary); below 3 is a failure on an eliminatory criterion."),
         .most = 5}};
    Column<QString> comment{
        this, "comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
