// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"
#include "support/exampleplan.h"
#include "support/randomedits.h"

#include <gtest/gtest.h>

namespace {

/// The same rows, loaded anew: what every list must look like after any edits.
std::unique_ptr<Rows> fresh(const Plan &plan)
{
    auto rows = std::make_unique<Rows>(schema().all());
    for (const Table *table : schema().all()) {
        for (const Row *row : plan.each(*table))
            rows->insert(*table, *row);
    }
    return rows;
}

QList<Id> ids(const RowList &rows)
{
    QList<Id> result;
    for (const Row *row : rows)
        result.append(row->id);
    return result;
}

void expectSameLists(const Plan &plan)
{
    const auto expected = fresh(plan);
    for (const Table *table : schema().all()) {
        ASSERT_EQ(ids(plan.each(*table)), ids(expected->inOrder(*table))) << qPrintable(table->name());
        for (const Field *field : table->fields()) {
            if (!field->isReference())
                continue;
            for (const Row *target : plan.each(field->target()))
                ASSERT_EQ(ids(plan.referring(*field, target->id)), ids(expected->referring(*field, target->id)))
                    << qPrintable(table->name()) << "." << qPrintable(field->name());
        }
    }
}

} // namespace

TEST(Rows, KeepEveryListInOrderThroughRandomEditsAndTheirUndoing)
{
    const auto plan = examplePlan();
    expectSameLists(*plan);
    RandomEdits edits(*plan, 7);
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 25; ++i)
            edits.edit();
        expectSameLists(*plan);
    }
    while (plan->canUndo())
        plan->undo();
    expectSameLists(*plan);
}

TEST(Rows, AreSortedAgainWhenWhatTheyAreSortedByIsRenamed)
{
    const auto plan = examplePlan();
    const auto &resource = schema().resource;
    const Row *need = plan->referring(schema().functionResource.function,
                                      plan->findByCode(schema().function, QStringLiteral("F01"))->id)
                          .front();
    const Id first = need->id;
    plan->setValue(resource, *(*need)[schema().functionResource.resource], resource.code, QStringLiteral("ZZ99"));
    expectSameLists(*plan);
    EXPECT_EQ(plan->referring(schema().functionResource.function,
                              plan->findByCode(schema().function, QStringLiteral("F01"))->id)
                  .back()
                  ->id,
              first);
}
