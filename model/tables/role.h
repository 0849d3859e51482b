// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A post of the crisis organisation, with its holder and what the holder may decide.
struct Role : Table {
    Role()
        : Table({.name = "role",
                 .json = "roles",
                 .label = QT_TRANSLATE_NOOP("Schema", "Crisis role"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Crisis roles"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "The crisis organisation: who leads, who acts, who speaks, who "
                                                        "replaces them and what each may decide."),
                 .area = Area::Organisation,
                 .codePrefix = "RL"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> team{this,
                         "team",
                         QT_TRANSLATE_NOOP("Schema", "Crisis team"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"strategic", QT_TRANSLATE_NOOP("Schema", "Strategic")},
                                      {"operational", QT_TRANSLATE_NOOP("Schema", "Operational")},
                                      {"communication", QT_TRANSLATE_NOOP("Schema", "Communication")},
                                      {"it_recovery", QT_TRANSLATE_NOOP("Schema", "IT recovery")},
                                      {"logistics", QT_TRANSLATE_NOOP("Schema", "Logistics")}}}};
    Column<Id> holder{this,
                      "holder",
                      QT_TRANSLATE_NOOP("Schema", "Holder of the role"),
                      Kind::Reference,
                      {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<QString> responsibilities{this,
                                     "responsibilities",
                                     QT_TRANSLATE_NOOP("Schema", "Responsibilities"),
                                     Kind::LongText,
                                     {.flags = FieldFlag::InList}};
    Column<QString> authority{
        this,
        "authority",
        QT_TRANSLATE_NOOP("Schema", "Delegation of authority"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "What the holder may decide and spend without asking anyone.")}};
};

} // namespace tables
