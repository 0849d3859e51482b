// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What to do, step by step: reflex cards, continuity and recovery procedures.
struct Procedure : Table {
    Procedure()
        : Table({.name = "procedure",
                 .json = "procedures",
                 .label = QT_TRANSLATE_NOOP("Schema", "Procedure"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Procedures"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Who does what, in which order, when it happens. A reflex card fits one page."),
                 .area = Area::Continuity,
                 .codePrefix = "PC"})
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
                         {.flags = FieldFlag::InList,
                          .choices = {{"alert", QT_TRANSLATE_NOOP("Schema", "Alert")},
                                      {"reflex_card", QT_TRANSLATE_NOOP("Schema", "Reflex card")},
                                      {"continuity", QT_TRANSLATE_NOOP("Schema", "Continuity")},
                                      {"recovery", QT_TRANSLATE_NOOP("Schema", "Recovery")},
                                      {"communication", QT_TRANSLATE_NOOP("Schema", "Communication")},
                                      {"return", QT_TRANSLATE_NOOP("Schema", "Return to normal")}}}};
    Column<Id> function{this,
                        "function",
                        QT_TRANSLATE_NOOP("Schema", "Function"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList,
                         .help = QT_TRANSLATE_NOOP("Schema", "The function that it keeps going, if it serves one."),
                         .target = "function"}};
    Column<Id> scenario{this,
                        "scenario",
                        QT_TRANSLATE_NOOP("Schema", "Scenario"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "scenario"}};
    Column<IdSet> solutions{
        this,
        "solutions",
        QT_TRANSLATE_NOOP("Schema", "Backup solutions"),
        Kind::References,
        {.help = QT_TRANSLATE_NOOP("Schema", "The solutions that it puts to work."), .target = "solution"}};
    Column<QString> objective{this, "objective", QT_TRANSLATE_NOOP("Schema", "Objective"), Kind::LongText};
    Column<QString> trigger{this,
                            "trigger",
                            QT_TRANSLATE_NOOP("Schema", "Trigger"),
                            Kind::LongText,
                            {.help = QT_TRANSLATE_NOOP("Schema", "The fact that makes somebody open this page.")}};
    Column<QString> stopCondition{this,
                                  "stop_condition",
                                  QT_TRANSLATE_NOOP("Schema", "Stop condition"),
                                  Kind::LongText,
                                  {.help = QT_TRANSLATE_NOOP("Schema", "How one knows that it is over.")}};

    Section documentSection{this, QT_TRANSLATE_NOOP("Schema", "Document")};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<QString> version{this, "version", QT_TRANSLATE_NOOP("Schema", "Version"), Kind::Text};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"draft", QT_TRANSLATE_NOOP("Schema", "Draft")},
                                        {"review", QT_TRANSLATE_NOOP("Schema", "In review")},
                                        {"approved", QT_TRANSLATE_NOOP("Schema", "Approved")},
                                        {"retired", QT_TRANSLATE_NOOP("Schema", "Retired")}},
                            .initialKey = "draft"}};
    Column<Id> approvedBy{this,
                          "approved_by",
                          QT_TRANSLATE_NOOP("Schema", "Approved by"),
                          Kind::Reference,
                          {.target = "contact", .targetFilter = "kind=staff"}};
    Column<QDate> approvedOn{this, "approved_on", QT_TRANSLATE_NOOP("Schema", "Approved on"), Kind::Date};
    Column<QDate> reviewOn{this, "review_on", QT_TRANSLATE_NOOP("Schema", "Review on"), Kind::Date};
    Column<QString> storagePlace{
        this,
        "storage_place",
        QT_TRANSLATE_NOOP("Schema", "Storage place"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "Where the printed copy is found when the screens are dark.")}};
};

} // namespace tables
