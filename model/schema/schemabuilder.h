// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

/// Collects the tables that are constructed one after the other and joins them: places, targets, owners and owned.
class SchemaBuilder
{
public:
    /// Called by each Table as it is constructed; the order is the schema's.
    static void add(Table *table);
    /// Resolves the references of all tables added since the last call and returns them. A target that does not exist
    /// is a mistake in a description and ends the program.
    static QList<const Table *> finish();
};
