// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// An exercise or a real incident.
struct Event : Table {
    Event()
        : Table({.name = "event",
                 .json = "events",
                 .label = QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Exercises and incidents"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Rehearsals and the real thing, told in the same way: what was expected, what "
                               "happened, what was learned. A plan that was never exercised is a hope."),
                 .area = Area::Exercises,
                 .codePrefix = "EX",
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
         .help = QT_TRANSLATE_NOOP("Schema", "From a walkthrough on paper to the whole site (ISO 22398)."),
         .choices = {{"walkthrough", QT_TRANSLATE_NOOP("Schema", "Walkthrough")},
                     {"tabletop", QT_TRANSLATE_NOOP("Schema", "Tabletop exercise")},
                     {"simulation", QT_TRANSLATE_NOOP("Schema", "Simulation")},
                     {"functional", QT_TRANSLATE_NOOP("Schema", "Functional exercise")},
                     {"full_scale", QT_TRANSLATE_NOOP("Schema", "Full-scale exercise")},
                     {"call_tree_test", QT_TRANSLATE_NOOP("Schema", "Call tree test")},
                     {"failover_test", QT_TRANSLATE_NOOP("Schema", "Failover test")},
                     {"restore_test", QT_TRANSLATE_NOOP("Schema", "Restore test")},
                     {"load_test", QT_TRANSLATE_NOOP("Schema", "Load test")},
                     {"evacuation", QT_TRANSLATE_NOOP("Schema", "Evacuation drill")},
                     {"real_incident", QT_TRANSLATE_NOOP("Schema", "Real incident")}}}};
    Column<Id> scenario{this,
                        "scenario",
                        QT_TRANSLATE_NOOP("Schema", "Scenario"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "scenario"}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"planned", QT_TRANSLATE_NOOP("Schema", "Planned")},
                                        {"ready", QT_TRANSLATE_NOOP("Schema", "Ready")},
                                        {"in_progress", QT_TRANSLATE_NOOP("Schema", "In progress")},
                                        {"done", QT_TRANSLATE_NOOP("Schema", "Done")},
                                        {"reported", QT_TRANSLATE_NOOP("Schema", "Report issued")},
                                        {"cancelled", QT_TRANSLATE_NOOP("Schema", "Cancelled")}},
                            .initialKey = "planned"}};
    Column<QDate> plannedOn{
        this, "planned_on", QT_TRANSLATE_NOOP("Schema", "Planned on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> heldOn{
        this, "held_on", QT_TRANSLATE_NOOP("Schema", "Held on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QString> startTime{this, "start_time", QT_TRANSLATE_NOOP("Schema", "Start time"), Kind::TimeOfDay};
    Column<int> duration{this, "duration_min", QT_TRANSLATE_NOOP("Schema", "Duration"), Kind::Duration};
    Column<QString> place{this, "place", QT_TRANSLATE_NOOP("Schema", "Place"), Kind::Text};
    Column<Id> director{
        this,
        "director",
        QT_TRANSLATE_NOOP("Schema", "Director"),
        Kind::Reference,
        {.help = QT_TRANSLATE_NOOP("Schema", "Leads the exercise, and can stop it at any time (ISO 22398)."),
         .target = "contact"}};
    Column<bool> announced{this,
                           "announced",
                           QT_TRANSLATE_NOOP("Schema", "Announced"),
                           Kind::Bool,
                           {.help = QT_TRANSLATE_NOOP("Schema", "No for a surprise exercise."), .initial = 1}};
    Column<QString> scope{this, "scope", QT_TRANSLATE_NOOP("Schema", "Scope"), Kind::LongText};

    Section report{this, QT_TRANSLATE_NOOP("Schema", "Report")};
    Column<QString> summary{this, "summary", QT_TRANSLATE_NOOP("Schema", "Summary"), Kind::LongText};
    Column<QString> strengths{
        this,
        "strengths",
        QT_TRANSLATE_NOOP("Schema", "Strengths"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "What worked; it deserves to be said as much as the rest.")}};
    Column<QDate> hotDebriefOn{
        this,
        "hot_debrief_on",
        QT_TRANSLATE_NOOP("Schema", "Hot debrief on"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "The round of impressions right after the exercise."),
         .after = "held_on"}};
    Column<QDate> reportOn{
        this,
        "report_on",
        QT_TRANSLATE_NOOP("Schema", "Report issued on"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "The after-action report follows within a month (ISO 22301, 8.5)."),
         .after = "held_on"}};
};

} // namespace tables
