// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A skill that a task, a roster or a role asks for, and at which level.
struct SkillRequirement : Table {
    SkillRequirement()
        : Table(
              {.name = "skill_requirement",
               .json = "skills",
               .label = QT_TRANSLATE_NOOP("Schema", "Required skill"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Required skills"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "What one must be able to do here. Only people whose qualification is still valid count."),
               .area = Area::Organisation})
    {
        naturalKey = {&skill, &rank};
        unique = {{&skill, &rank}};
    }

    Column<Id> task{this,
                    "task",
                    QT_TRANSLATE_NOOP("Schema", "Task"),
                    Kind::Reference,
                    {.flags = FieldFlag::Owner, .target = "task", .onDelete = OnDelete::RemoveRow}};
    Column<Id> roster{this,
                      "roster",
                      QT_TRANSLATE_NOOP("Schema", "Roster"),
                      Kind::Reference,
                      {.flags = FieldFlag::Owner, .target = "roster", .onDelete = OnDelete::RemoveRow}};
    Column<Id> role{this,
                    "role",
                    QT_TRANSLATE_NOOP("Schema", "Role"),
                    Kind::Reference,
                    {.flags = FieldFlag::Owner, .target = "role", .onDelete = OnDelete::RemoveRow}};
    Column<Id> skill{
        this,
        "skill",
        QT_TRANSLATE_NOOP("Schema", "Skill"),
        Kind::Reference,
        {.flags = FieldFlag::Required | FieldFlag::InList, .target = "skill", .onDelete = OnDelete::RemoveRow}};
    Column<int> minLevel{this,
                         "min_level",
                         QT_TRANSLATE_NOOP("Schema", "Level at least"),
                         Kind::Integer,
                         {.flags = FieldFlag::InList,
                          .help = QT_TRANSLATE_NOOP("Schema", "1 knows the basics, 2 works alone, 3 can train others."),
                          .choices = {{"1", QT_TRANSLATE_NOOP("Schema", "1 Basics")},
                                      {"2", QT_TRANSLATE_NOOP("Schema", "2 Autonomous")},
                                      {"3", QT_TRANSLATE_NOOP("Schema", "3 Trainer")}},
                          .least = 1,
                          .most = 3,
                          .initial = 1}};
    Column<int> rank{
        this,
        "rank",
        QT_TRANSLATE_NOOP("Schema", "Rank"),
        Kind::Integer,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "For a roster: the rank that needs the skill; empty for all ranks."),
         .least = 1,
         .most = 3}};
};

} // namespace tables
