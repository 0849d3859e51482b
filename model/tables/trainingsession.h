// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A training session, planned or held.
struct TrainingSession : Table {
    TrainingSession()
        : Table({.name = "training_session",
                 .json = "training_sessions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Training session"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Training sessions"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Sessions planned and held, with who came and how well they did. Good "
                                                 "plans fail when nobody has been trained to use them."),
                 .area = Area::Organisation,
                 .codePrefix = "TR"})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<Id> skill{this,
                     "skill",
                     QT_TRANSLATE_NOOP("Schema", "Skill"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "skill"}};
    Column<QDate> plannedOn{
        this, "planned_on", QT_TRANSLATE_NOOP("Schema", "Planned on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> heldOn{
        this, "held_on", QT_TRANSLATE_NOOP("Schema", "Held on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<int> duration{this, "duration_min", QT_TRANSLATE_NOOP("Schema", "Duration"), Kind::Duration};
    Column<QString> trainer{
        this,
        "trainer",
        QT_TRANSLATE_NOOP("Schema", "Trainer"),
        Kind::Text,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "A person or an outside body.")}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"planned", QT_TRANSLATE_NOOP("Schema", "Scheduled")},
                                        {"done", QT_TRANSLATE_NOOP("Schema", "Held")},
                                        {"cancelled", QT_TRANSLATE_NOOP("Schema", "Called off")}},
                            .initialKey = "planned"}};
};

} // namespace tables
