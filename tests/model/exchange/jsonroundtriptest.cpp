// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonshape.h"
#include "exchange/jsonwriter.h"
#include "model/exchange/exchangeplan.h"
#include "support/filledrow.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

/// Tells where two documents differ, list by list.
void compare(const QJsonObject &expected, const QJsonObject &actual)
{
    const QStringList names = expected.keys();
    EXPECT_EQ(names.join(u' ').toStdString(), actual.keys().join(u' ').toStdString());
    for (const QString &name : names) {
        const QJsonArray left{expected.value(name)};
        const QJsonArray right{actual.value(name)};
        EXPECT_EQ(QJsonDocument(left).toJson().toStdString(), QJsonDocument(right).toJson().toStdString());
    }
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Adds a filled row under a code that what it refers to has not taken meanwhile.
Row addRow(Plan &plan, const Table &table, int seed)
{
    Row row = filledRow(plan, table, seed);
    if (table.code() && !table.isSingle())
        row.setValue(*table.code(), QStringLiteral("Z%1").arg(seed));
    const std::optional<Row> before = row.id ? std::optional(*plan.find(table, row.id)) : std::nullopt;
    const Changes done = plan.edit(QStringLiteral("filled"), {{&table, before, row}});
    return done.isEmpty() ? row : *done.first().after;
}

} // namespace

TEST(JsonRoundTrip, TheExamplePlanKeepsItsContent)
{
    const auto plan = planOf(exampleBytes());
    compare(withoutEmpty(parsed(exampleBytes())).toObject(), withoutEmpty(parsed(exportJson(*plan))).toObject());
}

TEST(JsonRoundTrip, ExportImportExportIsByteIdentical)
{
    const QByteArray first = exportJson(*planOf(exampleBytes()));
    EXPECT_EQ(exportJson(*planOf(first)), first);
}

TEST(JsonRoundTrip, ImportingAgainWhatThePlanHoldsChangesNothing)
{
    const auto plan = planOf(exampleBytes());
    const auto lines = plan->history().size();
    const ImportResult result = importJson(*plan, exampleBytes());
    EXPECT_EQ(result.added + result.changed + result.removed, 0);
    EXPECT_EQ(plan->history().size(), lines);
}

TEST(JsonRoundTrip, AnImportIsOneStepOfUndoAndOneLineOfHistory)
{
    const auto plan = planOf(exampleBytes());
    const QString sentence =
        Texts(Language::French).text("History", "Imported from %1").arg(QStringLiteral("test.json"));
    EXPECT_EQ(plan->history().last().text.toStdString(), sentence.toStdString())
        << "in the language that the plan has now";
    EXPECT_GT(plan->count(schema().function), 0);
    plan->undo();
    EXPECT_EQ(plan->count(schema().function), 0);
    EXPECT_FALSE(plan->canUndo());
}

TEST(JsonRoundTrip, StepsKeepTheOrderOfTheFile)
{
    const auto plan = planOf(exampleBytes());
    const Row *procedure = plan->findByCode(schema().procedure, QStringLiteral("PC02"));
    const QList<Row> steps = plan->owned(schema().step, procedure->id);
    ASSERT_EQ(steps.size(), 9);
    EXPECT_EQ(steps.first()[schema().step.action], QStringLiteral("Confirmer la panne auprès du plateau Horizon"));
    EXPECT_EQ(steps.last()[schema().step.action],
              QStringLiteral("Au retour : rebasculer, vérifier l'arriéré, clôturer"));
}

TEST(JsonRoundTrip, OneTableCanBeExportedByItself)
{
    const auto plan = planOf(exampleBytes());
    EXPECT_EQ(parsed(exportJson(*plan, &schema().skill)).keys(),
              (QStringList{QStringLiteral("format"), QStringLiteral("format_version"), QStringLiteral("skills")}));
}

TEST(Fingerprint, IsTheSameForCopiesWithOtherIds)
{
    const auto plan = planOf(exampleBytes());
    EXPECT_EQ(fingerprint(*plan), fingerprint(*planOf(exampleBytes())));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$")).match(fingerprint(*plan)).hasMatch());
}

TEST(Fingerprint, IgnoresRegisterDataAndRemarksOfTheAuthor)
{
    const auto plan = planOf(exampleBytes());
    const QString before = fingerprint(*plan);
    importJson(
        *plan,
        quoted("{'comment': 'other', 'reference_date': '2027-01-01', 'waivers': [{'rule': 'X-1', 'entity': 'F01'}],"
               " 'contacts': [{'code': 'P01', 'verified_on': '2026-11-11', 'absences': [{'start': '2026-01-01'}]}]}"));
    EXPECT_EQ(fingerprint(*plan), before);
    importJson(*plan, quoted("{'functions': [{'code': 'F01', 'rto_min': 61}]}"));
    EXPECT_NE(fingerprint(*plan), before);
}

TEST(CanonicalContent, HasNoSpacesNoEmptyValuesAndSchemaOrder)
{
    const auto plan = planOf(quoted("{'risk_bands': [{'min_score': 6, 'label': 'b'}, {'min_score': 1, 'label': ''}],"
                                    " 'roles': [{'code': 'RL10', 'name': 'x'}, {'code': 'RL09', 'holder': null}]}"));
    const QByteArray content = canonicalContent(*plan);
    EXPECT_TRUE(content.contains(
        R"("risk_bands":[{"min_score":1},{"min_score":6,"label":"b"}],"roles":[{"code":"RL09"},{"code":"RL10","name":"x"}])"))
        << content.toStdString();
    EXPECT_TRUE(content.startsWith(R"({"format":"pca-plan","format_version":1,"plan":{)")) << content.toStdString();
}

/// Every table by itself.
class JsonOfTable : public testing::TestWithParam<const Table *>
{};

TEST_P(JsonOfTable, AFilledRowComesBackAsItWent)
{
    const Table &table = *GetParam();
    const auto plan = emptyPlan();
    const Row row = addRow(*plan, table, 1);
    const QByteArray first = exportJson(*plan);
    for (const Field *field : table.fields()) {
        const bool isNamed = isMember(*field) && table.options().shape != Shape::Grid;
        const bool isWritten = first.contains('"' + field->jsonName().toUtf8() + "\":");
        EXPECT_TRUE(isWritten || !isNamed || isEmpty(row.value(*field))) << field->name().toStdString();
    }
    const auto copy = planOf(first);
    EXPECT_EQ(exportJson(*copy), first);
    EXPECT_EQ(canonicalContent(*copy), canonicalContent(*plan));
    EXPECT_EQ(copy->count(table), plan->count(table));
}

TEST_P(JsonOfTable, SeveralRowsComeBackAsTheyWent)
{
    const Table &table = *GetParam();
    const auto plan = emptyPlan();
    int added = 0;
    for (int seed = 1; seed <= 3; ++seed) {
        try {
            addRow(*plan, table, seed);
            ++added;
        } catch (const Error &) {
            continue; // the values of that seed stand already
        }
    }
    EXPECT_GT(added, 0);
    const QByteArray first = exportJson(*plan);
    EXPECT_EQ(exportJson(*planOf(first)), first);
}

INSTANTIATE_TEST_SUITE_P(AllTables, JsonOfTable, testing::ValuesIn(schema().all()),
                         [](const auto &table) { return table.param->name().toStdString(); });

TEST(JsonExchange, KeepsACallerThatTheTreeDoesNotHaveUntilOneIsChosen)
{
    const QByteArray json = R"({"format": "pca-plan", "format_version": 1, "contacts": [{"code": "P1"}],
        "call_trees": [{"code": "T1", "nodes": [{"node": "a", "contact": "P1"},
                                               {"node": "b", "parent": "zz", "contact": "P1"}]}]})";
    const auto plan = emptyPlan();
    importJson(*plan, json, {});
    const QByteArray first = exportJson(*plan);
    EXPECT_TRUE(first.contains(R"("parent": "zz")")) << first.toStdString();
    const auto again = emptyPlan();
    importJson(*again, first, {});
    EXPECT_EQ(exportJson(*again), first);
    const auto &node = schema().node;
    const Row *stray = plan->findByCode(node, QStringLiteral("b"), plan->each(schema().callTree).front()->id);
    const Row *start = plan->findByCode(node, QStringLiteral("a"), plan->each(schema().callTree).front()->id);
    plan->setValue(node, stray->id, node.parent, start->id);
    EXPECT_FALSE(exportJson(*plan).contains("zz"));
}
