// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/factgrid.h"

#include "print/pdf.h"
#include "print/tablelayout.h"
#include "ui/print/pdfreader.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

using namespace print;

namespace {
Table sheet(const QStringList &values)
{
    Table table;
    table.hasHeadings = false;
    table.isSheet = true;
    table.columns = {ColumnSpec{}, ColumnSpec{}};
    for (const QString &value : values)
        table.rows.append({.cells = {sample::cell(QStringLiteral("Label")), sample::cell(value)}});
    return table;
}

int rowCount(const QStringList &values)
{
    const paper::Sheet &page = paper::sheet(PageFormat::A4);
    return TableLayout(sheet(values), {0, page.contentWidth(), page.contentHeight()}, {}).rowCount();
}

const QString shortValue = QStringLiteral("short");
const QString longValue = QStringLiteral("a value that says so much that it needs a line of its own ").repeated(4);
} // namespace

TEST(FactGrid, SetsShortFactsThreeAbreast)
{
    EXPECT_EQ(rowCount(QStringList(7, shortValue)), 3);
    EXPECT_EQ(rowCount({}), 0);
}

TEST(FactGrid, GivesALongFactALineOfItsOwnAndKeepsTheOrder)
{
    EXPECT_EQ(rowCount({shortValue, longValue, shortValue, shortValue}), 3);
    const PdfReader reader([] {
        Document document = sample::frame();
        document.cover.reset();
        document.hasContents = false;
        document.blocks = {sheet({QStringLiteral("first"), longValue, QStringLiteral("second\nthird")})};
        return pdf(document);
    }());
    const QString text = reader.text(0);
    EXPECT_LT(text.indexOf(QStringLiteral("first")), text.indexOf(longValue.trimmed().left(40)));
    EXPECT_LT(text.indexOf(longValue.trimmed().left(40)), text.indexOf(QStringLiteral("second")));
    EXPECT_TRUE(text.contains(QStringLiteral("third")));
    EXPECT_EQ(text.count(QStringLiteral("Label")), 3);
}

TEST(FactGrid, GivesAValueTheThirdsItNeeds)
{
    EXPECT_EQ(FactGrid::span({80}, 100, 10), 1);
    EXPECT_EQ(FactGrid::span({95}, 100, 10), 2);
    EXPECT_EQ(FactGrid::span({250}, 100, 10), 3);
    EXPECT_EQ(FactGrid::span({}, 100, 10), 1);
}

TEST(FactGrid, LetsAListGrowByHalfToLeaveRoomBesideIt)
{
    EXPECT_EQ(FactGrid::span({80, 80, 95}, 100, 10), 1);
    EXPECT_EQ(FactGrid::span({95, 95, 95}, 100, 10), 2);
}

TEST(FactGrid, PrintsAFactOfAnyLength)
{
    Document document = sample::frame();
    document.blocks = {sheet({QString(100000, QChar(0x436))})};
    EXPECT_EQ(PdfReader(pdf(document)).pages.join(QString()).count(QChar(0x436)), 100000);
}
