// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One event of the storyline of an exercise.
struct Inject : Table {
    Inject()
        : Table({.name = "inject",
                 .json = "injects",
                 .label = QT_TRANSLATE_NOOP("Schema", "Inject"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Injects"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "The storyline of the exercise (MSEL): what players learn, when, from "
                                                 "whom, and what they are expected to do."),
                 .area = Area::Exercises,
                 .codePrefix = "I",
                 .isRegister = true})
    {
        codeIsLocal = true;
        nameFields = {&title};
    }

    Column<Id> event{
        this,
        "event",
        QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "event", .onDelete = OnDelete::RemoveRow}};
    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<int> offset{
        this,
        "offset_min",
        QT_TRANSLATE_NOOP("Schema", "Planned at T+"),
        Kind::Duration,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Time since the start of the exercise.")}};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> content{this,
                            "content",
                            QT_TRANSLATE_NOOP("Schema", "Content"),
                            Kind::LongText,
                            {.help = QT_TRANSLATE_NOOP("Schema", "The exact words or document that players receive.")}};
    Column<QString> sender{
        this,
        "sender",
        QT_TRANSLATE_NOOP("Schema", "Sender"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "Who seems to send it: a customer, the power company, the press.")}};
    Column<Id> recipientRole{this,
                             "recipient_role",
                             QT_TRANSLATE_NOOP("Schema", "Recipient"),
                             Kind::Reference,
                             {.flags = FieldFlag::InList, .target = "role"}};
    Column<QString> channel{this,
                            "channel",
                            QT_TRANSLATE_NOOP("Schema", "Channel"),
                            Kind::Choice,
                            {.flags = FieldFlag::InList,
                             .choices = {{"verbal", QT_TRANSLATE_NOOP("Schema", "Verbal")},
                                         {"phone", QT_TRANSLATE_NOOP("Schema", "Phone")},
                                         {"email", QT_TRANSLATE_NOOP("Schema", "Email")},
                                         {"sms", QT_TRANSLATE_NOOP("Schema", "SMS")},
                                         {"paper", QT_TRANSLATE_NOOP("Schema", "Paper")},
                                         {"radio", QT_TRANSLATE_NOOP("Schema", "Radio")}}}};
    Column<QString> expectedActions{this,
                                    "expected_actions",
                                    QT_TRANSLATE_NOOP("Schema", "Expected actions"),
                                    Kind::LongText,
                                    {.help = QT_TRANSLATE_NOOP("Schema", "What evaluators will look for.")}};
    Column<Id> objective{this,
                         "objective",
                         QT_TRANSLATE_NOOP("Schema", "Objective"),
                         Kind::Reference,
                         {.flags = FieldFlag::InList,
                          .help = QT_TRANSLATE_NOOP("Schema", "The objective that this inject puts to the test."),
                          .target = "objective"}};
    Column<bool> contingency{this,
                             "contingency",
                             QT_TRANSLATE_NOOP("Schema", "In reserve"),
                             Kind::Bool,
                             {.help = QT_TRANSLATE_NOOP("Schema", "Only played if the exercise needs a push.")}};

    Section play{this, QT_TRANSLATE_NOOP("Schema", "During the exercise")};
    Column<int> delivered{this, "delivered_offset_min", QT_TRANSLATE_NOOP("Schema", "Delivered at T+"), Kind::Duration};
    Column<int> responded{this, "responded_offset_min", QT_TRANSLATE_NOOP("Schema", "Answered at T+"), Kind::Duration};
    Column<QString> outcome{this,
                            "outcome",
                            QT_TRANSLATE_NOOP("Schema", "Reaction"),
                            Kind::Choice,
                            {.flags = FieldFlag::InList,
                             .choices = {{"met", QT_TRANSLATE_NOOP("Schema", "As expected")},
                                         {"partial", QT_TRANSLATE_NOOP("Schema", "Partly as expected")},
                                         {"missed", QT_TRANSLATE_NOOP("Schema", "Missed")},
                                         {"skipped", QT_TRANSLATE_NOOP("Schema", "Not played")}}}};
    Column<QString> note{this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::LongText};
};

} // namespace tables
