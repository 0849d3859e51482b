// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exampleplan.h"

#include <gtest/gtest.h>

namespace {

const QDate today(2026, 11, 23);

class Doubts : public ::testing::Test
{
protected:
    Row row(const Table &table, const char *code) const
    {
        return *m_plan->findByCode(table, QString::fromLatin1(code));
    }
    /// The fields that would be asked about if the row became `after`.
    QStringList fields(const Table &table, const Row &after) const
    {
        const Row *before = m_plan->find(table, after.id);
        QStringList names;
        for (const Problem &doubt :
             m_plan->doubts({{&table, before ? std::optional(*before) : std::nullopt, after}}, today)) {
            EXPECT_FALSE(doubt.sentence.isEmpty());
            names.append(doubt.field->name());
        }
        return names;
    }

    std::unique_ptr<Plan> m_plan = examplePlan();
};

} // namespace

TEST_F(Doubts, AreAboutADeputyWhoIsTheOwner)
{
    const Row function = row(schema().function, "F01");
    Row deputy = *m_plan->referring(schema().deputy.function, function.id).front();
    const auto other = deputy[schema().deputy.contact];
    deputy.set(schema().deputy.contact, function[schema().function.owner]);
    EXPECT_EQ(fields(schema().deputy, deputy), QStringList{QStringLiteral("contact")});

    Row owned = function;
    owned.set(schema().function.owner, other);
    EXPECT_EQ(fields(schema().function, owned), QStringList{QStringLiteral("owner")});
    owned.set(schema().function.owner, row(schema().contact, "P20").id);
    EXPECT_TRUE(fields(schema().function, owned).isEmpty());
}

TEST_F(Doubts, SayWhichPersonWouldBeTheirOwnDeputyAndOfWhat)
{
    const Row function = row(schema().function, "F01");
    Row deputy = *m_plan->referring(schema().deputy.function, function.id).front();
    deputy.set(schema().deputy.contact, function[schema().function.owner]);
    const QList<Problem> doubts =
        m_plan->doubts({{&schema().deputy, *m_plan->find(schema().deputy, deputy.id), deputy}}, today);
    const auto &contact = schema().contact;
    const QString person = m_plan->name(contact, *m_plan->find(contact, *function[schema().function.owner]));
    ASSERT_EQ(doubts.size(), 1);
    EXPECT_TRUE(doubts.first().sentence.contains(person)) << qPrintable(doubts.first().sentence);
    EXPECT_TRUE(doubts.first().sentence.contains(QStringLiteral("F01"))) << qPrintable(doubts.first().sentence);
}

TEST_F(Doubts, AreAboutCallsThatGoInCirclesOrOutOfTheTree)
{
    const auto &node = schema().node;
    const RowList trees = m_plan->each(schema().callTree);
    const RowList calls = m_plan->referring(node.callTree, trees.front()->id);
    Row child;
    for (const Row *call : calls) {
        if ((*call)[node.parent])
            child = *call;
    }
    Row parent = *m_plan->find(node, *child[node.parent]);
    parent.set(node.parent, child.id);
    EXPECT_EQ(fields(node, parent), QStringList{QStringLiteral("parent")});
    child.set(node.parent, m_plan->referring(node.callTree, trees.back()->id).front()->id);
    EXPECT_EQ(fields(node, child), QStringList{QStringLiteral("parent")});
}

TEST_F(Doubts, AreAboutWeightsThatDoNotAddUpTo100)
{
    Row criterion = *m_plan->each(schema().criterion).front();
    EXPECT_TRUE(fields(schema().criterion, criterion).isEmpty());
    criterion.set(schema().criterion.weight, *criterion[schema().criterion.weight] + 1);
    EXPECT_EQ(fields(schema().criterion, criterion), QStringList{QStringLiteral("weight_pct")});
}

TEST_F(Doubts, AreAboutWaiversThatAreAlreadyPast)
{
    Row waiver = *m_plan->each(schema().waiver).front();
    waiver.set(schema().waiver.until, today);
    EXPECT_TRUE(fields(schema().waiver, waiver).isEmpty()) << "the last day still counts";
    waiver.set(schema().waiver.until, today.addDays(-1));
    EXPECT_EQ(fields(schema().waiver, waiver), QStringList{QStringLiteral("until")});
}

TEST_F(Doubts, AreAboutAnApprovalThatKeepsNoDocument)
{
    const auto &status = schema().plan.status;
    Row self = m_plan->self();
    EXPECT_TRUE(fields(schema().plan, self).isEmpty()) << "it is approved already";
    for (const char *other : {"draft", "review", "retired"}) {
        self.set(status, QString::fromLatin1(other));
        EXPECT_TRUE(fields(schema().plan, self).isEmpty()) << other;
    }
    m_plan->setValue(schema().plan, self.id, status, QStringLiteral("review"));
    self.set(status, QStringLiteral("approved"));
    EXPECT_EQ(fields(schema().plan, self), QStringList{QStringLiteral("status")});
}

TEST_F(Doubts, DoNotConcernWhatTheEditLeavesAsItWas)
{
    Row criterion = *m_plan->each(schema().criterion).front();
    criterion.set(schema().criterion.weight, 1);
    m_plan->setValue(schema().criterion, criterion.id, schema().criterion.weight, 1);
    criterion.set(schema().criterion.name, QStringLiteral("Another name"));
    EXPECT_TRUE(fields(schema().criterion, criterion).isEmpty());
}
