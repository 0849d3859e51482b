// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/standards/standard.h"
#include "plan.h"

namespace standards {

/// What a plan shows for a requirement, in one line: "Functions: 14; Impact analysis made on (latest): 30 Sept 2026".
struct Evidence {
    const Table *table = nullptr;
    const Field *field = nullptr; ///< the field that is spoken of, nullptr where rows are counted
    int count = 0;                ///< rows that count, or rows that fill the field
    std::optional<QDate> latest;  ///< of the source's date
    bool isThere = false;         ///< false where nothing was recorded, or only what every new plan starts with
    QString line;                 ///< in the reader's words
    bool isPreset = false;        ///< it says what every new plan starts with
};

/// The lines of one source: one for its rows, or one for each of its fields.
QList<Evidence> evidenceOf(const Plan &plan, const Source &source, const Texts &texts);

} // namespace standards
