// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/row.h"

#include "tables/schema.h"

#include <gtest/gtest.h>

TEST(Value, EmptyTextAndEmptyListsAreNothing)
{
    EXPECT_TRUE(isEmpty(Value()));
    EXPECT_TRUE(isEmpty(QString()));
    EXPECT_TRUE(isEmpty(QStringLiteral("")));
    EXPECT_TRUE(isEmpty(IdSet()));
    EXPECT_TRUE(isEmpty(QStringList()));
    EXPECT_EQ(normalized(QStringLiteral("")), Value());
    EXPECT_EQ(normalized(IdSet()), Value());
    EXPECT_EQ(normalized(QStringList()), Value());
}

TEST(Value, ZeroAndBlanksAreSomething)
{
    EXPECT_FALSE(isEmpty(qint64(0)));
    EXPECT_FALSE(isEmpty(0.0));
    EXPECT_FALSE(isEmpty(QStringLiteral(" ")));
    EXPECT_EQ(normalized(qint64(0)), Value(qint64(0)));
}

TEST(Value, SetsOfRowsAreSortedAndFreeOfDoubles)
{
    EXPECT_EQ(normalized(IdSet{3, 1, 3, 2, 1}), Value(IdSet{1, 2, 3}));
    const QStringList codes{QStringLiteral("FR"), QStringLiteral("BE"), QStringLiteral("FR")};
    EXPECT_EQ(normalized(codes), Value(codes)) << "the order of a list of codes is its writer's";
}

TEST(Row, GivesBackWhatATypedColumnWasTold)
{
    const tables::Function &function = schema().function;
    Row row(function, 7);
    EXPECT_FALSE(row[function.rto].has_value());
    EXPECT_EQ(row[function.name], QString());
    row.set(function.rto, 0);
    row.set(function.name, QStringLiteral("Payroll"));
    row.set(function.biaOn, QDate(2026, 10, 12));
    row.set(function.owner, Id(1) << 52);
    EXPECT_EQ(row[function.rto], 0);
    EXPECT_EQ(row[function.name], QStringLiteral("Payroll"));
    EXPECT_EQ(row[function.biaOn], QDate(2026, 10, 12));
    EXPECT_EQ(row.value(function.biaOn), Value(QStringLiteral("2026-10-12")));
    EXPECT_EQ(row[function.owner], Id(1) << 52);
    row.set(function.rto, std::nullopt);
    EXPECT_TRUE(isEmpty(row.value(function.rto)));
}

TEST(Row, GivesBackBooleansMomentsNumbersAndLists)
{
    Row resource(schema().resource);
    resource.set(schema().resource.personalData, false);
    EXPECT_EQ(resource[schema().resource.personalData], false);
    Row shift(schema().shift);
    shift.set(schema().shift.start, QDateTime(QDate(2026, 10, 25), QTime(2, 30)));
    EXPECT_EQ(shift.value(schema().shift.start), Value(QStringLiteral("2026-10-25T02:30")));
    EXPECT_EQ(shift[schema().shift.start], QDateTime(QDate(2026, 10, 25), QTime(2, 30)));
    Row measurement(schema().measurement);
    measurement.set(schema().measurement.value, 99.5);
    EXPECT_EQ(measurement[schema().measurement.value], 99.5);
    measurement.setValue(schema().measurement.value, qint64(3));
    EXPECT_EQ(measurement[schema().measurement.value], 3.0) << "a whole number reads as a number";
    Row contract(schema().contract);
    contract.set(schema().contract.dataLocations, {QStringLiteral("FR"), QStringLiteral("BE")});
    EXPECT_EQ(contract[schema().contract.dataLocations].size(), 2);
}

TEST(Row, ReadsAValueOfAnotherTypeAsNothing)
{
    Row row(schema().function);
    row.setValue(schema().function.rto, QStringLiteral("four hours"));
    EXPECT_FALSE(row[schema().function.rto].has_value());
    row.setValue(schema().function.biaOn, QStringLiteral("2026-02-30"));
    EXPECT_FALSE(row[schema().function.biaOn].has_value());
}
