// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A requirement of the law, a contract or a standard that the plan must honour.
struct Obligation : Table {
    Obligation()
        : Table({.name = "obligation",
                 .json = "obligations",
                 .label = QT_TRANSLATE_NOOP("Schema", "Obligation"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Obligations"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "What law, contracts and standards ask of you, and whom you "
                                                        "must warn, how fast, when something breaks."),
                 .area = Area::Context,
                 .codePrefix = "OB"})
    {
        nameFields = {&reference};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"legal", QT_TRANSLATE_NOOP("Schema", "Legal")},
                                      {"regulatory", QT_TRANSLATE_NOOP("Schema", "Regulatory")},
                                      {"contractual", QT_TRANSLATE_NOOP("Schema", "By contract")},
                                      {"normative", QT_TRANSLATE_NOOP("Schema", "Normative")},
                                      {"internal", QT_TRANSLATE_NOOP("Schema", "Internal rule")}}}};
    Column<QString> party{
        this,
        "party",
        QT_TRANSLATE_NOOP("Schema", "Interested party"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "To whom it is owed: a customer, an authority, the staff.")}};
    Column<QString> reference{
        this,
        "reference",
        QT_TRANSLATE_NOOP("Schema", "Reference"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Article of law, clause of a contract, chapter of a standard.")}};
    Column<QString> text{this,
                         "text",
                         QT_TRANSLATE_NOOP("Schema", "Requirement"),
                         Kind::LongText,
                         {.help = QT_TRANSLATE_NOOP("Schema", "What exactly is required, in your own words.")}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<IdSet> functions{
        this,
        "functions",
        QT_TRANSLATE_NOOP("Schema", "Functions"),
        Kind::References,
        {.help = QT_TRANSLATE_NOOP("Schema", "The functions that it binds."), .target = "function"}};

    Section notificationSection{this, QT_TRANSLATE_NOOP("Schema", "Notification")};
    Column<Id> notifyContact{
        this, "notify_contact", QT_TRANSLATE_NOOP("Schema", "Whom to notify"), Kind::Reference, {.target = "contact"}};
    Column<int> notifyWithin{
        this,
        "notify_within_min",
        QT_TRANSLATE_NOOP("Schema", "Notify within"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema",
             "Counted from the moment the incident is known; 72 hours for a breach of personal data (GDPR, 33).")}};
};

} // namespace tables
