// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/impactcurve.h"

#include "figurepdf.h"
#include "odderplan.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using figures::ImpactCurve;

namespace {

ImpactCurve curveOf(const Plan &plan, Id function, Language language = Language::English)
{
    return {plan, *plan.find(schema().function, function), Texts(language)};
}

TEST(ImpactCurve, NamesEachCategoryHorizonAndMark)
{
    const auto plan = examplePlan();
    const Id function = plan->findByCode(schema().function, QStringLiteral("F01"))->id;
    const ImpactCurve curve = curveOf(*plan, function);
    QRectF extent;
    const QStringList texts = textsOf(curve, &extent);
    for (const char *text : {"Financier", "Image", "1 h", "4 h", "8 h", "1 d", "30 d", "Intolerable from level 3"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
    EXPECT_EQ(texts.filter(QStringLiteral("RTO")).size(), 1);
    EXPECT_EQ(texts.filter(QStringLiteral("MTPD")).size(), 1);
    EXPECT_EQ(texts.filter(QStringLiteral("H* (intolerable) 4 h")).size(), 1);
    EXPECT_TRUE(QRectF(QPointF(-1, -1), curve.sizeMm() * 72 / 25.4 + QSizeF(2, 2)).contains(extent));
    EXPECT_TRUE(printed(QStringLiteral("impact"), curve).text().contains(QStringLiteral("Financier")));
}

TEST(ImpactCurve, SpeaksThePlansVocabulary)
{
    const auto plan = examplePlan();
    const Id function = plan->findByCode(schema().function, QStringLiteral("F01"))->id;
    const QStringList texts = textsOf(curveOf(*plan, function, Language::French));
    EXPECT_EQ(texts.filter(QStringLiteral("DMIA")).size(), 1) << qPrintable(texts.join(u'|'));
}

TEST(ImpactCurve, SaysTheSameInWords)
{
    OdderPlan odder;
    const Id function = odder.addRated(QStringLiteral("F1"), {{0, 3}, {1, 2}}, {60, 240});
    odder.addCategory(7, QStringLiteral("Law"));
    odder.setOf(function, schema().function.rto, 120);
    EXPECT_EQ(curveOf(odder.plan(), function).alternative(),
              QStringLiteral(
                  "Category 0: 0 after 1\u00A0h, 3 after 4\u00A0h; Category 1: 1 after 1\u00A0h, 2 after 4\u00A0h; "
                  "Law: not rated; Intolerable from level 3; RTO 2\u00A0h; H* (intolerable) 4\u00A0h"));
    EXPECT_TRUE(textsOf(curveOf(odder.plan(), function)).contains(QStringLiteral("Not rated: Law")));
}

TEST(ImpactCurve, OfAnUnratedFunctionIsASentence)
{
    OdderPlan odder;
    const Id function = odder.addFunction(QStringLiteral("F1"), QStringLiteral("Nobody asked"));
    const ImpactCurve curve = curveOf(odder.plan(), function);
    EXPECT_EQ(textsOf(curve), QStringList(QStringLiteral("No impact of this function has been rated.")));
    EXPECT_EQ(curve.alternative(), QStringLiteral("No impact of this function has been rated."));
    EXPECT_LT(curve.sizeMm().height(), 10);
}

/// Scales of 3 and 6 levels.
class ImpactCurveOfScale : public testing::TestWithParam<int>
{};

TEST_P(ImpactCurveOfScale, LabelsEveryLevelFromZero)
{
    OdderPlan odder;
    odder.set(schema().plan.impactLevels, GetParam());
    const Id function = odder.addRated(QStringLiteral("F1"), {{0, 1, GetParam()}}, {60, 240, 480});
    const QStringList texts = textsOf(curveOf(odder.plan(), function));
    for (int level = 0; level <= GetParam(); ++level)
        EXPECT_EQ(texts.count(QString::number(level)), 1) << level;
    EXPECT_FALSE(texts.contains(QString::number(GetParam() + 1)));
    printed(QStringLiteral("impact-%1").arg(GetParam()), curveOf(odder.plan(), function));
}

INSTANTIATE_TEST_SUITE_P(Levels, ImpactCurveOfScale, testing::Values(3, 6));

TEST(ImpactCurve, KeepsManyCategoriesApartAndCountsTheRest)
{
    OdderPlan odder;
    QList<QList<int>> levels;
    for (int i = 0; i < 20; ++i)
        levels.append({i % 5, 4, 4});
    const Id function = odder.addRated(QStringLiteral("F1"), levels, {0, 240, 525600});
    odder.setOf(function, schema().function.mtpd, 2000000);
    odder.setOf(function, schema().function.rto, 2000000);
    const ImpactCurve curve = curveOf(odder.plan(), function);
    const QStringList texts = textsOf(curve);
    EXPECT_EQ(texts.filter(QStringLiteral("Category")).size(), 12);
    EXPECT_TRUE(texts.contains(QStringLiteral("8 more categories, less affected, are not drawn.")))
        << qPrintable(texts.join(u'|'));
    EXPECT_EQ(texts.filter(QStringLiteral("→")).size(), 2) << "beyond the last horizon";
    EXPECT_EQ(curve.alternative().count(QStringLiteral("Category")), 20);
    printed(QStringLiteral("impact-many"), curve);
}

TEST(ImpactCurve, BearsNamesOfAnyLength)
{
    OdderPlan odder;
    odder.addCategory(9, QString(20000, QLatin1Char('W')));
    const Id function = odder.addRated(QStringLiteral("F1"), {{1, 2}}, {60, 240});
    QRectF extent;
    const ImpactCurve curve = curveOf(odder.plan(), function);
    for (const QString &text : textsOf(curve, &extent))
        EXPECT_LT(text.size(), 200);
    EXPECT_LT(curve.alternative().size(), 500);
}

} // namespace
