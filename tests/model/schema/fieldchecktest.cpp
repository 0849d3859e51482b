// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldcheck.h"

#include "tables/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace {

constexpr int levels = 4;

std::string broken(const Field &field, const Value &value, int count = levels)
{
    return brokenRule(field, value, count).toStdString();
}

bool isFine(const Field &field, const Value &value)
{
    return broken(field, value).empty();
}

} // namespace

TEST(FieldCheck, LetsAlmostEverythingBeEmpty)
{
    for (const Table *table : schema().all()) {
        for (const Field *field : table->fields())
            EXPECT_EQ(isFine(*field, Value()), !field->has(FieldFlag::Required)) << field->name().toStdString();
    }
}

TEST(FieldCheck, TakesZeroAndNoForAnAnswer)
{
    EXPECT_TRUE(isFine(schema().function.rto, qint64(0)));
    EXPECT_TRUE(isFine(schema().resource.personalData, qint64(0)));
    EXPECT_TRUE(isFine(schema().solution.yearlyCost, qint64(0)));
}

TEST(FieldCheck, RefusesNegativeNumbersWhereNothingSaysOtherwise)
{
    for (const Field *field :
         {static_cast<const Field *>(&schema().function.rto), static_cast<const Field *>(&schema().solution.yearlyCost),
          static_cast<const Field *>(&schema().resource.quantity)})
        EXPECT_THAT(broken(*field, qint64(-1)), testing::HasSubstr("0 or more")) << field->name().toStdString();
    EXPECT_TRUE(isFine(schema().measurement.value, -1.5)) << "an indicator may be negative";
}

TEST(FieldCheck, BoundsPercentsAndLevels)
{
    EXPECT_TRUE(isFine(schema().function.mbco, qint64(100)));
    EXPECT_THAT(broken(schema().function.mbco, qint64(101)), testing::HasSubstr("between 0 and 100"));
    const Field &likelihood = schema().scenario.likelihoodInherent;
    EXPECT_FALSE(isFine(likelihood, qint64(0)));
    EXPECT_TRUE(isFine(likelihood, qint64(4)));
    EXPECT_THAT(broken(likelihood, qint64(5)), testing::HasSubstr("between 1 and 4"));
    EXPECT_TRUE(broken(likelihood, qint64(5), 5).empty()) << "the plan says how many levels there are";
    EXPECT_TRUE(isFine(schema().impact.level, qint64(0))) << "no impact is a level of impact";
}

TEST(FieldCheck, RefusesTheWrongType)
{
    for (const Table *table : schema().all()) {
        for (const Field *field : table->fields()) {
            const bool isText = isFine(*field, QStringLiteral("text"));
            const bool isList = isFine(*field, QStringList{QStringLiteral("FR")});
            EXPECT_EQ(isList, field->kind() == Kind::Codes) << field->name().toStdString();
            EXPECT_EQ(isText && !isFine(*field, IdSet{1}),
                      field->kind() == Kind::Text || field->kind() == Kind::LongText || field->kind() == Kind::Phone ||
                          field->kind() == Kind::Code)
                << field->name().toStdString();
        }
    }
    EXPECT_THAT(broken(schema().function.rto, 1.5), testing::HasSubstr("wrong type"));
    EXPECT_FALSE(isFine(schema().resource.personalData, qint64(2)));
    EXPECT_FALSE(isFine(schema().measurement.value, std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(isFine(schema().measurement.value, std::numeric_limits<double>::infinity()));
    EXPECT_TRUE(isFine(schema().measurement.value, qint64(3))) << "a whole number is a number";
}

TEST(FieldCheck, KnowsWhichDatesExist)
{
    const Field &date = schema().function.biaOn;
    EXPECT_TRUE(isFine(date, QStringLiteral("2028-02-29")));
    for (const char *text :
         {"2026-02-29", "2026-2-9", "2026-13-01", "20261231", "2026-12-31T00:00", "31/12/2026", "today"})
        EXPECT_FALSE(isFine(date, QLatin1String(text))) << text;
    const Field &moment = schema().shift.start;
    EXPECT_TRUE(isFine(moment, QStringLiteral("2026-12-31T08:00")));
    for (const char *text : {"2026-12-31", "2026-12-31T24:00", "2026-12-31 08:00", "2026-12-31T08:00:00Z"})
        EXPECT_FALSE(isFine(moment, QLatin1String(text))) << text;
}

TEST(FieldCheck, KnowsTimesFromMidnightToMidnight)
{
    for (const char *text : {"00:00", "08:30", "23:59", "24:00"})
        EXPECT_TRUE(isTimeOfDay(QLatin1String(text))) << text;
    for (const char *text : {"", "8:30", "24:01", "25:00", "12:60", "0830", "08:30:00", " 08:30", "08:30\n", "٠٨:٣٠"})
        EXPECT_FALSE(isTimeOfDay(QString::fromUtf8(text))) << text;
}

TEST(FieldCheck, KnowsColoursAndChoices)
{
    const Field &color = schema().riskBand.color;
    EXPECT_TRUE(isFine(color, QStringLiteral("#4cAF50")));
    for (const char *text : {"green", "#fff", "#4caf500", "4caf50", "#4caf5g", "#4caf50\n"})
        EXPECT_FALSE(isFine(color, QLatin1String(text))) << text;
    const Field &answer = schema().surveyItem.answer;
    EXPECT_TRUE(isFine(answer, QStringLiteral("unknown")));
    EXPECT_THAT(broken(answer, QStringLiteral("Unknown")), testing::HasSubstr("“Unknown”"));
    EXPECT_FALSE(isFine(answer, QStringLiteral("perhaps")));
    EXPECT_LT(broken(answer, QString(5000, u'x')).size(), 300u) << "a sentence stays a sentence";
}

TEST(FieldCheck, AcceptsTheKeyOfEveryChoice)
{
    for (const Table *table : schema().all()) {
        for (const Field *field : table->fields()) {
            if (field->kind() != Kind::Choice)
                continue;
            for (const Choice &choice : field->options().choices)
                EXPECT_TRUE(isFine(*field, QString::fromLatin1(choice.key))) << field->name().toStdString();
        }
    }
}
