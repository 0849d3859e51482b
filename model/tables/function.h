// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// An activity of the organisation and its business impact analysis.
struct Function : Table {
    Function()
        : Table({.name = "function",
                 .json = "functions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Function"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Functions"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What your organisation does, and how long it can do without "
                                                        "each of them: the business impact analysis (BIA)."),
                 .area = Area::Functions,
                 .codePrefix = "F"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.choices = {{"core", QT_TRANSLATE_NOOP("Schema", "Core")},
                                      {"support", QT_TRANSLATE_NOOP("Schema", "Support")},
                                      {"management", QT_TRANSLATE_NOOP("Schema", "Management")}}}};
    Column<QString> criticality{
        this,
        "criticality",
        QT_TRANSLATE_NOOP("Schema", "Criticality"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema",
                                   "Follows from the MTPD and the tiers of the plan; the audit reports a difference."),
         .choices = {{"vital", QT_TRANSLATE_NOOP("Schema", "Vital")},
                     {"critical", QT_TRANSLATE_NOOP("Schema", "Critical")},
                     {"important", QT_TRANSLATE_NOOP("Schema", "Important")},
                     {"deferrable", QT_TRANSLATE_NOOP("Schema", "Deferrable")}}}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<QString> description{this, "description", QT_TRANSLATE_NOOP("Schema", "Description"), Kind::LongText};
    Column<Id> site{this,
                    "site",
                    QT_TRANSLATE_NOOP("Schema", "Site"),
                    Kind::Reference,
                    {.help = QT_TRANSLATE_NOOP("Schema", "Where it is carried out."),
                     .target = "resource",
                     .targetFilter = "category=premises"}};
    Column<QString> serviceHours{
        this,
        "service_hours",
        QT_TRANSLATE_NOOP("Schema", "Service hours"),
        Kind::Text,
        {.help =
             QT_TRANSLATE_NOOP("Schema", "When customers count on it, for instance Monday to Friday 08:00-19:00.")}};
    Column<QString> peaks{
        this,
        "peaks",
        QT_TRANSLATE_NOOP("Schema", "Peak periods"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "When a stop hurts most: month end, Monday morning, winter.")}};

    Section objectivesSection{this, QT_TRANSLATE_NOOP("Schema", "Objectives")};
    Column<int> mtpd{this,
                     "mtpd_min",
                     QT_TRANSLATE_NOOP("Schema", "MTPD"),
                     Kind::Duration,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "Maximum tolerable period of disruption: after it the impact "
                                                          "of not resuming becomes unacceptable (ISO 22301, 8.2.2).")}};
    Column<QString> mtpdJustification{
        this,
        "mtpd_justification",
        QT_TRANSLATE_NOOP("Schema", "MTPD justification"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "Why the interruption becomes unacceptable then, and not later.")}};
    Column<int> rto{this,
                    "rto_min",
                    QT_TRANSLATE_NOOP("Schema", "RTO"),
                    Kind::Duration,
                    {.flags = FieldFlag::InList,
                     .help = QT_TRANSLATE_NOOP("Schema", "Recovery time objective: time within which the function "
                                                         "resumes at its minimum level; shorter than the MTPD.")}};
    Column<int> rpo{
        this,
        "rpo_min",
        QT_TRANSLATE_NOOP("Schema", "RPO"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Recovery point objective: the greatest age of data that may be lost.")}};
    Column<int> mbco{this,
                     "mbco_pct",
                     QT_TRANSLATE_NOOP("Schema", "MBCO"),
                     Kind::Percent,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "Minimum business continuity objective: the share of normal "
                                                          "capacity that is acceptable in degraded mode.")}};
    Column<QString> mbcoText{
        this,
        "mbco_text",
        QT_TRANSLATE_NOOP("Schema", "Minimum service"),
        Kind::LongText,
        {.help =
             QT_TRANSLATE_NOOP("Schema", "The same in words: what is still served, for whom, with how many people.")}};
    Column<QString> workaround{
        this,
        "workaround",
        QT_TRANSLATE_NOOP("Schema", "Workaround"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "How to go on by hand without the usual means; write it too if there is none.")}};

    Section validationSection{this, QT_TRANSLATE_NOOP("Schema", "Validation")};
    Column<QDate> biaOn{this, "bia_on", QT_TRANSLATE_NOOP("Schema", "Impact analysis made on"), Kind::Date};
    Column<Id> biaBy{this,
                     "bia_by",
                     QT_TRANSLATE_NOOP("Schema", "Impact analysis made with"),
                     Kind::Reference,
                     {.target = "contact", .targetFilter = "kind=staff"}};
    Column<QString> status{
        this,
        "status",
        QT_TRANSLATE_NOOP("Schema", "Status"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema", "Validated once the owner agrees with impacts and objectives."),
         .choices = {{"draft", QT_TRANSLATE_NOOP("Schema", "Draft")},
                     {"validated", QT_TRANSLATE_NOOP("Schema", "Validated")}},
         .initialKey = "draft"}};
    Column<Id> validatedBy{this,
                           "validated_by",
                           QT_TRANSLATE_NOOP("Schema", "Validated by"),
                           Kind::Reference,
                           {.target = "contact", .targetFilter = "kind=staff"}};
    Column<QDate> validatedOn{this, "validated_on", QT_TRANSLATE_NOOP("Schema", "Validated on"), Kind::Date};
};

} // namespace tables
