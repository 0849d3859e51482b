// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"
#include "tables/clausecatalogue.h"

namespace tables {

/// Whether a contract holds one of the clauses of the catalogue.
struct Clause : Table {
    Clause()
        : Table({.name = "clause",
                 .json = "clauses",
                 .label = QT_TRANSLATE_NOOP("Schema", "Clause"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Clauses"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "The checklist of what a sound outsourcing contract says. Note for each "
                                              "clause whether it is there, and in which article."),
                 .area = Area::Providers})
    {
        naturalKey = {&key};
        unique = {{&key}};
        nameFields = {&key};
    }

    Column<Id> contract{
        this,
        "contract",
        QT_TRANSLATE_NOOP("Schema", "Contract"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "contract", .onDelete = OnDelete::RemoveRow}};
    Column<QString> key{this,
                        "key",
                        QT_TRANSLATE_NOOP("Schema", "Clause"),
                        Kind::Choice,
                        {.flags = FieldFlag::Required | FieldFlag::InList, .choices = clauseChoices()}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"present", QT_TRANSLATE_NOOP("Schema", "Covered")},
                                        {"partial", QT_TRANSLATE_NOOP("Schema", "Partly covered")},
                                        {"missing", QT_TRANSLATE_NOOP("Schema", "Missing")},
                                        {"na", QT_TRANSLATE_NOOP("Schema", "Not applicable")}},
                            .initialKey = "missing"}};
    Column<QString> reference{
        this,
        "reference",
        QT_TRANSLATE_NOOP("Schema", "Reference"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Where it stands in the contract: article, annex.")}};
    Column<QString> comment{
        this, "comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
