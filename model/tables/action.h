// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Something to be done, by somebody, by a date.
struct Action : Table {
    Action()
        : Table({.name = "action",
                 .json = "actions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Action"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Actions"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "What remains to be done, by whom and by when. An action is finished "
                                                 "when somebody has checked that it worked."),
                 .area = Area::Improvement,
                 .codePrefix = "A",
                 .isRegister = true})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.choices = {{"treatment", QT_TRANSLATE_NOOP("Schema", "Risk treatment")},
                                      {"corrective", QT_TRANSLATE_NOOP("Schema", "Corrective action")},
                                      {"improvement", QT_TRANSLATE_NOOP("Schema", "Improvement")},
                                      {"implementation", QT_TRANSLATE_NOOP("Schema", "Implementation")}}}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<QDate> dueOn{
        this, "due_on", QT_TRANSLATE_NOOP("Schema", "Due on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"planned", QT_TRANSLATE_NOOP("Schema", "To do")},
                                        {"in_progress", QT_TRANSLATE_NOOP("Schema", "In progress")},
                                        {"done", QT_TRANSLATE_NOOP("Schema", "Finished")},
                                        {"cancelled", QT_TRANSLATE_NOOP("Schema", "Dropped")}},
                            .initialKey = "planned"}};
    Column<QString> priority{this,
                             "priority",
                             QT_TRANSLATE_NOOP("Schema", "Priority"),
                             Kind::Choice,
                             {.flags = FieldFlag::InList,
                              .choices = {{"low", QT_TRANSLATE_NOOP("Schema", "Low priority")},
                                          {"normal", QT_TRANSLATE_NOOP("Schema", "Normal priority")},
                                          {"high", QT_TRANSLATE_NOOP("Schema", "High priority")}},
                              .initialKey = "normal"}};
    Column<int> cost{this, "cost_eur", QT_TRANSLATE_NOOP("Schema", "Cost"), Kind::Money};

    Section origin{this, QT_TRANSLATE_NOOP("Schema", "Where it comes from")};
    Column<Id> finding{this,
                       "finding",
                       QT_TRANSLATE_NOOP("Schema", "Finding"),
                       Kind::Reference,
                       {.flags = FieldFlag::InList, .target = "finding"}};
    Column<Id> scenario{
        this, "scenario", QT_TRANSLATE_NOOP("Schema", "Scenario"), Kind::Reference, {.target = "scenario"}};
    Column<Id> surveyItem{this,
                          "survey_item",
                          QT_TRANSLATE_NOOP("Schema", "Survey question"),
                          Kind::Reference,
                          {.target = "survey_item"}};
    Column<Id> solution{
        this, "solution", QT_TRANSLATE_NOOP("Schema", "Backup solution"), Kind::Reference, {.target = "solution"}};
    Column<Id> indicator{
        this, "indicator", QT_TRANSLATE_NOOP("Schema", "Indicator"), Kind::Reference, {.target = "indicator"}};

    Section closing{this, QT_TRANSLATE_NOOP("Schema", "Completion and effect")};
    Column<QDate> doneOn{this, "done_on", QT_TRANSLATE_NOOP("Schema", "Done on"), Kind::Date};
    Column<QDate> effectivenessOn{
        this,
        "effectiveness_on",
        QT_TRANSLATE_NOOP("Schema", "Effect checked on"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "Come back after a while and see whether it worked (ISO 22301, 10.1)."),
         .after = "done_on"}};
    Column<bool> effective{this, "effective", QT_TRANSLATE_NOOP("Schema", "Effective"), Kind::Bool};
    Column<Id> effectivenessBy{this,
                               "effectiveness_by",
                               QT_TRANSLATE_NOOP("Schema", "Effect checked by"),
                               Kind::Reference,
                               {.target = "contact"}};
};

} // namespace tables
