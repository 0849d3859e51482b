// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A meeting or an audit, held or planned.
struct Review : Table {
    Review()
        : Table({.name = "review",
                 .json = "reviews",
                 .label = QT_TRANSLATE_NOOP("Schema", "Review"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Reviews"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Every meeting and audit that keeps the plan honest: provider evaluations, "
                               "steering committees, internal audits, the management review."),
                 .area = Area::Improvement,
                 .codePrefix = "RV",
                 .isRegister = true})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Schema", "Kind"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "The internal audit and the management review are required by ISO 22301, 9.2 and 9.3."),
         .choices = {{"provider_selection", QT_TRANSLATE_NOOP("Schema", "Provider selection")},
                     {"provider_evaluation", QT_TRANSLATE_NOOP("Schema", "Provider evaluation")},
                     {"provider_audit", QT_TRANSLATE_NOOP("Schema", "Provider audit")},
                     {"quality_control", QT_TRANSLATE_NOOP("Schema", "Quality control")},
                     {"steering_committee", QT_TRANSLATE_NOOP("Schema", "Steering committee")},
                     {"milestone", QT_TRANSLATE_NOOP("Schema", "Milestone meeting")},
                     {"contract_decision", QT_TRANSLATE_NOOP("Schema", "Decision on a contract")},
                     {"management_review", QT_TRANSLATE_NOOP("Schema", "Management review")},
                     {"internal_audit", QT_TRANSLATE_NOOP("Schema", "Internal audit")},
                     {"bia_review", QT_TRANSLATE_NOOP("Schema", "BIA review")},
                     {"other", QT_TRANSLATE_NOOP("Schema", "Other")}}}};
    Column<QDate> plannedOn{
        this, "planned_on", QT_TRANSLATE_NOOP("Schema", "Planned on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> heldOn{
        this,
        "held_on",
        QT_TRANSLATE_NOOP("Schema", "Held on"),
        Kind::Date,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Empty as long as it has not taken place.")}};
    Column<Id> provider{this,
                        "provider",
                        QT_TRANSLATE_NOOP("Schema", "Provider"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "provider"}};
    Column<Id> contract{
        this, "contract", QT_TRANSLATE_NOOP("Schema", "Contract"), Kind::Reference, {.target = "contract"}};
    Column<Id> lead{this,
                    "lead",
                    QT_TRANSLATE_NOOP("Schema", "Led by"),
                    Kind::Reference,
                    {.target = "contact", .onDelete = OnDelete::Refuse}};
    Column<IdSet> participants{
        this, "participants", QT_TRANSLATE_NOOP("Schema", "Participants"), Kind::References, {.target = "contact"}};

    Section outcome{this, QT_TRANSLATE_NOOP("Schema", "Conclusions")};
    Column<QString> summary{this, "summary", QT_TRANSLATE_NOOP("Schema", "Summary"), Kind::LongText};
    Column<QString> decision{
        this,
        "decision",
        QT_TRANSLATE_NOOP("Schema", "Decision"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "What was decided, in a word or in a sentence."),
         .suggestions = {QT_TRANSLATE_NOOP("Schema", "retain"), QT_TRANSLATE_NOOP("Schema", "negotiate"),
                         QT_TRANSLATE_NOOP("Schema", "reject"), QT_TRANSLATE_NOOP("Schema", "keep"),
                         QT_TRANSLATE_NOOP("Schema", "action"), QT_TRANSLATE_NOOP("Schema", "renew"),
                         QT_TRANSLATE_NOOP("Schema", "renegotiate"), QT_TRANSLATE_NOOP("Schema", "terminate")}}};
};

} // namespace tables
