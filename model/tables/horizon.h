// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A time elapsed since the stop at which impacts are judged.
struct Horizon : Table {
    Horizon()
        : Table({.name = "horizon",
                 .json = "horizons",
                 .label = QT_TRANSLATE_NOOP("Schema", "Horizon"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Horizons"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "The times after a stop at which each function is asked: how bad is "
                                                 "it now? Three to ten of them, from the first hour to a month."),
                 .area = Area::Context,
                 .codePrefix = "H"})
    {
        unique = {{&minutes}};
        order = &minutes;
        nameFields = {&label};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<int> minutes{this,
                        "minutes",
                        QT_TRANSLATE_NOOP("Schema", "Time since the stop"),
                        Kind::Duration,
                        {.flags = FieldFlag::Required | FieldFlag::InList}};
    Column<QString> label{
        this, "label", QT_TRANSLATE_NOOP("Schema", "Label"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
