// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// One line of the grid on which providers are chosen and evaluated.
struct Criterion : Table {
    Criterion()
        : Table({.name = "criterion",
                 .json = "criteria",
                 .label = QT_TRANSLATE_NOOP("Schema", "Selection criterion"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Selection criteria"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "The grid on which providers are chosen and evaluated, each criterion with its "
                               "weight. An eliminatory criterion rules a provider out, however good the rest."),
                 .area = Area::Providers,
                 .codePrefix = "CR"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<int> weight{this,
                       "weight_pct",
                       QT_TRANSLATE_NOOP("Schema", "Weight"),
                       Kind::Percent,
                       {.flags = FieldFlag::InList,
                        .help = QT_TRANSLATE_NOOP("Schema", "The weights of all criteria add up to 100 %.")}};
    Column<bool> eliminatory{this,
                             "eliminatory",
                             QT_TRANSLATE_NOOP("Schema", "Eliminatory"),
                             Kind::Bool,
                             {.flags = FieldFlag::InList,
                              .help = QT_TRANSLATE_NOOP("Schema", "A score below 3 out of 5 rules the provider out.")}};
    Column<QString> source{
        this,
        "source",
        QT_TRANSLATE_NOOP("Schema", "Source"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Where the criterion comes from: a standard, a call for tenders, an earlier incident.")}};
};

} // namespace tables
