// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One person, role or on-call rank to reach in a call tree.
struct Node : Table {
    Node()
        : Table({.name = "node",
                 .json = "nodes",
                 .label = QT_TRANSLATE_NOOP("Schema", "Link in the call tree"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Links in the call tree"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "Each link is somebody to reach: a crisis role, a person or whoever is "
                                              "on call. The first link is the one that receives the alert."),
                 .area = Area::Continuity,
                 .codePrefix = "n"})
    {
        codeIsLocal = true;
        exactlyOne = {&role, &contact, &roster};
        Table::order = &position;
    }

    Column<Id> callTree{
        this,
        "call_tree",
        QT_TRANSLATE_NOOP("Schema", "Call tree"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "call_tree", .onDelete = OnDelete::RemoveRow}};
    Column<QString> code{this, "node", QT_TRANSLATE_NOOP("Schema", "Link"), Kind::Code};
    Column<Id> parent{
        this,
        "parent",
        QT_TRANSLATE_NOOP("Schema", "Called by"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The link that makes this call; empty for the start of the tree."),
         .target = "node",
         .unresolved = "unknown_parent"}};
    Column<int> position{
        this,
        "order",
        QT_TRANSLATE_NOOP("Schema", "Order"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "When one caller has several calls to make, which comes first."),
         .least = 1}};
    Column<Id> role{
        this,
        "role",
        QT_TRANSLATE_NOOP("Schema", "Role"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Fill in one of role, contact or on-call duty; a role outlives the people who hold it."),
         .target = "role",
         .onDelete = OnDelete::RemoveRow}};
    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Contact"),
                       Kind::Reference,
                       {.flags = FieldFlag::InList, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<Id> roster{this,
                      "roster",
                      QT_TRANSLATE_NOOP("Schema", "On-call duty"),
                      Kind::Reference,
                      {.flags = FieldFlag::InList,
                       .help = QT_TRANSLATE_NOOP("Schema", "Reaches whoever is on call at that moment."),
                       .target = "roster",
                       .onDelete = OnDelete::RemoveRow}};
    Column<int> rosterRank{
        this,
        "roster_rank",
        QT_TRANSLATE_NOOP("Schema", "On-call rank"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "1 = primary, 2 and 3 = backup."), .least = 1, .most = 3}};
    Column<QString> channel{this,
                            "channel",
                            QT_TRANSLATE_NOOP("Schema", "Channel"),
                            Kind::Choice,
                            {.flags = FieldFlag::InList,
                             .choices = {{"phone", QT_TRANSLATE_NOOP("Schema", "Phone")},
                                         {"sms", QT_TRANSLATE_NOOP("Schema", "SMS")},
                                         {"email", QT_TRANSLATE_NOOP("Schema", "Email")},
                                         {"radio", QT_TRANSLATE_NOOP("Schema", "Radio")},
                                         {"app", QT_TRANSLATE_NOOP("Schema", "Mobile app")}}}};
    Column<int> timeout{
        this,
        "timeout_min",
        QT_TRANSLATE_NOOP("Schema", "Time to answer"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "How long to wait for an answer before going on; the sum along a branch is the worst case.")}};
    // An import may name a caller that the tree does not have; the audit speaks of it (COM-007).
    Column<QString> unknownParent{this,
                                  "unknown_parent",
                                  QT_TRANSLATE_NOOP("Schema", "Unknown caller"),
                                  Kind::Text,
                                  {.flags = FieldFlag::Hidden}};
};

} // namespace tables
