// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonwriter.h"
#include "model/exchange/exchangeplan.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QByteArray start = quoted(
    "{'contacts': [{'code': 'P01', 'last_name': 'Morvan'}, {'code': 'P02', 'last_name': 'Le Goff'}, {'code': 'P03'}],"
    " 'horizons': [{'code': 'H1', 'minutes': 60}, {'code': 'H2', 'minutes': 240}],"
    " 'impact_categories': [{'code': 'FIN', 'levels': {'1': 'low', '2': 'high'}}],"
    " 'resources': [{'code': 'R01', 'name': 'Site'}, {'code': 'R02', 'located_in': 'R01', 'rta_min': 60}],"
    " 'functions': [{'code': 'F01', 'name': 'Payroll', 'rto_min': 60, 'impacts': {'FIN': [1, 2]},"
    "   'deputies': [{'contact': 'P01', 'rank': 1}, {'contact': 'P02', 'rank': 2}],"
    "   'tasks': [{'code': 'T1', 'deputies': [{'contact': 'P03', 'rank': 1}]}, {'code': 'T2'}]},"
    "   {'code': 'F02', 'name': 'Support'}],"
    " 'scenarios': [{'code': 'S01', 'functions': ['F01', 'F02']}],"
    " 'events': [{'code': 'EX1', 'objectives': [{'order': 1, 'text': 'a'}, {'order': 2, 'text': 'b'}],"
    "   'injects': [{'code': 'I01', 'objective': 2}]}]}");

class JsonUpdate : public testing::Test
{
protected:
    const Row &function(const char *code) { return *plan->findByCode(schema().function, QString::fromLatin1(code)); }
    ImportResult import(const char *json) { return importJson(*plan, quoted(json)); }

    std::unique_ptr<Plan> plan = planOf(start);
    const tables::Function &fields = schema().function;
};

} // namespace

TEST_F(JsonUpdate, AnAbsentMemberLeavesTheValue)
{
    const Id id = function("F01").id;
    import("{'functions': [{'code': 'F01', 'name': 'Pay'}]}");
    EXPECT_EQ(function("F01").id, id);
    EXPECT_EQ(function("F01")[fields.name], QStringLiteral("Pay"));
    EXPECT_EQ(function("F01")[fields.rto], 60);
    EXPECT_EQ(plan->owned(schema().deputy, id).size(), 2);
    EXPECT_EQ(plan->owned(schema().impact, id).size(), 2);
}

TEST_F(JsonUpdate, NullEmptiesTheValue)
{
    import("{'functions': [{'code': 'F01', 'rto_min': null, 'name': ''}]}");
    EXPECT_EQ(function("F01")[fields.rto], std::nullopt);
    EXPECT_EQ(function("F01")[fields.name], QString());
}

TEST_F(JsonUpdate, ZeroIsAValue)
{
    import("{'functions': [{'code': 'F01', 'rto_min': 0}]}");
    EXPECT_EQ(function("F01")[fields.rto], 0);
}

TEST_F(JsonUpdate, TopLevelRowsThatAreNotNamedStay)
{
    const ImportResult result = import("{'functions': [{'code': 'F03', 'name': 'New'}]}");
    EXPECT_EQ(plan->count(fields), 3);
    EXPECT_EQ(result.added, 1);
    EXPECT_EQ(result.changed + result.removed, 0);
}

TEST_F(JsonUpdate, AnOwnedListIsReplacedAndMatchedRowsKeepTheirIds)
{
    const Id owner = function("F01").id;
    const Id second = plan->owned(schema().deputy, owner).at(1).id;
    import(
        "{'functions': [{'code': 'F01', 'deputies': [{'contact': 'P02', 'rank': 1}, {'contact': 'P03', 'rank': 2}]}]}");
    const QList<Row> deputies = plan->owned(schema().deputy, owner);
    ASSERT_EQ(deputies.size(), 2);
    EXPECT_EQ(deputies.first().id, second);
    EXPECT_EQ(deputies.first()[schema().deputy.rank], 1);
}

TEST_F(JsonUpdate, AnEmptyOrNullListEmptiesIt)
{
    import("{'functions': [{'code': 'F01', 'deputies': [], 'tasks': null}]}");
    EXPECT_TRUE(plan->owned(schema().deputy, function("F01").id).isEmpty());
    EXPECT_EQ(plan->count(schema().task), 0);
    EXPECT_EQ(plan->count(schema().deputy), 0) << "what belonged to the tasks goes with them";
}

TEST_F(JsonUpdate, ALinkListIsReplaced)
{
    import("{'scenarios': [{'code': 'S01', 'functions': ['F02']}]}");
    const Row *scenario = plan->findByCode(schema().scenario, QStringLiteral("S01"));
    EXPECT_EQ((*scenario)[schema().scenario.functions], IdSet{function("F02").id});
}

TEST_F(JsonUpdate, ATaskThatMovesToAnotherFunctionKeepsItsId)
{
    const Id task = plan->findByCode(schema().task, QStringLiteral("T2"))->id;
    import("{'functions': [{'code': 'F01', 'tasks': [{'code': 'T1'}]}, {'code': 'F02', 'tasks': [{'code': 'T2'}]}]}");
    const QList<Row> tasks = plan->owned(schema().task, function("F02").id);
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks.first().id, task);
}

TEST_F(JsonUpdate, AGridIsReplacedCellByCell)
{
    const Id owner = function("F01").id;
    import("{'functions': [{'code': 'F01', 'impacts': {'FIN': [null, 3]}}],"
           " 'impact_categories': [{'code': 'FIN', 'levels': {'2': 'much', '3': 'more'}}]}");
    const QList<Row> impacts = plan->owned(schema().impact, owner);
    ASSERT_EQ(impacts.size(), 1);
    EXPECT_EQ(impacts.first()[schema().impact.level], 3);
    EXPECT_EQ(plan->count(schema().categoryLevel), 2);
}

TEST_F(JsonUpdate, ColumnsOfAGridFollowTheHorizonsOfTheSameFile)
{
    import(
        "{'horizons': [{'code': 'H0', 'minutes': 15}], 'functions': [{'code': 'F01', 'impacts': {'FIN': [0, 1, 2]}}]}");
    EXPECT_TRUE(exportJson(*plan, &fields).contains("\"FIN\": [\n     0,\n     1,\n     2\n    ]"));
    const Id first = plan->findByCode(schema().horizon, QStringLiteral("H0"))->id;
    EXPECT_EQ(plan->owned(schema().impact, function("F01").id).first()[schema().impact.horizon], first);
}

TEST_F(JsonUpdate, AReferenceToARowThatGoesBecomesEmpty)
{
    import("{'events': [{'code': 'EX1', 'objectives': [{'order': 1, 'text': 'a'}]}]}");
    const Row *inject = &plan->rows(schema().inject).first();
    EXPECT_EQ((*inject)[schema().inject.objective], std::nullopt);
}

TEST_F(JsonUpdate, AReferenceCanNameARowFurtherDownInTheFile)
{
    import("{'contacts': [{'code': 'P01', 'site': 'R09'}], 'resources': [{'code': 'R09', 'owner': 'P01'}]}");
    const Row *contact = plan->findByCode(schema().contact, QStringLiteral("P01"));
    EXPECT_EQ((*contact)[schema().contact.site], plan->findByCode(schema().resource, QStringLiteral("R09"))->id);
}

TEST_F(JsonUpdate, AWholeNumberMayBeWrittenAsAReal)
{
    import("{'functions': [{'code': 'F01', 'rto_min': 9e1}]}");
    EXPECT_EQ(function("F01")[fields.rto], 90);
}

TEST_F(JsonUpdate, SettingsAreUpdatedOneByOne)
{
    import("{'plan': {'settings': {'bia_max_age_months': 6}}, 'reference_date': '2026-11-23'}");
    EXPECT_EQ(plan->setting(schema().plan.biaMaxAge), 6);
    EXPECT_EQ(plan->setting(schema().plan.impactLevels), 4);
    EXPECT_EQ(plan->setting(schema().plan.referenceDate), QDate(2026, 11, 23));
}

TEST_F(JsonUpdate, OnlyTheTableAskedForIsImported)
{
    importJson(*plan, quoted("{'functions': [{'code': 'F09'}], 'skills': [{'code': 'SK1'}]}"),
               {.table = &schema().skill});
    EXPECT_EQ(plan->count(fields), 2);
    EXPECT_EQ(plan->count(schema().skill), 1);
    importJson(*plan, quoted("[{'code': 'SK2'}]"), {.table = &schema().skill});
    EXPECT_EQ(plan->count(schema().skill), 2);
}

TEST_F(JsonUpdate, ADryRunCountsAndChangesNothing)
{
    const auto before = contentOf(*plan);
    const ImportResult result = importJson(
        *plan, quoted("{'functions': [{'code': 'F01', 'rto_min': 5}, {'code': 'F05'}]}"), {.dryRun = DryRun::Yes});
    EXPECT_EQ(result.added, 1);
    EXPECT_EQ(result.changed, 1);
    EXPECT_EQ(contentOf(*plan), before);
}

TEST_F(JsonUpdate, RowsWithoutCodeAreMatchedInOrderAmongEquals)
{
    import("{'events': [{'code': 'EX1', 'log': [{'text': 'a'}, {'text': 'b'}, {'text': 'a', 'kind': null}]}]}");
    const QList<Row> before = plan->rows(schema().logEntry);
    ASSERT_EQ(before.size(), 3);
    import("{'events': [{'code': 'EX1', 'log': [{'text': 'a'}, {'text': 'b'}, {'text': 'a'}, {'text': 'a'}]}]}");
    const QList<Row> after = plan->rows(schema().logEntry);
    ASSERT_EQ(after.size(), 4);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(after.at(i).id, before.at(i).id) << i;
}

TEST_F(JsonUpdate, WhatIsOnlyAskedInTheWindowIsAcceptedFromAFile)
{
    import("{'functions': [{'code': 'F01', 'owner': 'P01', 'deputies': [{'contact': 'P01', 'rank': 1}]}],"
           " 'criteria': [{'code': 'CR1', 'weight_pct': 10}]}");
    EXPECT_EQ(plan->owned(schema().deputy, function("F01").id).size(), 1);
}

TEST_F(JsonUpdate, HostileTextsAreOnlyTexts)
{
    const QString hostile =
        QStringLiteral("<b>'; DROP TABLE function; --\u202e=cmd()|%1%n\n\t") + QString(1024 * 1024, u'x');
    QJsonObject document{{QStringLiteral("functions"), QJsonArray{QJsonObject{{QStringLiteral("code"), hostile},
                                                                              {QStringLiteral("name"), hostile}}}}};
    importJson(*plan, QJsonDocument(document).toJson());
    EXPECT_EQ((*plan->findByCode(fields, hostile))[fields.name], hostile);
    EXPECT_EQ(exportJson(*planOf(exportJson(*plan))), exportJson(*plan));
}
