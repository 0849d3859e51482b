// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A copy of the plan in somebody's hands.
struct Distribution : Table {
    Distribution()
        : Table(
              {.name = "distribution",
               .json = "distributions",
               .label = QT_TRANSLATE_NOOP("Schema", "Copy"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Distribution list"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "Who holds which copy of the plan, and where. At least one paper copy belongs off site."),
               .area = Area::Context,
               .isRegister = true})
    {
        naturalKey = {&contact, &medium, &copyNo, &place, &version};
    }

    Column<Id> contact{
        this,
        "contact",
        QT_TRANSLATE_NOOP("Schema", "Holder"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "contact", .onDelete = OnDelete::Refuse}};
    Column<QString> medium{this,
                           "medium",
                           QT_TRANSLATE_NOOP("Schema", "Medium"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"paper", QT_TRANSLATE_NOOP("Schema", "Paper")},
                                        {"electronic", QT_TRANSLATE_NOOP("Schema", "Electronic")}},
                            .initialKey = "paper"}};
    Column<QString> place{this,
                          "place",
                          QT_TRANSLATE_NOOP("Schema", "Place"),
                          Kind::Text,
                          {.flags = FieldFlag::InList,
                           .help = QT_TRANSLATE_NOOP(
                               "Schema", "Where the copy is kept: it must be within reach when the office is not.")}};
    Column<QString> version{this,
                            "version",
                            QT_TRANSLATE_NOOP("Schema", "Version"),
                            Kind::Text,
                            {.flags = FieldFlag::InList,
                             .help = QT_TRANSLATE_NOOP("Schema", "The version of the plan that was delivered.")}};
    Column<int> copyNo{this, "copy_no", QT_TRANSLATE_NOOP("Schema", "Copy number"), Kind::Integer, {.least = 1}};
    Column<QDate> deliveredOn{
        this, "delivered_on", QT_TRANSLATE_NOOP("Schema", "Delivered on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> acknowledgedOn{this,
                                 "acknowledged_on",
                                 QT_TRANSLATE_NOOP("Schema", "Acknowledged on"),
                                 Kind::Date,
                                 {.flags = FieldFlag::InList, .after = "delivered_on"}};
};

} // namespace tables
