// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A company that supplies a service, or a candidate to do so.
struct Provider : Table {
    Provider()
        : Table({.name = "provider",
                 .json = "providers",
                 .label = QT_TRANSLATE_NOOP("Schema", "Provider"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Providers"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "The companies you depend on, and those that could replace them. What would "
                               "stop with each of them, and have they proved that they can recover?"),
                 .area = Area::Providers,
                 .codePrefix = "PR"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> service{
        this,
        "service",
        QT_TRANSLATE_NOOP("Schema", "Service"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .suggestions = {
             QT_TRANSLATE_NOOP("Schema", "Cloud hosting"), QT_TRANSLATE_NOOP("Schema", "Telephony"),
             QT_TRANSLATE_NOOP("Schema", "Internet access"), QT_TRANSLATE_NOOP("Schema", "Managed IT services"),
             QT_TRANSLATE_NOOP("Schema", "Outsourced reception and secretariat"),
             QT_TRANSLATE_NOOP("Schema", "Payroll"), QT_TRANSLATE_NOOP("Schema", "Power backup and maintenance"),
             QT_TRANSLATE_NOOP("Schema", "Fallback premises"), QT_TRANSLATE_NOOP("Schema", "Security and guarding"),
             QT_TRANSLATE_NOOP("Schema", "Transport and delivery")}}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"candidate", QT_TRANSLATE_NOOP("Schema", "Candidate")},
                                        {"active", QT_TRANSLATE_NOOP("Schema", "Active")},
                                        {"exiting", QT_TRANSLATE_NOOP("Schema", "Exiting")},
                                        {"former", QT_TRANSLATE_NOOP("Schema", "Former")}},
                            .initialKey = "candidate"}};
    Column<QString> substitutability{
        this,
        "substitutability",
        QT_TRANSLATE_NOOP("Schema", "Substitutability"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "How hard it would be to replace this provider (DORA, art. 29)."),
         .choices = {{"easy", QT_TRANSLATE_NOOP("Schema", "Easy")},
                     {"medium", QT_TRANSLATE_NOOP("Schema", "Moderate")},
                     {"hard", QT_TRANSLATE_NOOP("Schema", "Hard")},
                     {"impossible", QT_TRANSLATE_NOOP("Schema", "Impossible")}}}};
    Column<Id> emergencyContact{
        this,
        "emergency_contact",
        QT_TRANSLATE_NOOP("Schema", "Emergency contact"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The person to call at any hour when the service stops."),
         .target = "contact",
         .targetFilter = "kind=provider"}};

    Section continuity{this, QT_TRANSLATE_NOOP("Schema", "Continuity at the provider")};
    Column<QString> bcpStatus{
        this,
        "bcp_status",
        QT_TRANSLATE_NOOP("Schema", "Continuity plan of the provider"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Declared is a word, tested is a proof (ISO 22301, 8.6)."),
         .choices = {{"unknown", QT_TRANSLATE_NOOP("Schema", "Not known")},
                     {"none", QT_TRANSLATE_NOOP("Schema", "No plan")},
                     {"declared", QT_TRANSLATE_NOOP("Schema", "Declared, no proof")},
                     {"tested", QT_TRANSLATE_NOOP("Schema", "Tested")}}}};
    Column<QDate> bcpTestedOn{this, "bcp_tested_on", QT_TRANSLATE_NOOP("Schema", "Plan tested on"), Kind::Date};
    Column<QString> subcontractors{
        this,
        "subcontractors",
        QT_TRANSLATE_NOOP("Schema", "Subcontractors"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "The companies your provider itself relies on.")}};
    Column<QString> certifications{this,
                                   "certifications",
                                   QT_TRANSLATE_NOOP("Schema", "Certifications"),
                                   Kind::LongText,
                                   {.help = QT_TRANSLATE_NOOP("Schema", "For example ISO 22301, ISO 27001, HDS.")}};

    Section identity{this, QT_TRANSLATE_NOOP("Schema", "Identity")};
    Column<QString> siren{this, "siren", QT_TRANSLATE_NOOP("Schema", "Company number (SIREN)"), Kind::Text};
    Column<QString> address{this, "address", QT_TRANSLATE_NOOP("Schema", "Address"), Kind::Text};
    Column<QString> country{
        this,
        "country",
        QT_TRANSLATE_NOOP("Schema", "Country"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "Two-letter country code (ISO 3166), for example FR.")}};
    Column<QString> note{this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::LongText};
};

} // namespace tables
