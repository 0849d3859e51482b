// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans with so many rows that a list of everything against everything could not be read.

#include "print/documents.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using print::Document;

namespace {

/// The example with so many more scenarios, each a copy of one that it has.
std::unique_ptr<Plan> planWithMoreScenarios(int count)
{
    auto plan = examplePlan();
    const auto &scenario = schema().scenario;
    const QList<Row> known = plan->rows(scenario);
    Changes changes;
    for (int i = 0; i < count; ++i) {
        Row row = known.at(i % known.size());
        row.id = 0;
        row.set(scenario.code, QStringLiteral("SX%1").arg(i, 4, 10, QLatin1Char('0')));
        changes.append({&scenario, {}, row});
    }
    plan->edit(QStringLiteral("Added"), changes);
    return plan;
}

PrintedText printed(const Plan &plan, const char *name, const QString &only = {})
{
    const print::PrintOptions options{.at = QDate(2026, 11, 23),
                                      .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                                      .fingerprint = QStringLiteral("0123"),
                                      .only = only};
    return PrintedText(documentOf(*print::documentKind(QLatin1String(name)), plan, Texts(), options));
}

const QString tooLarge = QStringLiteral("The matrix is too large to be read on paper.");

} // namespace

TEST(EveryDocumentOfManyRows, GivesTheCoverageAsATableOfGapsWhereTheMatrixWouldFillABook)
{
    const auto plan = planWithMoreScenarios(500);
    const PrintedText strategies = printed(*plan, "strategies");
    EXPECT_TRUE(strategies.says(tooLarge));
    EXPECT_TRUE(strategies.says(QStringLiteral("Hit, not covered")));
    EXPECT_TRUE(strategies.says(QStringLiteral("SX0499")));
    EXPECT_EQ(strategies.malformed, QStringList());
    EXPECT_LT(strategies.texts.size(), 500 * 60);
    EXPECT_FALSE(printed(*examplePlan(), "strategies").says(tooLarge));
}

TEST(EveryDocumentOfManyRows, GroupsManyScenariosOfAFunctionByWhatTheyDoToIt)
{
    const auto plan = planWithMoreScenarios(100);
    const PrintedText sheet = printed(*plan, "function-sheets", QStringLiteral("F01"));
    EXPECT_FALSE(sheet.texts.filter(QRegularExpression(QStringLiteral("^Failed \\(\\d+\\):"))).isEmpty());
    EXPECT_TRUE(sheet.says(QStringLiteral("SX0000")));
    const PrintedText few = printed(*examplePlan(), "function-sheets", QStringLiteral("F01"));
    EXPECT_TRUE(few.texts.filter(QRegularExpression(QStringLiteral("^Failed \\(\\d+\\):"))).isEmpty());
}
