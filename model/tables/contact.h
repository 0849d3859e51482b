// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Somebody, or some desk, that can be called: staff and outsiders in one directory.
struct Contact : Table {
    Contact()
        : Table({.name = "contact",
                 .json = "contacts",
                 .label = QT_TRANSLATE_NOOP("Schema", "Contact"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Directory"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Everybody the plan may have to call, staff and outsiders alike. A "
                                                 "number that was never checked is a number that will not answer."),
                 .area = Area::Organisation,
                 .codePrefix = "P"})
    {
        nameFields = {&firstName, &lastName};
        nameFallback = {&organisation, &jobTitle};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"staff", QT_TRANSLATE_NOOP("Schema", "Staff")},
                                      {"provider", QT_TRANSLATE_NOOP("Schema", "Provider")},
                                      {"customer", QT_TRANSLATE_NOOP("Schema", "Customer")},
                                      {"authority", QT_TRANSLATE_NOOP("Schema", "Authority")},
                                      {"emergency", QT_TRANSLATE_NOOP("Schema", "Emergency services")},
                                      {"utility", QT_TRANSLATE_NOOP("Schema", "Utility company")},
                                      {"insurer", QT_TRANSLATE_NOOP("Schema", "Insurer")},
                                      {"media", QT_TRANSLATE_NOOP("Schema", "Media")},
                                      {"other", QT_TRANSLATE_NOOP("Schema", "Other")}},
                          .initialKey = "staff"}};
    Column<bool> isPerson{
        this,
        "is_person",
        QT_TRANSLATE_NOOP("Schema", "A person"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "No for a desk, a switchboard or a mailing list."), .initial = 1}};
    Column<QString> lastName{
        this, "last_name", QT_TRANSLATE_NOOP("Schema", "Last name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> firstName{
        this, "first_name", QT_TRANSLATE_NOOP("Schema", "First name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> organisation{this, "organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), Kind::Text};
    Column<QString> jobTitle{
        this,
        "job_title",
        QT_TRANSLATE_NOOP("Schema", "Job title"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "For a desk, what it does: supervision 24/7, breakdown service.")}};
    Column<QString> team{this, "team", QT_TRANSLATE_NOOP("Schema", "Team"), Kind::Text};
    Column<Id> site{this,
                    "site",
                    QT_TRANSLATE_NOOP("Schema", "Site"),
                    Kind::Reference,
                    {.help = QT_TRANSLATE_NOOP("Schema", "Where this person usually works."),
                     .target = "resource",
                     .targetFilter = "category=premises"}};
    Column<Id> provider{
        this,
        "provider",
        QT_TRANSLATE_NOOP("Schema", "Provider"),
        Kind::Reference,
        {.help = QT_TRANSLATE_NOOP("Schema", "The provider this contact works for."), .target = "provider"}};

    Section howToReachThemSection{this, QT_TRANSLATE_NOOP("Schema", "How to reach them")};
    Column<QString> phoneWork{this, "phone_work", QT_TRANSLATE_NOOP("Schema", "Work phone"), Kind::Phone};
    Column<QString> phoneMobile{this,
                                "phone_mobile",
                                QT_TRANSLATE_NOOP("Schema", "Mobile phone"),
                                Kind::Phone,
                                {.flags = FieldFlag::InList | FieldFlag::Private}};
    Column<QString> phoneBackup{
        this,
        "phone_backup",
        QT_TRANSLATE_NOOP("Schema", "Backup phone"),
        Kind::Phone,
        {.flags = FieldFlag::Private,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "A number that survives the loss of the others: home, a relative, another operator.")}};
    Column<QString> email{
        this, "email", QT_TRANSLATE_NOOP("Schema", "E-mail"), Kind::Text, {.flags = FieldFlag::Private}};
    Column<bool> available247{this, "available_24_7", QT_TRANSLATE_NOOP("Schema", "Reachable 24/7"), Kind::Bool};
    Column<QDate> verifiedOn{this,
                             "verified_on",
                             QT_TRANSLATE_NOOP("Schema", "Verified on"),
                             Kind::Date,
                             {.flags = FieldFlag::InList | FieldFlag::Register,
                              .help = QT_TRANSLATE_NOOP("Schema", "The last time somebody called and it answered.")}};

    Section availabilitySection{this, QT_TRANSLATE_NOOP("Schema", "Availability")};
    Column<QDate> activeFrom{this, "active_from", QT_TRANSLATE_NOOP("Schema", "Active from"), Kind::Date};
    Column<QDate> activeTo{
        this,
        "active_to",
        QT_TRANSLATE_NOOP("Schema", "Active until"),
        Kind::Date,
        {.help =
             QT_TRANSLATE_NOOP("Schema", "The last day, when somebody leaves; records that name the person stay true."),
         .after = "active_from"}};
    Column<bool> onCallEligible{this, "on_call_eligible", QT_TRANSLATE_NOOP("Schema", "May be on call"), Kind::Bool};
    Column<bool> remoteCapable{
        this,
        "remote_capable",
        QT_TRANSLATE_NOOP("Schema", "Can work remotely"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "Equipped and trained to work away from the site.")}};

    Section remarksSection{this, QT_TRANSLATE_NOOP("Schema", "Remarks")};
    Column<QString> note{this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::LongText};
};

} // namespace tables
