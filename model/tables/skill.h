// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Something people must be able to do for the plan to work.
struct Skill : Table {
    Skill()
        : Table({.name = "skill",
                 .json = "skills",
                 .label = QT_TRANSLATE_NOOP("Schema", "Skill"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Skills"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "What people must be able to do for the plan to work, and how many must be "
                               "able to do it. A skill held by one person is a single point of failure."),
                 .area = Area::Organisation,
                 .codePrefix = "SK"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> domain{this,
                           "domain",
                           QT_TRANSLATE_NOOP("Schema", "Domain"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"technical", QT_TRANSLATE_NOOP("Schema", "Technical")},
                                        {"communication", QT_TRANSLATE_NOOP("Schema", "Communication")},
                                        {"stress", QT_TRANSLATE_NOOP("Schema", "Stress management")},
                                        {"outsourced_task", QT_TRANSLATE_NOOP("Schema", "Outsourced task")},
                                        {"procedure", QT_TRANSLATE_NOOP("Schema", "Continuity procedures")},
                                        {"crisis", QT_TRANSLATE_NOOP("Schema", "Crisis management")},
                                        {"safety", QT_TRANSLATE_NOOP("Schema", "Safety and first aid")},
                                        {"security", QT_TRANSLATE_NOOP("Schema", "Security awareness")}}}};
    Column<int> validity{
        this,
        "validity_months",
        QT_TRANSLATE_NOOP("Schema", "Validity"),
        Kind::Integer,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "How long a qualification lasts before it must be refreshed; empty if it never ends."),
         .unit = QT_TRANSLATE_NOOP("Schema", "months")}};
    Column<int> minHolders{this,
                           "min_holders",
                           QT_TRANSLATE_NOOP("Schema", "Minimum number of holders"),
                           Kind::Integer,
                           {.flags = FieldFlag::InList,
                            .help = QT_TRANSLATE_NOOP("Schema", "Two or more, so that nobody is indispensable.")}};
    Column<bool> outsourced{
        this,
        "outsourced",
        QT_TRANSLATE_NOOP("Schema", "Outsourced"),
        Kind::Bool,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Kept alive in-house so that you can take over if the provider fails.")}};
};

} // namespace tables
