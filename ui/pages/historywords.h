// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

class Plan;
class Texts;

/// What a line of history says of one field: before and after, as people read them.
struct FieldStory {
    QString label;
    QString before; ///< "" where nothing was said
    QString after;
};

/// What a line of history says of one row.
struct RowStory {
    enum class Kind { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    QString table;                ///< what the row is: "Resource"
    QString row;                  ///< its code, with its name while it still stands
    const Table *where = nullptr; ///< for a link, nullptr if the row is gone
    Id id = 0;
    QList<FieldStory> fields;
};

/// The details of a line in words. What an older Vigie wrote of tables or fields that are gone is left as it stands.
QList<RowStory> inWords(const HistoryLine &line, const Plan &plan, const Texts &texts);
