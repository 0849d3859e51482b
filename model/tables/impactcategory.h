// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A way in which an interruption hurts: money, customers, law, image, people.
struct ImpactCategory : Table {
    ImpactCategory()
        : Table(
              {.name = "impact_category",
               .json = "impact_categories",
               .label = QT_TRANSLATE_NOOP("Schema", "Impact category"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Impact categories"),
               .purpose = QT_TRANSLATE_NOOP("Schema", "The ways in which an interruption hurts: money, customers, law, "
                                                      "image, people. Each function is judged on every one of them."),
               .area = Area::Context,
               .codePrefix = "C"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
};

} // namespace tables
