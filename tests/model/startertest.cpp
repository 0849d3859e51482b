// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new plan starts with, in each language.

#include "exchange/jsonreader.h"
#include "support/emptyplan.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

class Starter : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(VIGIE_SOURCE "/resources/samples/starter_%1.json").arg(QLatin1String(GetParam())));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        importJson(*plan, file.readAll());
    }

    const std::unique_ptr<Plan> plan = emptyPlan();
};

} // namespace

TEST_P(Starter, HasAMethodReadyToUse)
{
    EXPECT_EQ(plan->setting(schema().plan.language), QLatin1String(GetParam()));
    EXPECT_EQ(plan->count(schema().scaleLevel), 4 + 5);
    EXPECT_EQ(plan->count(schema().riskBand), 4);
    EXPECT_EQ(plan->count(schema().horizon), 8);
    EXPECT_EQ(plan->count(schema().impactCategory), 5);
    EXPECT_EQ(plan->count(schema().categoryLevel), 5 * 4);
    for (const Row &row : plan->rows(schema().scaleLevel)) {
        EXPECT_FALSE(row[schema().scaleLevel.label].isEmpty());
        EXPECT_FALSE(row[schema().scaleLevel.definition].isEmpty());
    }
}

TEST_P(Starter, WeighsCriteriaToAHundred)
{
    int sum = 0;
    for (const Row &row : plan->rows(schema().criterion))
        sum += row[schema().criterion.weight].value_or(0);
    EXPECT_EQ(sum, 100);
}

TEST_P(Starter, AsksAboutEveryDomainAndAnswersNothing)
{
    QHash<QString, int> questions;
    for (const Row &row : plan->rows(schema().surveyItem)) {
        ++questions[row[schema().surveyItem.domain]];
        EXPECT_EQ(row[schema().surveyItem.answer], QStringLiteral("unknown"));
        EXPECT_TRUE(row[schema().surveyItem.severity].has_value());
        EXPECT_TRUE(row[schema().surveyItem.question].endsWith(u'?'));
    }
    for (const Choice &domain : schema().surveyItem.domain.options().choices)
        EXPECT_GE(questions.value(QLatin1String(domain.key)), 4) << domain.key;
}

TEST_P(Starter, SaysNothingOfAnyOrganisation)
{
    const QList<const Table *> filled{&schema().plan,       &schema().scaleLevel,     &schema().riskBand,
                                      &schema().horizon,    &schema().impactCategory, &schema().categoryLevel,
                                      &schema().surveyItem, &schema().criterion};
    for (const Table *table : schema().all()) {
        if (!filled.contains(table)) {
            EXPECT_EQ(plan->count(*table), 0) << table->name().toStdString();
        }
    }
    EXPECT_EQ(plan->setting(schema().plan.organisation), QString());
    EXPECT_EQ(plan->setting(schema().plan.title), QString());
}

INSTANTIATE_TEST_SUITE_P(Samples, Starter, testing::Values("fr", "en"),
                         [](const auto &each) { return std::string(each.param); });
