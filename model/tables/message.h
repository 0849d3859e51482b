// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A text approved in advance, ready to be sent in a crisis.
struct Message : Table {
    Message()
        : Table({.name = "message",
                 .json = "messages",
                 .label = QT_TRANSLATE_NOOP("Schema", "Message"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Messages"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Texts written and approved in calm weather, ready to send when every "
                                                 "minute counts: to staff, customers, authorities, the media."),
                 .area = Area::Continuity,
                 .codePrefix = "M"})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> audience{this,
                             "audience",
                             QT_TRANSLATE_NOOP("Schema", "Audience"),
                             Kind::Choice,
                             {.flags = FieldFlag::InList,
                              .choices = {{"staff", QT_TRANSLATE_NOOP("Schema", "Staff")},
                                          {"customers", QT_TRANSLATE_NOOP("Schema", "Customers")},
                                          {"providers", QT_TRANSLATE_NOOP("Schema", "Providers")},
                                          {"authorities", QT_TRANSLATE_NOOP("Schema", "Authorities")},
                                          {"media", QT_TRANSLATE_NOOP("Schema", "Media")}}}};
    Column<QString> channel{this,
                            "channel",
                            QT_TRANSLATE_NOOP("Schema", "Channel"),
                            Kind::Choice,
                            {.flags = FieldFlag::InList,
                             .choices = {{"phone", QT_TRANSLATE_NOOP("Schema", "Phone")},
                                         {"sms", QT_TRANSLATE_NOOP("Schema", "SMS")},
                                         {"email", QT_TRANSLATE_NOOP("Schema", "Email")},
                                         {"web", QT_TRANSLATE_NOOP("Schema", "Website")},
                                         {"paper", QT_TRANSLATE_NOOP("Schema", "Paper")}}}};
    Column<QString> text{
        this,
        "text",
        QT_TRANSLATE_NOOP("Schema", "Text"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "Placeholders to fill in on the day stand in braces: {service}, {heure} (time), {numero} "
                       "(number), {cause}, {consigne} (instruction), {prochain_point} (next update).")}};
    Column<Id> approverRole{
        this,
        "approver_role",
        QT_TRANSLATE_NOOP("Schema", "Approved by role"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The crisis role that releases the message; nobody should have "
                                             "to look for a signature (ISO 22301, 8.4.3)."),
         .target = "role"}};
    Column<Id> scenario{
        this,
        "scenario",
        QT_TRANSLATE_NOOP("Schema", "Scenario"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Leave it empty for a message that serves in every situation."),
         .target = "scenario"}};
};

} // namespace tables
