// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A range of risk scores and who may accept a risk that falls in it.
struct RiskBand : Table {
    RiskBand()
        : Table({.name = "risk_band",
                 .json = "risk_bands",
                 .label = QT_TRANSLATE_NOOP("Schema", "Risk band"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Risk bands"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema", "Cuts the risk matrix into bands and says who may accept a risk in each of them."),
                 .area = Area::Context})
    {
        naturalKey = {&minScore};
        unique = {{&minScore}};
        order = &minScore;
        nameFields = {&label};
    }

    Column<int> minScore{
        this,
        "min_score",
        QT_TRANSLATE_NOOP("Schema", "Score from"),
        Kind::Integer,
        {.flags = FieldFlag::Required | FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Likelihood times impact; the band runs up to the next one."),
         .least = 1,
         .most = 36}};
    Column<QString> label{
        this, "label", QT_TRANSLATE_NOOP("Schema", "Label"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> color{
        this, "color", QT_TRANSLATE_NOOP("Schema", "Colour"), Kind::Color, {.flags = FieldFlag::InList}};
    Column<QString> acceptance{this,
                               "acceptance",
                               QT_TRANSLATE_NOOP("Schema", "Accepted by"),
                               Kind::Choice,
                               {.flags = FieldFlag::InList,
                                .help = QT_TRANSLATE_NOOP("Schema", "Who may decide to live with a risk of this band."),
                                .choices = {{"auto", QT_TRANSLATE_NOOP("Schema", "Nobody needs to")},
                                            {"owner", QT_TRANSLATE_NOOP("Schema", "Risk owner")},
                                            {"management", QT_TRANSLATE_NOOP("Schema", "Top management")},
                                            {"forbidden", QT_TRANSLATE_NOOP("Schema", "Not acceptable")}}}};
};

} // namespace tables
