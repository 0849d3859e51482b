// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A person in an exercise and the part they take.
struct Participant : Table {
    Participant()
        : Table(
              {.name = "participant",
               .json = "participants",
               .label = QT_TRANSLATE_NOOP("Schema", "Participant"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Participants"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "Who takes part, and as what: those who play, those who lead, those who watch and judge."),
               .area = Area::Exercises,
               .isRegister = true})
    {
        naturalKey = {&contact, &part};
        unique = {{&contact, &part}};
    }

    Column<Id> event{
        this,
        "event",
        QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "event", .onDelete = OnDelete::RemoveRow}};
    Column<Id> contact{
        this,
        "contact",
        QT_TRANSLATE_NOOP("Schema", "Contact"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<QString> part{
        this,
        "part",
        QT_TRANSLATE_NOOP("Schema", "Part"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Players react, facilitators deliver the injects, evaluators rate "
                                             "against the objectives (ISO 22398, HSEEP)."),
         .choices = {{"director", QT_TRANSLATE_NOOP("Schema", "Exercise director")},
                     {"facilitator", QT_TRANSLATE_NOOP("Schema", "Facilitator")},
                     {"player", QT_TRANSLATE_NOOP("Schema", "Player")},
                     {"observer", QT_TRANSLATE_NOOP("Schema", "Observer")},
                     {"evaluator", QT_TRANSLATE_NOOP("Schema", "Evaluator")},
                     {"simulator", QT_TRANSLATE_NOOP("Schema", "Simulator")}},
         .initialKey = "player"}};
    Column<Id> role{this,
                    "role",
                    QT_TRANSLATE_NOOP("Schema", "Crisis role played"),
                    Kind::Reference,
                    {.flags = FieldFlag::InList, .target = "role"}};
    Column<bool> present{
        this, "present", QT_TRANSLATE_NOOP("Schema", "Present"), Kind::Bool, {.flags = FieldFlag::InList}};
};

} // namespace tables
