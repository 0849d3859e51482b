// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnmeasure.h"
#include "print/columnwidths.h"

#include <gtest/gtest.h>

#include <numeric>

using print::columnWidths;
using print::ColumnWish;

namespace {
double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}
} // namespace

TEST(ColumnWidths, FollowTheWeightsWhereTheContentAllows)
{
    const QList<double> widths = columnWidths({{1, 10, 5000}, {3, 10, 5000}}, 1000);
    EXPECT_NEAR(widths.at(0), 250, 1);
    EXPECT_NEAR(widths.at(1), 750, 1);
}

TEST(ColumnWidths, NeverBreakAWordThatHasRoom)
{
    const QList<double> widths = columnWidths({{0.1, 200, 300}, {9, 50, 5000}}, 1000);
    EXPECT_GE(widths.at(0), 200);
    EXPECT_NEAR(sum(widths), 1000, 1);
}

TEST(ColumnWidths, KeepADateOnOneLineWhereTheTextKeepsRoom)
{
    const double line = print::paper::pt(50);
    const double width = print::paper::pt(400);
    EXPECT_GE(columnWidths({{0.01, line / 3, line}, {9, 50, 9e5}}, width).at(0), line);
    const QList<double> many =
        columnWidths(QList<ColumnWish>(7, {0.1, line / 3, line}) + QList<ColumnWish>{{9, 50, 9e5}}, width);
    EXPECT_LT(many.at(0), line);
    EXPECT_NEAR(sum(many), width, 1);
}

TEST(ColumnWidths, BreakOnlyWordsLongerThanTheirColumnAtItsShare)
{
    const QList<double> widths = columnWidths({{1, 300, 300}, {1, 700, 700}, {1, 200, 200}}, 1000);
    EXPECT_NEAR(widths.at(0), 300, 1);
    EXPECT_NEAR(widths.at(1), 500, 1);
    EXPECT_NEAR(widths.at(2), 200, 1);
}

TEST(ColumnWidths, AreEqualForEqualColumnsThatHaveRoom)
{
    const QList<double> widths = columnWidths({{5, 20, 60, 1}, {1, 30, 50, 1}, {2, 10, 20, 1}}, 1000);
    EXPECT_NEAR(widths.at(0), widths.at(1), 1);
    EXPECT_NEAR(widths.at(1), widths.at(2), 1);
}

TEST(ColumnWidths, GiveWhatAShortColumnDoesNotNeedToTheOthers)
{
    const QList<double> widths = columnWidths({{5, 20, 60}, {1, 50, 5000}}, 1000);
    EXPECT_NEAR(widths.at(0), 60, 1);
    EXPECT_NEAR(widths.at(1), 940, 1);
}

TEST(ColumnWidths, FillTheWidthWithShortContent)
{
    EXPECT_NEAR(sum(columnWidths({{1, 20, 60}, {1, 30, 50}}, 1000)), 1000, 1);
}

TEST(ColumnWidths, MakeTheWidestGiveWayWhenWordsAreTooLong)
{
    const QList<double> widths = columnWidths({{1, 100, 100}, {1, 40000, 40000}}, 1000);
    EXPECT_NEAR(widths.at(0), 100, 1);
    EXPECT_NEAR(sum(widths), 1000, 1);
}

TEST(ColumnWidths, LeaveRoomForEachOfManyColumns)
{
    const QList<double> widths = columnWidths(QList<ColumnWish>(40, {1, 4000, 4000}), 1000);
    EXPECT_NEAR(sum(widths), 1000, 1);
    for (const double width : widths)
        EXPECT_NEAR(width, 25, 0.1);
}

TEST(TextMeasure, TakesACodeForOneWordAndASymbolForAWholeCharacter)
{
    const QFont font = print::paper::font(print::paper::Style::Cell);
    print::TextMeasure measure(font);
    const auto code = measure(QStringLiteral("RSK-002"));
    EXPECT_NEAR(code.longestWord, code.whole, 0.01);
    const auto twoParts = measure(QStringLiteral("non-conformité"));
    EXPECT_LT(twoParts.longestWord, twoParts.whole);
    EXPECT_GE(measure(QStringLiteral("☐")).whole, font.pixelSize());
}

TEST(ColumnMeasure, LetsAnEndlessWordTakeNoRoomFromTheOthers)
{
    print::Table table;
    table.columns = {{QStringLiteral("Name"), 1}, {QStringLiteral("Text"), 1}};
    const auto cell = [](const QString &text) { return print::Cell{.paragraphs = {{print::Run{.text = text}}}}; };
    table.rows = {{.cells = {cell(QString(120, u'x')), cell(QStringLiteral("What is done"))}}};
    print::ColumnMeasure measure;
    EXPECT_LE(measure.wish(table, 0, table.columns.first()).word, print::paper::pt(120));
}
