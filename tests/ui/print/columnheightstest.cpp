// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnheights.h"

#include <gtest/gtest.h>

#include <numeric>

using print::ColumnHeights;
using print::paper::pt;

namespace {
ColumnHeights heights(const QList<ColumnHeights::Row> &rows)
{
    ColumnHeights result;
    for (const ColumnHeights::Row &row : rows)
        result.add(row);
    return result;
}
} // namespace

TEST(ColumnHeights, GrowWhereAColumnIsTooNarrow)
{
    const ColumnHeights table = heights({{{pt(300)}, {pt(20)}}});
    EXPECT_GT(table.lines({pt(100), pt(300)}, 0), table.lines({pt(300), pt(100)}, 0));
}

TEST(ColumnHeights, MoveWidthToTheColumnThatMakesRowsHigh)
{
    const ColumnHeights table = heights({{{pt(300)}, {pt(20)}}, {{pt(280)}, {pt(20)}}});
    const QList<double> widths = table.improved({pt(100), pt(300)}, {pt(30), pt(30)}, 0);
    EXPECT_GE(widths.at(0), pt(300));
    EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), pt(400), 1);
}

TEST(ColumnHeights, NeverMakeAColumnNarrowerThanItsLeast)
{
    const ColumnHeights table = heights({{{pt(9000)}, {pt(200)}, {pt(10)}}});
    const QList<double> widths = table.improved({pt(100), pt(100), pt(100)}, {pt(50), pt(90), pt(100)}, 0);
    EXPECT_GE(widths.at(1), pt(90) - 1);
    EXPECT_GE(widths.at(2), pt(100) - 1);
}

TEST(ColumnHeights, LowerTwoEquallyHighCellsOneAfterTheOther)
{
    const ColumnHeights table = heights({{{pt(390)}, {pt(390)}, {pt(10)}}});
    const QList<double> widths = table.improved({pt(100), pt(100), pt(300)}, {pt(40), pt(40), pt(40)}, 0);
    EXPECT_GT(widths.at(0), pt(140));
    EXPECT_GT(widths.at(1), pt(140));
}
