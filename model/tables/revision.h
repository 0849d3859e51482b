// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A version of the plan: when, by whom, what changed, who approved.
struct Revision : Table {
    Revision()
        : Table({.name = "revision",
                 .json = "revisions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Revision"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Revisions"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Each version of the plan, what changed in it and who approved it (ISO 22301, 7.5)."),
                 .area = Area::Context})
    {
        naturalKey = {&version};
        unique = {{&version}};
        nameFields = {&version};
    }

    Column<QString> version{this,
                            "version",
                            QT_TRANSLATE_NOOP("Schema", "Version"),
                            Kind::Text,
                            {.flags = FieldFlag::Required | FieldFlag::InList}};
    Column<QDate> date{this, "date", QT_TRANSLATE_NOOP("Schema", "Date"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<Id> author{
        this,
        "author",
        QT_TRANSLATE_NOOP("Schema", "Author"),
        Kind::Reference,
        {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff", .onDelete = OnDelete::Refuse}};
    Column<QString> summary{this,
                            "summary",
                            QT_TRANSLATE_NOOP("Schema", "Summary of changes"),
                            Kind::LongText,
                            {.flags = FieldFlag::InList}};
    Column<Id> approvedBy{this,
                          "approved_by",
                          QT_TRANSLATE_NOOP("Schema", "Approved by"),
                          Kind::Reference,
                          {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
};

} // namespace tables
