// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsondocument.h"
#include "exchange/jsonwriter.h"
#include "model/exchange/exchangeplan.h"

#include <gtest/gtest.h>

namespace {

/// A file that must be refused, and what the message must say: the place and the reason.
struct BadFile {
    const char *name;
    const char *json;
    std::vector<const char *> says;
};

void PrintTo(const BadFile &file, std::ostream *out)
{
    *out << file.json;
}

const BadFile badFiles[] = {
    {"NotJson", "{'functions': [\n{'code' 'F01'}]}", {"not JSON", "line 2"}},
    {"Nothing", "", {"not JSON"}},
    {"Binary", "SQLite format 3", {"not JSON", "line 1"}},
    {"HalfAFile", "{'functions': [{'code': 'F01'", {"not JSON"}},
    {"TextAfterTheEnd", "{} x", {"follows the end", "column"}},
    {"AList", "[1]", {"is a list"}},
    {"AnotherFormat", "{'format': 'other'}", {"format:", "pca-plan"}},
    {"NewerVersion", "{'format': 'pca-plan', 'format_version': 2}", {"format_version:", "newer"}},
    {"VersionAsText", "{'format_version': '1'}", {"format_version:"}},
    {"MemberTwice", "{'functions': [{'code': 'F01', 'name': 'a', 'n\\u0061me': 'b'}]}", {"functions[0].name", "twice"}},
    {"UnknownTable", "{'fonctions': []}", {"fonctions: is not known"}},
    {"UnknownField", "{'functions': [{'code': 'F01', 'rto': 3}]}", {"functions[0].rto: is not known"}},
    {"UnknownSetting", "{'plan': {'settings': {'colour': 1}}}", {"plan.settings.colour: is not known"}},
    {"IdsAreNotOurs", "{'functions': [{'code': 'F01', 'id': 1}]}", {"functions[0].id"}},
    {"ListIsNoList", "{'functions': {'code': 'F01'}}", {"functions: must be a list"}},
    {"RowIsNoObject", "{'functions': ['F01']}", {"functions[0]: must be an object"}},
    {"PlanIsNoObject", "{'plan': 3}", {"plan: must be an object"}},
    {"SettingsAreNoObject", "{'plan': {'settings': []}}", {"plan.settings: must be an object"}},
    {"NumberAsText",
     "{'functions': [{'code': 'F01', 'rto_min': '12'}]}",
     {"functions[0].rto_min: must be a whole number"}},
    {"TextAsNumber", "{'functions': [{'code': 'F01', 'name': 12}]}", {"functions[0].name: must be a text"}},
    {"BoolAsNumber",
     "{'resources': [{'code': 'R1', 'personal_data': 1}]}",
     {"resources[0].personal_data: must be true or false"}},
    {"HalfAMinute",
     "{'functions': [{'code': 'F01', 'rto_min': 1.5}]}",
     {"functions[0].rto_min: must be a whole number"}},
    {"Negative", "{'functions': [{'code': 'F01', 'rto_min': -1}]}", {"functions[0].rto_min: must be 0 or more"}},
    {"TooLarge", "{'functions': [{'code': 'F01', 'rto_min': 1e300}]}", {"functions[0].rto_min: is too large"}},
    {"Percent",
     "{'functions': [{'code': 'F01', 'mbco_pct': 101}]}",
     {"functions[0].mbco_pct: must be between 0 and 100"}},
    {"Choice", "{'functions': [{'code': 'F01', 'kind': 'main'}]}", {"functions[0].kind:", "main"}},
    {"NoSuchDay", "{'functions': [{'code': 'F01', 'bia_on': '2026-02-30'}]}", {"functions[0].bia_on: is not a date"}},
    {"DateAsWritten",
     "{'functions': [{'code': 'F01', 'bia_on': '12/10/2026'}]}",
     {"functions[0].bia_on: is not a date"}},
    {"TimeOfDay",
     "{'contacts': [{'code': 'P1', 'work_slots': [{'weekday': 1, 'start': '25:00'}]}]}",
     {"contacts[0].work_slots[0].start: is not a time"}},
    {"ReversedDates",
     "{'contracts': [{'code': 'C1', 'start_on': '2026-02-01', 'end_on': '2026-01-01'}]}",
     {"contracts[0].end_on: comes before"}},
    {"LevelAboveTheScale",
     "{'scenarios': [{'code': 'S1', 'likelihood_inherent': 5}]}",
     {"scenarios[0].likelihood_inherent: must be between 1 and 4"}},
    {"NoCode", "{'functions': [{'name': 'x'}]}", {"functions[0].code: must be filled"}},
    {"CodeAsNumber", "{'functions': [{'code': 1}]}", {"functions[0].code: must be a text"}},
    {"CodeTwice", "{'functions': [{'code': 'F01'}, {'code': 'F01'}]}", {"functions[1].code:", "functions[0]"}},
    {"LocalCodeTwice",
     "{'call_trees': [{'code': 'A', 'nodes': [{'node': 'n1'}, {'node': 'n1'}]}]}",
     {"call_trees[0].nodes[1].node:", "call_trees[0].nodes[0]"}},
    {"DanglingCode", "{'functions': [{'code': 'F01', 'owner': 'P99'}]}", {"functions[0].owner:", "P99", "contacts"}},
    {"DanglingInAList", "{'scenarios': [{'code': 'S1', 'functions': ['F77']}]}", {"scenarios[0].functions[0]:", "F77"}},
    {"ReferenceAsNumber", "{'functions': [{'code': 'F01', 'owner': 3}]}", {"functions[0].owner: must be a text"}},
    {"LinksAreNoList",
     "{'scenarios': [{'code': 'S1', 'functions': 'F01'}]}",
     {"scenarios[0].functions: must be a list"}},
    {"DanglingObjective",
     "{'events': [{'code': 'E', 'objectives': [{'order': 1}], 'injects': [{'code': 'I1', 'objective': 2}]}]}",
     {"events[0].injects[0].objective:", "2"}},
    {"ObjectiveAsText",
     "{'events': [{'code': 'E', 'objectives': [{'order': 1}], 'injects': [{'code': 'I1', 'objective': '1'}]}]}",
     {"events[0].injects[0].objective: must be a whole number"}},
    {"CycleOfPlaces",
     "{'resources': [{'code': 'R1', 'located_in': 'R2'}, {'code': 'R2', 'located_in': 'R1'}]}",
     {"resources[0].located_in: leads back", "resources[1].located_in: leads back"}},
    {"InItself", "{'resources': [{'code': 'R1', 'located_in': 'R1'}]}", {"resources[0].located_in: leads back"}},
    {"RequiredReference",
     "{'functions': [{'code': 'F01', 'deputies': [{'rank': 1}]}]}",
     {"functions[0].deputies[0].contact: must be filled"}},
    {"SameRankTwice",
     "{'functions': [{'code': 'F01', 'deputies': [{'contact': 'P01', 'rank': 1}, {'contact': 'P02', 'rank': 1}]}]}",
     {"functions[0].deputies[1].rank: stands twice"}},
    {"ExactlyOneOf",
     "{'call_trees': [{'code': 'A', 'nodes': [{'node': 'n1'}]}]}",
     {"call_trees[0].nodes[0]", "exactly one"}},
    {"GridOfAnotherWidth",
     "{'horizons': [{'code': 'H1', 'minutes': 60}], 'impact_categories': [{'code': 'FIN'}],"
     " 'functions': [{'code': 'F01', 'impacts': {'FIN': [1, 2]}}]}",
     {"functions[0].impacts.FIN:", "1 values", "horizons"}},
    {"GridOfUnknownLine",
     "{'functions': [{'code': 'F01', 'impacts': {'XYZ': []}}]}",
     {"functions[0].impacts.XYZ:", "impact_categories"}},
    {"GridCell",
     "{'horizons': [{'code': 'H1', 'minutes': 60}], 'impact_categories': [{'code': 'FIN'}],"
     " 'functions': [{'code': 'F01', 'impacts': {'FIN': [9]}}]}",
     {"functions[0].impacts.FIN[0]: must be between 0 and 4"}},
    {"GridLevelName",
     "{'impact_categories': [{'code': 'FIN', 'levels': {'one': 'x'}}]}",
     {"impact_categories[0].levels.one: must be a whole number"}},
    {"UnknownScale", "{'scales': {'sound': [{'level': 1}]}}", {"scales.sound[0]"}},
    {"NulInAText", "{'functions': [{'code': 'F01', 'name': 'a\\u0000b'}]}", {"functions[0].name: holds characters"}},
    {"HalfACharacter", "{'functions': [{'code': 'F01', 'name': '\\ud800'}]}", {"functions[0].name: holds characters"}},
    {"CodesAreTexts",
     "{'contracts': [{'code': 'C1', 'data_locations': [1]}]}",
     {"contracts[0].data_locations: must be a list of texts"}},
};

const QByteArray start =
    quoted("{'contacts': [{'code': 'P01'}, {'code': 'P02'}], 'functions': [{'code': 'F00', 'name': 'kept'}]}");

} // namespace

class BadJson : public testing::TestWithParam<BadFile>
{};

TEST_P(BadJson, IsRefusedWithItsPlaceAndChangesNothing)
{
    const auto plan = planOf(start);
    const auto before = contentOf(*plan);
    const auto lines = plan->history().size();
    const QString message = refusalOf(*plan, quoted(GetParam().json));
    for (const char *words : GetParam().says)
        EXPECT_TRUE(message.contains(QString::fromUtf8(words))) << words << " in: " << message.toStdString();
    EXPECT_EQ(contentOf(*plan), before);
    EXPECT_EQ(plan->history().size(), lines);
    EXPECT_TRUE(message.endsWith(u'.')) << message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, BadJson, testing::ValuesIn(badFiles),
                         [](const auto &file) { return std::string(file.param.name); });

TEST(JsonRefusal, NamesEveryBadRowOnce)
{
    const auto plan = planOf(start);
    const QString message =
        refusalOf(*plan, quoted("{'functions': [{'code': 'F01', 'rto_min': -1}, {'code': 'F02', 'owner': 'P98'},"
                                " {'code': 'F03', 'rto_min': 'x'}, {'code': 'F04', 'kind': 'x'}]}"));
    const QStringList lines = message.split(u'\n');
    ASSERT_EQ(lines.size(), 4) << message.toStdString();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(lines.filter(QStringLiteral("functions[%1]").arg(i)).size(), 1) << message.toStdString();
}

TEST(JsonRefusal, ADryRunRefusesTheSame)
{
    const auto plan = planOf(start);
    EXPECT_THROW(importJson(*plan, quoted("{'functions': [{'code': 'F01', 'rto_min': -1}]}"), {.dryRun = DryRun::Yes}),
                 Error);
}

TEST(JsonRefusal, TenThousandBracketsAreNestedTooDeeply)
{
    const auto plan = planOf(start);
    const QByteArray bomb = "{\"functions\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + '}';
    EXPECT_TRUE(refusalOf(*plan, bomb).contains(QStringLiteral("nested too deeply")));
}

TEST(JsonRefusal, AHundredMegabytesAreTooLarge)
{
    const auto plan = planOf(start);
    EXPECT_TRUE(refusalOf(*plan, QByteArray(largestJson + 1, ' ')).contains(QStringLiteral("larger than 96 MB")));
}

TEST(JsonRefusal, AnInvalidByteIsNotUtf8)
{
    const auto plan = planOf(start);
    EXPECT_TRUE(refusalOf(*plan, "{\"comment\": \"a\xff\"}").contains(QStringLiteral("UTF-8")));
}

TEST(JsonRefusal, ALongHostileNameIsCutInTheMessage)
{
    const auto plan = planOf(start);
    const QByteArray name = QStringLiteral("\u202ex").toUtf8() + QByteArray(1024 * 1024, 'y');
    const QString message = refusalOf(*plan, "{\"functions\": [{\"code\": \"F01\", \"" + name + "\": 1}]}");
    EXPECT_LT(message.size(), 300);
    EXPECT_FALSE(message.contains(QChar(0x202e)));
    EXPECT_LT(refusalOf(*plan, "{\"functions\": [{\"code\": \"F01\", \"kind\": \"" + name + "\"}]}").size(), 300);
    EXPECT_LT(refusalOf(*plan, "{\"functions\": [{\"code\": \"F01\", \"owner\": \"" + name + "\"}]}").size(), 300);
}
