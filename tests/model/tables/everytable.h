// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/schema.h"

#include <gtest/gtest.h>

/// A suite that runs once for each table of the schema: a new table is tested without a new test.
class EveryTable : public testing::TestWithParam<const Table *>
{
protected:
    static const Table &table() { return *GetParam(); }
};

/// How a failed test names its table.
inline void PrintTo(const Table *table, std::ostream *out)
{
    *out << table->name().toStdString();
}
