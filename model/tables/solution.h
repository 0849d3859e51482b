// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A way to carry on or to recover when something is lost: where, how fast, how much, how long.
struct Solution : Table {
    Solution()
        : Table({.name = "solution",
                 .json = "solutions",
                 .label = QT_TRANSLATE_NOOP("Schema", "Backup solution"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Backup solutions"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "How you carry on when something is lost: telework, another site, another provider, a "
                               "generator. What counts is how fast, how much and for how long."),
                 .area = Area::Continuity,
                 .codePrefix = "B"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> kind{this,
                         "kind",
                         QT_TRANSLATE_NOOP("Schema", "Kind"),
                         Kind::Choice,
                         {.flags = FieldFlag::InList,
                          .choices = {{"redundancy", QT_TRANSLATE_NOOP("Schema", "Redundancy")},
                                      {"alternate_site", QT_TRANSLATE_NOOP("Schema", "Alternate site")},
                                      {"telework", QT_TRANSLATE_NOOP("Schema", "Telework")},
                                      {"manual_workaround", QT_TRANSLATE_NOOP("Schema", "Manual workaround")},
                                      {"staff_backup", QT_TRANSLATE_NOOP("Schema", "Staff backup")},
                                      {"insourcing", QT_TRANSLATE_NOOP("Schema", "Insourcing")},
                                      {"alternate_provider", QT_TRANSLATE_NOOP("Schema", "Alternate provider")},
                                      {"automation", QT_TRANSLATE_NOOP("Schema", "Automation")},
                                      {"power_backup", QT_TRANSLATE_NOOP("Schema", "Power backup")},
                                      {"data_restore", QT_TRANSLATE_NOOP("Schema", "Data restore")},
                                      {"stock", QT_TRANSLATE_NOOP("Schema", "Stock")},
                                      {"mutual_aid", QT_TRANSLATE_NOOP("Schema", "Mutual aid")},
                                      {"insurance", QT_TRANSLATE_NOOP("Schema", "Insurance")},
                                      {"suspend", QT_TRANSLATE_NOOP("Schema", "Planned suspension")}}}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .help = QT_TRANSLATE_NOOP("Schema", "Only an implemented solution counts in an outage."),
                            .choices = {{"proposed", QT_TRANSLATE_NOOP("Schema", "Proposed")},
                                        {"selected", QT_TRANSLATE_NOOP("Schema", "Selected")},
                                        {"implemented", QT_TRANSLATE_NOOP("Schema", "Implemented")},
                                        {"retired", QT_TRANSLATE_NOOP("Schema", "Withdrawn")}},
                            .initialKey = "proposed"}};
    Column<QString> description{this, "description", QT_TRANSLATE_NOOP("Schema", "Description"), Kind::LongText};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<Id> contract{
        this,
        "contract",
        QT_TRANSLATE_NOOP("Schema", "Contract"),
        Kind::Reference,
        {.help = QT_TRANSLATE_NOOP("Schema", "The contract under which it is supplied."), .target = "contract"}};

    Section performanceSection{this, QT_TRANSLATE_NOOP("Schema", "Performance")};
    Column<int> rta{
        this,
        "rta_min",
        QT_TRANSLATE_NOOP("Schema", "Achievable recovery time (RTA)"),
        Kind::Duration,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Time from the decision until it works.")}};
    Column<int> rpa{this,
                    "rpa_min",
                    QT_TRANSLATE_NOOP("Schema", "Actual data loss (RPA)"),
                    Kind::Duration,
                    {.help = QT_TRANSLATE_NOOP("Schema", "Age of the data one works with afterwards.")}};
    Column<int> capacity{
        this,
        "capacity_pct",
        QT_TRANSLATE_NOOP("Schema", "Capacity"),
        Kind::Percent,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Share of normal capacity that it gives.")}};
    Column<int> maxDuration{
        this,
        "max_duration_min",
        QT_TRANSLATE_NOOP("Schema", "Endurance"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "How long it can be kept up; empty means without limit.")}};

    Section whatItProtectsSection{this, QT_TRANSLATE_NOOP("Schema", "What it protects")};
    Column<IdSet> coversFunctions{this,
                                  "covers_functions",
                                  QT_TRANSLATE_NOOP("Schema", "Functions covered"),
                                  Kind::References,
                                  {.target = "function"}};
    Column<IdSet> coversResources{
        this,
        "covers_resources",
        QT_TRANSLATE_NOOP("Schema", "Resources covered"),
        Kind::References,
        {.help = QT_TRANSLATE_NOOP("Schema", "The resources that it replaces when they are lost."),
         .target = "resource"}};
    Column<IdSet> scenarios{
        this,
        "scenarios",
        QT_TRANSLATE_NOOP("Schema", "Scenarios"),
        Kind::References,
        {.help = QT_TRANSLATE_NOOP("Schema", "The scenarios in which it helps."), .target = "scenario"}};
    Column<IdSet> uses{this,
                       "uses",
                       QT_TRANSLATE_NOOP("Schema", "Resources used"),
                       Kind::References,
                       {.help = QT_TRANSLATE_NOOP("Schema", "What it needs itself: if one of these is lost, it fails."),
                        .target = "resource"}};

    Section conditionsAndCostSection{this, QT_TRANSLATE_NOOP("Schema", "Conditions and cost")};
    Column<QString> prerequisites{this, "prerequisites", QT_TRANSLATE_NOOP("Schema", "Prerequisites"), Kind::LongText};
    Column<QString> limits{this, "limits", QT_TRANSLATE_NOOP("Schema", "Limits"), Kind::LongText};
    Column<int> setupCost{this, "setup_cost_eur", QT_TRANSLATE_NOOP("Schema", "Set-up cost"), Kind::Money};
    Column<int> yearlyCost{this, "yearly_cost_eur", QT_TRANSLATE_NOOP("Schema", "Yearly cost"), Kind::Money};
    Column<QDate> selectedOn{this, "selected_on", QT_TRANSLATE_NOOP("Schema", "Selected on"), Kind::Date};
    Column<Id> selectedBy{this,
                          "selected_by",
                          QT_TRANSLATE_NOOP("Schema", "Selected by"),
                          Kind::Reference,
                          {.target = "contact", .targetFilter = "kind=staff"}};
};

} // namespace tables
