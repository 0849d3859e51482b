// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A question of the vulnerability survey and its answer.
struct SurveyItem : Table {
    SurveyItem()
        : Table({.name = "survey_item",
                 .json = "survey_items",
                 .label = QT_TRANSLATE_NOOP("Schema", "Survey question"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Vulnerability survey"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "Simple questions about IT, premises, processes, people and "
                                                        "providers that bring weak spots to light."),
                 .area = Area::Risks,
                 .codePrefix = "V"})
    {
        nameFields = {&question};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> domain{this,
                           "domain",
                           QT_TRANSLATE_NOOP("Schema", "Domain"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"it_comms", QT_TRANSLATE_NOOP("Schema", "IT and communications")},
                                        {"premises_equipment", QT_TRANSLATE_NOOP("Schema", "Premises and equipment")},
                                        {"process", QT_TRANSLATE_NOOP("Schema", "Processes")},
                                        {"hr", QT_TRANSLATE_NOOP("Schema", "Human resources")},
                                        {"provider", QT_TRANSLATE_NOOP("Schema", "Providers")}}}};
    Column<QString> question{
        this, "question", QT_TRANSLATE_NOOP("Schema", "Question"), Kind::LongText, {.flags = FieldFlag::InList}};
    Column<QString> answer{this,
                           "answer",
                           QT_TRANSLATE_NOOP("Schema", "Answer"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"yes", QT_TRANSLATE_NOOP("Schema", "Yes")},
                                        {"partial", QT_TRANSLATE_NOOP("Schema", "Partly")},
                                        {"no", QT_TRANSLATE_NOOP("Schema", "No")},
                                        {"na", QT_TRANSLATE_NOOP("Schema", "Not applicable")},
                                        {"unknown", QT_TRANSLATE_NOOP("Schema", "Not known")}},
                            .initialKey = "unknown"}};
    Column<int> severity{
        this,
        "severity",
        QT_TRANSLATE_NOOP("Schema", "Severity"),
        Kind::Integer,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "How much it would hurt if the answer is no: 1 minor, 4 critical."),
         .choices = {{"1", QT_TRANSLATE_NOOP("Schema", "1 Minor")},
                     {"2", QT_TRANSLATE_NOOP("Schema", "2 Significant")},
                     {"3", QT_TRANSLATE_NOOP("Schema", "3 Serious")},
                     {"4", QT_TRANSLATE_NOOP("Schema", "4 Critical")}},
         .least = 1,
         .most = 4}};
    Column<QString> comment{
        this, "comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Kind::LongText, {.flags = FieldFlag::InList}};
    Column<QDate> answeredOn{this, "answered_on", QT_TRANSLATE_NOOP("Schema", "Answered on"), Kind::Date};
    Column<Id> answeredBy{this,
                          "answered_by",
                          QT_TRANSLATE_NOOP("Schema", "Answered by"),
                          Kind::Reference,
                          {.target = "contact", .targetFilter = "kind=staff"}};
    Column<Id> resource{
        this,
        "resource",
        QT_TRANSLATE_NOOP("Schema", "Resource"),
        Kind::Reference,
        {.help = QT_TRANSLATE_NOOP("Schema", "The resource that is the weak spot."), .target = "resource"}};
    Column<Id> scenario{
        this,
        "scenario",
        QT_TRANSLATE_NOOP("Schema", "Scenario"),
        Kind::Reference,
        {.help = QT_TRANSLATE_NOOP("Schema", "The scenario that this weakness makes worse."), .target = "scenario"}};
};

} // namespace tables
