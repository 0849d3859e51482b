// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions/summary.h"

#include "support/exampleplan.h"

using revisions::differences;
using revisions::proposedSummary;

namespace {
const Texts english{Language::English};

qint64 now(const Plan &plan)
{
    return plan.history().last().number;
}

void set(Plan &plan, const Table &table, const char *code, const Field &field, const Value &value)
{
    plan.setValue(table, plan.findByCode(table, QString::fromLatin1(code))->id, field, value);
}
} // namespace

TEST(Summary, CountsTheRowsOfEachListAndNamesThem)
{
    const auto plan = examplePlan();
    const qint64 start = now(*plan);
    const auto &function = schema().function;
    set(*plan, function, "F01", function.rto, qint64(7));
    set(*plan, function, "F01", function.name, QStringLiteral("Another"));
    set(*plan, function, "F02", function.peaks, QStringLiteral("Always"));
    const Id task = plan->owned(schema().task, plan->findByCode(function, QStringLiteral("F03"))->id).first().id;
    plan->setValue(schema().task, task, schema().task.name, QStringLiteral("Another task"));
    plan->edit(QStringLiteral("Copied"),
               plan->duplicate(function, plan->findByCode(function, QStringLiteral("F01"))->id));
    plan->setValue(schema().plan, plan->self().id, schema().plan.scope, QStringLiteral("Everything"));
    const QStringList lines = proposedSummary(differences(*plan, english, {.after = start}), english).split(u'\n');
    ASSERT_EQ(lines.size(), 2) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines.first(), QStringLiteral("Plan: Scope."));
    const QString copy = plan->rows(function).last()[function.code];
    EXPECT_EQ(lines.last(), QStringLiteral("Functions: 3 changed, 1 added (F01, F02, F03, %1).").arg(copy));
}

TEST(Summary, OfManyRowsNamesTheFirst)
{
    const auto plan = examplePlan();
    const qint64 start = now(*plan);
    const auto &contact = schema().contact;
    for (const Row &row : plan->rows(contact))
        plan->setValue(contact, row.id, contact.team, QStringLiteral("Everybody"));
    const QString text = proposedSummary(differences(*plan, english, {.after = start}), english);
    EXPECT_TRUE(text.endsWith(QStringLiteral("…)."))) << text.toStdString();
    EXPECT_LT(text.size(), 150);
}

TEST(Summary, SaysThatNothingChangedOrThatItIsTheFirst)
{
    const auto plan = examplePlan();
    EXPECT_EQ(proposedSummary({}, english), QStringLiteral("The content has not changed."));
    EXPECT_EQ(revisions::summarySince(*emptyPlan(), english, 0), QStringLiteral("First approved version."));
    EXPECT_EQ(revisions::summarySince(*plan, english, 0), QString()) << "approved before this file";
    EXPECT_EQ(revisions::summarySince(*plan, english, now(*plan)), QStringLiteral("The content has not changed."));
}
