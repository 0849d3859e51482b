// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmove.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

using figures::RiskMove;

namespace {

struct Levels {
    std::optional<int> likelihoodBefore, impactBefore, likelihoodAfter, impactAfter;
};

void addScenario(Plan &plan, const Levels &levels, const QString &title = {})
{
    const auto &table = schema().scenario;
    Row row = plan.draft(table);
    row.set(table.title, title);
    row.set(table.likelihoodInherent, levels.likelihoodBefore);
    row.set(table.impactInherent, levels.impactBefore);
    row.set(table.likelihoodResidual, levels.likelihoodAfter);
    row.set(table.impactResidual, levels.impactAfter);
    plan.edit(QStringLiteral("Add"), {{&table, {}, row}});
}

RiskMove moveOf(const Plan &plan)
{
    return RiskMove::ofPlan(plan, Texts(Language::English));
}

class RiskMoveOfSize : public testing::TestWithParam<int>
{};

TEST_P(RiskMoveOfSize, DrawsEachScenarioWhereItWasAndWhereItIs)
{
    const int size = GetParam();
    const auto plan = emptyPlan();
    plan->setValue(schema().plan, plan->self().id, schema().plan.likelihoodLevels, Value(qint64(size)));
    plan->setValue(schema().plan, plan->self().id, schema().plan.impactLevels, Value(qint64(size)));
    addScenario(*plan, {size, size, 1, 1}, QStringLiteral("Fire"));
    addScenario(*plan, {2, 2, 2, 2});
    addScenario(*plan, {1, std::nullopt, 1, 1});
    const RiskMove move = moveOf(*plan);
    EXPECT_TRUE(move.isReadable());
    const QStringList texts = drawnTexts(move);
    EXPECT_EQ(texts.count(QStringLiteral("S01")), 2);
    EXPECT_EQ(texts.count(QStringLiteral("S02")), 1); // it stays
    EXPECT_EQ(texts.count(QStringLiteral("S03")), 1);
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("Not rated, or on one side only: S03")));
    EXPECT_TRUE(texts.filter(QString::number(size * size)).size() >= 1);
    const QString words = move.alternative();
    EXPECT_TRUE(
        words.contains(QStringLiteral("S01 Fire: inherent likelihood %1 × impact %1 = %2").arg(size).arg(size * size)))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("S03 : inherent not rated; residual likelihood 1"))) << qPrintable(words);
}

INSTANTIATE_TEST_SUITE_P(Levels, RiskMoveOfSize, testing::Values(3, 4, 5, 6));

TEST(RiskMove, OfTheExampleIsReadableAndSaysBothPlaces)
{
    const auto plan = examplePlan();
    const RiskMove move = moveOf(*plan);
    EXPECT_TRUE(move.isReadable());
    pdfOf(move);
    EXPECT_TRUE(move.alternative().contains(
        QStringLiteral("inherent likelihood 3 × impact 4 = 12 Critique; residual likelihood 3 × impact 2 = 6")))
        << qPrintable(move.alternative());
}

TEST(RiskMove, IsNotReadableForManyScenariosButStaysInsideItself)
{
    const auto plan = emptyPlan();
    for (int i = 0; i < 14; ++i)
        addScenario(*plan, {4, 4, 4, 4});
    EXPECT_FALSE(moveOf(*plan).isReadable()) << "all in one cell";
    for (int i = 0; i < 60; ++i)
        addScenario(*plan, {1 + i % 4, 1 + i % 3, 1, 1});
    EXPECT_FALSE(moveOf(*plan).isReadable());
    drawnTexts(moveOf(*plan));
}

TEST(RiskMove, OfAPlanWithoutScenariosSaysSo)
{
    const auto plan = emptyPlan();
    const RiskMove move = moveOf(*plan);
    EXPECT_EQ(move.alternative(), QStringLiteral("The matrix holds no scenario."));
    EXPECT_TRUE(drawnTexts(move).contains(QStringLiteral("The matrix holds no scenario.")));
}

TEST(RiskMove, TakesWhateverPeopleType)
{
    const auto plan = emptyPlan();
    for (const QString &text : hostileTexts())
        addScenario(*plan, {4, 3, 2, 1}, text);
    pdfOf(moveOf(*plan));
    EXPECT_TRUE(moveOf(*plan).alternative().contains(QStringLiteral("<b>bold</b> &")));
}

} // namespace
