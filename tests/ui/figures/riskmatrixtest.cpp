// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmatrix.h"

#include "figures/codecell.h"
#include "support/exampleplan.h"
#include "textrecorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

using figures::RiskMatrix;
using figures::RiskStage;

namespace {

QStringList levels(int number)
{
    QStringList labels;
    for (int level = 1; level <= number; ++level)
        labels.append(QStringLiteral("%1 level").arg(level));
    return labels;
}

RiskMatrix matrixOf(int rows, int columns)
{
    return RiskMatrix({QStringLiteral("Likelihood"), levels(rows)}, {QStringLiteral("Impact"), levels(columns)},
                      {{1, QStringLiteral("Low"), QColor(QStringLiteral("#4caf50"))},
                       {6, QStringLiteral("High"), QColor(QStringLiteral("#c62828"))}});
}

QStringList drawn(const RiskMatrix &matrix, const QSize &size)
{
    TextRecorder paper(size);
    QPainter painter(&paper);
    matrix.draw(painter, QRectF(QPointF(), size), theme::Mode::Light);
    painter.end();
    return paper.texts();
}

/// Scales of 3 to 6 levels.
class RiskMatrixOfSize : public testing::TestWithParam<int>
{};

TEST_P(RiskMatrixOfSize, HoldsEachCodeInItsCell)
{
    const int size = GetParam();
    RiskMatrix matrix = matrixOf(size, size);
    for (int likelihood = 1; likelihood <= size; ++likelihood) {
        for (int impact = 1; impact <= size; ++impact)
            matrix.place(QStringLiteral("S%1%2").arg(likelihood).arg(impact), likelihood, impact);
    }
    for (int likelihood = 1; likelihood <= size; ++likelihood) {
        for (int impact = 1; impact <= size; ++impact)
            EXPECT_EQ(matrix.codesAt(likelihood, impact),
                      QStringList(QStringLiteral("S%1%2").arg(likelihood).arg(impact)));
    }
    EXPECT_TRUE(matrix.unrated().isEmpty());
}

TEST_P(RiskMatrixOfSize, WritesEveryCodeScoreAndLevelOnThePaper)
{
    const int size = GetParam();
    RiskMatrix matrix = matrixOf(size, size);
    matrix.place(QStringLiteral("S01"), size, size);
    matrix.place(QStringLiteral("S02"), 1, size);
    const QString texts = drawn(matrix, {470, 310}).join(u'|');
    for (const QString &text :
         {QStringLiteral("S01"), QStringLiteral("S02"), QStringLiteral("Likelihood"), QStringLiteral("Impact"),
          QStringLiteral("%1 level").arg(size), QStringLiteral("%1 High").arg(size * size), QStringLiteral("1 Low")})
        EXPECT_TRUE(texts.contains(text)) << qPrintable(text) << " in " << qPrintable(texts);
}

TEST_P(RiskMatrixOfSize, LeavesWhatTheScaleDoesNotKnowUnrated)
{
    RiskMatrix matrix = matrixOf(GetParam(), GetParam());
    matrix.place(QStringLiteral("S01"), 0, 1);
    matrix.place(QStringLiteral("S02"), 1, GetParam() + 1);
    EXPECT_EQ(matrix.unrated(), QStringList({QStringLiteral("S01"), QStringLiteral("S02")}));
}

INSTANTIATE_TEST_SUITE_P(Levels, RiskMatrixOfSize, testing::Values(3, 4, 5, 6));

TEST(RiskMatrix, SaysTheSameInWords)
{
    RiskMatrix matrix = matrixOf(3, 4);
    matrix.place(QStringLiteral("S01"), 1, 2);
    matrix.place(QStringLiteral("S03"), 3, 4);
    matrix.place(QStringLiteral("S02"), 3, 4);
    matrix.place(QStringLiteral("S09"), 0, 4);
    EXPECT_EQ(
        matrix.alternative(Texts(Language::English)),
        QStringLiteral("Likelihood 3 × impact 4 = 12: S03, S02; Likelihood 1 × impact 2 = 2: S01; Not rated: S09"));
    EXPECT_EQ(matrixOf(3, 3).alternative(Texts(Language::English)), QStringLiteral("The matrix holds no scenario."));
}

TEST(RiskMatrix, StaysInsideItsArea)
{
    RiskMatrix matrix = matrixOf(6, 6);
    for (int i = 0; i < 300; ++i)
        matrix.place(QStringLiteral("SCENARIO-%1").arg(i), 6, 6);
    TextRecorder paper({200, 150});
    QPainter painter(&paper);
    matrix.draw(painter, {0, 0, 200, 150}, theme::Mode::Dark);
    painter.end();
    EXPECT_TRUE(QRectF(-1, -1, 202, 152).contains(paper.extent()));
}

TEST(RiskMatrix, OfTheExampleShowsWhatTheMeasuresChange)
{
    const auto plan = examplePlan();
    const auto inherent = RiskMatrix::ofPlan(*plan, plan->texts(), RiskStage::Inherent);
    const auto residual = RiskMatrix::ofPlan(*plan, plan->texts(), RiskStage::Residual);
    EXPECT_EQ(inherent.codesAt(3, 4), QStringList({QStringLiteral("S02"), QStringLiteral("S03")}));
    EXPECT_EQ(residual.codesAt(3, 2),
              QStringList({QStringLiteral("S02"), QStringLiteral("S04"), QStringLiteral("S05")}));
    EXPECT_EQ(inherent.likelihood().labels.first(), QStringLiteral("1 Peu vraisemblable"));
    EXPECT_EQ(inherent.bandLabel(12), QStringLiteral("Critique"));
}

TEST(CodesInACell, AreAllShownWhereTheyFit)
{
    QStringList codes;
    for (int i = 10; i < 20; ++i)
        codes.append(QStringLiteral("S%1").arg(i));
    const auto cell = figures::fitCodes(codes, {110, 60}, QFont(), 12, 6);
    EXPECT_EQ(cell.hidden, 0);
    EXPECT_EQ(cell.lines.join(u' '), codes.join(u' '));
    for (const QString &line : cell.lines)
        EXPECT_LE(QFontMetricsF(cell.font).horizontalAdvance(line), 110);
}

TEST(CodesInACell, AreCountedWhereTheyDoNot)
{
    QStringList codes;
    for (int i = 100; i < 160; ++i)
        codes.append(QStringLiteral("S%1").arg(i));
    const auto cell = figures::fitCodes(codes, {60, 25}, QFont(), 12, 6);
    EXPECT_GT(cell.hidden, 0);
    EXPECT_TRUE(cell.lines.last().endsWith(QStringLiteral("+%1").arg(cell.hidden)));
    EXPECT_EQ(cell.lines.join(u' ').split(u' ').size() - 1 + cell.hidden, codes.size());
    EXPECT_LE(cell.lines.size() * QFontMetricsF(cell.font).height(), 25 + QFontMetricsF(cell.font).height());
}

TEST(CodesInACell, OfAnyLengthStayInsideIt)
{
    const auto cell = figures::fitCodes({QString(100000, QLatin1Char('W'))}, {40, 20}, QFont(), 12, 6);
    EXPECT_LE(QFontMetricsF(cell.font).horizontalAdvance(cell.lines.first()), 40);
}

} // namespace
