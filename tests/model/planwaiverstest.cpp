// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exampleplan.h"

#include <gtest/gtest.h>

namespace {

class Waivers : public ::testing::Test
{
protected:
    /// Adds a waiver about that entity; its id.
    Id add(const char *entity)
    {
        Row row = m_plan->draft(schema().waiver);
        row.set(schema().waiver.rule, QStringLiteral("PRC-003"));
        row.set(schema().waiver.entity, QString::fromLatin1(entity));
        return m_plan->edit(QStringLiteral("add"), {{&schema().waiver, {}, row}}).first().id();
    }
    QString entity(Id waiver) const { return (*m_plan->find(schema().waiver, waiver))[schema().waiver.entity]; }
    void recode(const Table &table, const char *code, const char *next)
    {
        const Row row = *m_plan->findByCode(table, QString::fromLatin1(code));
        m_plan->setValue(table, row.id, *table.code(), QString::fromLatin1(next));
    }

    std::unique_ptr<Plan> m_plan = examplePlan();
};

} // namespace

TEST_F(Waivers, FollowARowThatIsGivenAnotherCode)
{
    const Id pair = add("S03/F01");
    const Id step = add("PC07#4");
    const Id other = add("F010");
    recode(schema().function, "F01", "F91");
    recode(schema().scenario, "S03", "S93");
    recode(schema().procedure, "PC07", "PC97");
    EXPECT_EQ(entity(pair), QStringLiteral("S93/F91"));
    EXPECT_EQ(entity(step), QStringLiteral("PC97#4"));
    EXPECT_EQ(entity(other), QStringLiteral("F010")) << "only whole codes are renamed";
    m_plan->undo();
    m_plan->undo();
    m_plan->undo();
    EXPECT_EQ(entity(pair), QStringLiteral("S03/F01"));
    EXPECT_EQ(entity(step), QStringLiteral("PC07#4"));
}

TEST_F(Waivers, FollowAStepThatIsMoved)
{
    const Id waiver = add("PC07#4");
    const Id neighbour = add("PC07#3");
    const Row procedure = *m_plan->findByCode(schema().procedure, QStringLiteral("PC07"));
    const Id step = m_plan->referring(schema().step.procedure, procedure.id).at(3)->id;
    m_plan->edit(QStringLiteral("move"), m_plan->moved(schema().step, step, -1));
    EXPECT_EQ(entity(waiver), QStringLiteral("PC07#3"));
    EXPECT_EQ(entity(neighbour), QStringLiteral("PC07#4"));
    m_plan->undo();
    EXPECT_EQ(entity(waiver), QStringLiteral("PC07#4"));
}

TEST_F(Waivers, FollowAStepWhenOneBeforeItGoes)
{
    const Id waiver = add("PC07#4");
    const Row procedure = *m_plan->findByCode(schema().procedure, QStringLiteral("PC07"));
    const Id first = m_plan->referring(schema().step.procedure, procedure.id).front()->id;
    m_plan->edit(QStringLiteral("delete"), m_plan->deletion(schema().step, {first}).changes);
    EXPECT_EQ(entity(waiver), QStringLiteral("PC07#3"));
}
