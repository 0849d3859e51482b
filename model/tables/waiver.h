// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A finding of the plan audit that somebody accepts until a date.
struct Waiver : Table {
    Waiver()
        : Table({.name = "waiver",
                 .json = "waivers",
                 .label = QT_TRANSLATE_NOOP("Schema", "Waiver"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Waivers"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Findings of the plan audit that you accept for now, with a reason, a name "
                               "and a date. They stay visible, and come back when the date has passed."),
                 .area = Area::Improvement,
                 .isRegister = true})
    {
        naturalKey = {&rule, &entity};
        unique = {{&rule, &entity}};
        nameFields = {&rule, &entity};
    }

    Column<QString> rule{this,
                         "rule",
                         QT_TRANSLATE_NOOP("Schema", "Audit rule"),
                         Kind::Text,
                         {.flags = FieldFlag::Required | FieldFlag::InList,
                          .help = QT_TRANSLATE_NOOP("Schema", "The number of the rule, for example CTR-004.")}};
    Column<QString> entity{
        this,
        "entity",
        QT_TRANSLATE_NOOP("Schema", "Concerns"),
        Kind::Text,
        {.flags = FieldFlag::Required | FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "What the finding is about, written as the audit writes it, for example CT01/sweep_clause.")}};
    Column<QString> reason{
        this,
        "reason",
        QT_TRANSLATE_NOOP("Schema", "Reason"),
        Kind::LongText,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Why it is acceptable, so that an auditor understands it in two years.")}};
    Column<Id> author{this,
                      "author",
                      QT_TRANSLATE_NOOP("Schema", "Author"),
                      Kind::Reference,
                      {.flags = FieldFlag::InList, .target = "contact", .onDelete = OnDelete::Refuse}};
    Column<QDate> until{this, "until", QT_TRANSLATE_NOOP("Schema", "Until"), Kind::Date, {.flags = FieldFlag::InList}};
};

} // namespace tables
