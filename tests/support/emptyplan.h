// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "storage/databasestore.h"

/// A plan in memory that holds nothing but its own row.
inline std::unique_ptr<Plan> emptyPlan()
{
    return std::make_unique<Plan>(DatabaseStore::inMemory(schema().all()));
}

/// All rows of all tables, to compare two moments of a plan.
inline QHash<QString, QList<Row>> contentOf(const Plan &plan)
{
    QHash<QString, QList<Row>> content;
    for (const Table *table : schema().all())
        content.insert(table->name(), plan.rows(*table));
    return content;
}
