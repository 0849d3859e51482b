// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A person who holds a skill, at a level, for a time.
struct Qualification : Table {
    Qualification()
        : Table({.name = "qualification",
                 .json = "qualifications",
                 .label = QT_TRANSLATE_NOOP("Schema", "Qualification"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Qualifications"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Who can do what, at which level and until when. This is the training "
                                                 "matrix, and the reserve you can count on when somebody is missing."),
                 .area = Area::Organisation,
                 .isRegister = true})
    {
        naturalKey = {&contact, &skill, &obtainedOn};
        unique = {{&contact, &skill, &obtainedOn}};
    }

    Column<Id> contact{
        this,
        "contact",
        QT_TRANSLATE_NOOP("Schema", "Contact"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "contact", .onDelete = OnDelete::RemoveRow}};
    Column<Id> skill{
        this,
        "skill",
        QT_TRANSLATE_NOOP("Schema", "Skill"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "skill", .onDelete = OnDelete::RemoveRow}};
    Column<int> level{this,
                      "level",
                      QT_TRANSLATE_NOOP("Schema", "Level"),
                      Kind::Integer,
                      {.flags = FieldFlag::InList,
                       .help = QT_TRANSLATE_NOOP("Schema", "1 = the basics, 2 = works alone, 3 = can train others."),
                       .least = 1,
                       .most = 3}};
    Column<QDate> obtainedOn{
        this, "obtained_on", QT_TRANSLATE_NOOP("Schema", "Obtained on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> validUntil{
        this,
        "valid_until",
        QT_TRANSLATE_NOOP("Schema", "Valid until"),
        Kind::Date,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Usually the day it was obtained plus the validity of the skill; empty means without end."),
         .after = "obtained_on"}};
    Column<QString> evidence{
        this,
        "evidence",
        QT_TRANSLATE_NOOP("Schema", "Evidence"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "What shows it: certificate, exercise, assessment (ISO 22301, 7.2)."),
         .suggestions = {QT_TRANSLATE_NOOP("Schema", "Certificate"), QT_TRANSLATE_NOOP("Schema", "Exercise"),
                         QT_TRANSLATE_NOOP("Schema", "Assessment on the job")}}};
};

} // namespace tables
