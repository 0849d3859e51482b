// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/entitywords.h"

#include "analysis/audit/audit.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using audit::Naming;

namespace {

class EntityWords : public testing::Test
{
protected:
    std::string words(const char *entity, Naming naming, Language language = Language::English) const
    {
        return audit::entityWords(QString::fromLatin1(entity), *plan, Texts(language), naming).toStdString();
    }
    /// "F01 · Payroll"
    std::string title(const Table &table, const char *code) const
    {
        return plan->title(table, *plan->findByCode(table, QString::fromLatin1(code))).toStdString();
    }

    const std::unique_ptr<Plan> plan = examplePlan();
};

} // namespace

TEST_F(EntityWords, NameTheRowAndThePartOfIt)
{
    EXPECT_EQ(words("CT04/bcp_test", Naming::Brief), "CT04");
    EXPECT_EQ(words("PC07#4", Naming::Brief), "PC07, step 4");
    EXPECT_EQ(words("AST1/rank1", Naming::Brief), "AST1, rank 1");
    EXPECT_EQ(words("S03/F01", Naming::Brief), "S03, F01");
    EXPECT_EQ(words("F03", Naming::Brief), "F03");
    EXPECT_EQ(words("plan", Naming::Brief), Texts().label(schema().plan).toStdString());
}

TEST_F(EntityWords, SayWhichClauseWhereNothingElseDoes)
{
    const Texts french(Language::French);
    const std::string clause = french.choice(schema().clause.key, QStringLiteral("bcp_test")).toStdString();
    EXPECT_EQ(words("CT04/bcp_test", Naming::Codes, Language::French), "CT04, " + clause);
    EXPECT_EQ(words("CT04/bcp_test", Naming::Titles, Language::French), "CT04 · " + clause);
}

TEST_F(EntityWords, AreTitlesWhereThereIsRoom)
{
    EXPECT_EQ(words("F03", Naming::Titles), title(schema().function, "F03"));
    EXPECT_EQ(words("S03/F01", Naming::Titles),
              title(schema().scenario, "S03") + ", " + title(schema().function, "F01"));
    EXPECT_EQ(words("AST1/rank2", Naming::Titles), title(schema().roster, "AST1") + ", rank 2");
    EXPECT_EQ(words("PC07#4", Naming::Titles), title(schema().procedure, "PC07") + ", step 4");
}

TEST_F(EntityWords, LeaveWhatThePlanDoesNotKnow)
{
    for (const char *entity : {"", "nothing", "bcp_test", "rank1", "#4", "<b>", "CT04x"})
        EXPECT_EQ(words(entity, Naming::Titles), entity);
    EXPECT_EQ(words("ZZ9/bcp_test", Naming::Titles), "ZZ9, bcp_test");
}

TEST_F(EntityWords, DoNotGuessWhichRowASharedCodeMeans)
{
    const auto &function = schema().function;
    plan->setValue(function, plan->findByCode(function, QStringLiteral("F03"))->id, function.code,
                   QStringLiteral("S03"));
    EXPECT_EQ(words("S03", Naming::Titles), "S03");
}

TEST_F(EntityWords, HoldNoKeyForAnyFindingOfTheExample)
{
    for (const audit::Finding &finding : audit::audit(*plan, QDate(2026, 11, 23), Texts()).findings) {
        for (const Naming naming : {Naming::Brief, Naming::Codes, Naming::Titles}) {
            const std::string said = words(finding.entity.toLatin1().constData(), naming);
            EXPECT_EQ(said.find_first_of("#_"), std::string::npos) << said;
            EXPECT_FALSE(said.empty());
        }
    }
}

TEST_F(EntityWords, AreTheNameOfAWaiver)
{
    const auto &waiver = schema().waiver;
    const Row row = plan->rows(waiver).first();
    ASSERT_EQ(row[waiver.entity], QStringLiteral("CT01/sweep_clause"));
    const Texts &texts = plan->texts();
    const QString concerned = plan->display(waiver.entity, row, texts);
    EXPECT_EQ(concerned, QStringLiteral("CT01 · ") + texts.choice(schema().clause.key, QStringLiteral("sweep_clause")));
    EXPECT_EQ(plan->title(waiver, row), QStringLiteral("CTR-004 · ") + concerned);
    EXPECT_EQ(audit::ruleWords(QStringLiteral("CTR-004"), texts),
              QStringLiteral("CTR-004 · ") + texts.text("Audit", audit::rule(QStringLiteral("CTR-004"))->title));
    EXPECT_EQ(audit::ruleWords(QStringLiteral("none"), texts), QStringLiteral("none"));
}
