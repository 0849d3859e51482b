// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One action of a procedure: when, who, what, how one knows it is done.
struct Step : Table {
    Step()
        : Table({.name = "step",
                 .json = "steps",
                 .label = QT_TRANSLATE_NOOP("Schema", "Step"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Steps"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema",
                     "The actions of the procedure, in order: when, who, what, and how one knows that it is done."),
                 .area = Area::Continuity})
    {
        naturalKey = {&position};
        order = &position;
        nameFields = {&action};
    }

    Column<Id> procedure{this,
                         "procedure",
                         QT_TRANSLATE_NOOP("Schema", "Procedure"),
                         Kind::Reference,
                         {.flags = FieldFlag::Owner, .target = "procedure", .onDelete = OnDelete::RemoveRow}};
    Column<int> position{
        this, "position", QT_TRANSLATE_NOOP("Schema", "Position"), Kind::Integer, {.flags = FieldFlag::Hidden}};
    Column<int> offset{this,
                       "offset_min",
                       QT_TRANSLATE_NOOP("Schema", "At T+"),
                       Kind::Duration,
                       {.flags = FieldFlag::InList,
                        .help = QT_TRANSLATE_NOOP("Schema", "Time after the trigger at which the step starts.")}};
    Column<QString> phase{this,
                          "phase",
                          QT_TRANSLATE_NOOP("Schema", "Phase"),
                          Kind::Choice,
                          {.flags = FieldFlag::InList,
                           .choices = {{"reflex", QT_TRANSLATE_NOOP("Schema", "Reflex")},
                                       {"continuity", QT_TRANSLATE_NOOP("Schema", "Continuity")},
                                       {"recovery", QT_TRANSLATE_NOOP("Schema", "Recovery")},
                                       {"return", QT_TRANSLATE_NOOP("Schema", "Return to normal")}}}};
    Column<QString> action{
        this, "action", QT_TRANSLATE_NOOP("Schema", "What to do"), Kind::LongText, {.flags = FieldFlag::InList}};
    Column<Id> role{this,
                    "role",
                    QT_TRANSLATE_NOOP("Schema", "Role"),
                    Kind::Reference,
                    {.flags = FieldFlag::InList,
                     .help = QT_TRANSLATE_NOOP("Schema", "Who does it; a role rather than a name, where one exists."),
                     .target = "role"}};
    Column<Id> contact{this,
                       "contact",
                       QT_TRANSLATE_NOOP("Schema", "Person"),
                       Kind::Reference,
                       {.flags = FieldFlag::InList,
                        .help = QT_TRANSLATE_NOOP("Schema", "Who does it, where no role fits."),
                        .target = "contact"}};
    Column<int> duration{
        this, "duration_min", QT_TRANSLATE_NOOP("Schema", "Duration"), Kind::Duration, {.flags = FieldFlag::InList}};
    Column<Id> callContact{
        this,
        "call_contact",
        QT_TRANSLATE_NOOP("Schema", "Call"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The number to dial in this step is printed on the card."),
         .target = "contact"}};
    Column<Id> resource{this,
                        "resource",
                        QT_TRANSLATE_NOOP("Schema", "Resource"),
                        Kind::Reference,
                        {.help = QT_TRANSLATE_NOOP("Schema", "What is needed for it."), .target = "resource"}};
    Column<QString> expectedResult{this,
                                   "expected_result",
                                   QT_TRANSLATE_NOOP("Schema", "Expected result"),
                                   Kind::LongText,
                                   {.help = QT_TRANSLATE_NOOP("Schema", "How one knows that the step is done.")}};
};

} // namespace tables
