// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Something measured regularly against a target.
struct Indicator : Table {
    Indicator()
        : Table({.name = "indicator",
                 .json = "indicators",
                 .label = QT_TRANSLATE_NOOP("Schema", "Indicator"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Indicators"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "What you measure to know that a service holds: a target to reach, an "
                                                 "alert threshold to react to, and values over time."),
                 .area = Area::Improvement,
                 .codePrefix = "K"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> unit{this,
                         "unit",
                         QT_TRANSLATE_NOOP("Schema", "Unit"),
                         Kind::Text,
                         {.flags = FieldFlag::InList,
                          .suggestions = {QT_TRANSLATE_NOOP("Schema", "%"), QT_TRANSLATE_NOOP("Schema", "min"),
                                          QT_TRANSLATE_NOOP("Schema", "points"), QT_TRANSLATE_NOOP("Schema", "/5"),
                                          QT_TRANSLATE_NOOP("Schema", "count")}}};
    Column<QString> direction{this,
                              "direction",
                              QT_TRANSLATE_NOOP("Schema", "Better when"),
                              Kind::Choice,
                              {.choices = {{"higher", QT_TRANSLATE_NOOP("Schema", "Higher")},
                                           {"lower", QT_TRANSLATE_NOOP("Schema", "Lower")}},
                               .initialKey = "higher"}};
    Column<double> target{
        this, "target", QT_TRANSLATE_NOOP("Schema", "Target"), Kind::Real, {.flags = FieldFlag::InList}};
    Column<double> alert{
        this,
        "alert",
        QT_TRANSLATE_NOOP("Schema", "Alert threshold"),
        Kind::Real,
        {.flags = FieldFlag::InList, .help = QT_TRANSLATE_NOOP("Schema", "Beyond it somebody must react at once.")}};
    Column<QString> frequency{this,
                              "frequency",
                              QT_TRANSLATE_NOOP("Schema", "Frequency"),
                              Kind::Choice,
                              {.choices = {{"daily", QT_TRANSLATE_NOOP("Schema", "Daily")},
                                           {"weekly", QT_TRANSLATE_NOOP("Schema", "Weekly")},
                                           {"monthly", QT_TRANSLATE_NOOP("Schema", "Monthly")},
                                           {"quarterly", QT_TRANSLATE_NOOP("Schema", "Quarterly")},
                                           {"yearly", QT_TRANSLATE_NOOP("Schema", "Yearly")}},
                               .initialKey = "monthly"}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};

    Section subject{this, QT_TRANSLATE_NOOP("Schema", "What it measures")};
    Column<Id> contract{
        this,
        "contract",
        QT_TRANSLATE_NOOP("Schema", "Contract"),
        Kind::Reference,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "At most one of contract, on-call duty and function; none for an objective of the plan itself."),
         .target = "contract"}};
    Column<Id> roster{
        this, "roster", QT_TRANSLATE_NOOP("Schema", "On-call duty"), Kind::Reference, {.target = "roster"}};
    Column<Id> function{
        this, "function", QT_TRANSLATE_NOOP("Schema", "Function"), Kind::Reference, {.target = "function"}};
    Column<bool> contractual{
        this,
        "contractual",
        QT_TRANSLATE_NOOP("Schema", "Contractual commitment"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "The service level is written in the contract (SLA).")}};
    Column<QString> penalty{this,
                            "penalty",
                            QT_TRANSLATE_NOOP("Schema", "Penalty"),
                            Kind::Text,
                            {.help = QT_TRANSLATE_NOOP("Schema", "What a missed target costs the provider.")}};
};

} // namespace tables
