// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using print::Document;
using print::PrintOptions;

namespace {

PrintOptions optionsFor(const QString &only = {})
{
    return {.at = QDate(2026, 11, 23),
            .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
            .fingerprint = QStringLiteral("0123"),
            .only = only};
}

/// The documents that analyse a plan, as what they say.
class AnalysisDocuments : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_plan = examplePlan().release(); }
    static void TearDownTestSuite() { delete s_plan; }

    static PrintedText printed(const char *name, const QString &only = {}, Language language = Language::English,
                               const Plan &plan = *s_plan)
    {
        return PrintedText(
            documentOf(*print::documentKind(QLatin1String(name)), plan, Texts(language), optionsFor(only)));
    }
    static int figures(const char *name, const QString &only = {})
    {
        const Document document =
            documentOf(*print::documentKind(QLatin1String(name)), *s_plan, Texts(), optionsFor(only));
        return static_cast<int>(std::ranges::count_if(
            document.blocks, [](const print::Block &block) { return std::holds_alternative<print::Figure>(block); }));
    }

    static Plan *s_plan;
};
Plan *AnalysisDocuments::s_plan = nullptr;

constexpr const char *names[] = {"function-sheets", "bia", "risks", "strategies", "audit", "compliance", "actions"};

TEST_F(AnalysisDocuments, SayOfAFunctionWhatHangsOnItAndWhatTheAuditHasToSay)
{
    const PrintedText sheet = printed("function-sheets", QStringLiteral("F06"));
    EXPECT_TRUE(sheet.says(QStringLiteral("Needed by")));
    EXPECT_TRUE(sheet.texts.filter(QRegularExpression(QStringLiteral("^F01 "))).size() > 0);
    EXPECT_TRUE(sheet.says(QStringLiteral("H* 4\u00A0h")));
    EXPECT_TRUE(sheet.says(QStringLiteral("Open findings of the audit")));
    EXPECT_TRUE(sheet.says(QStringLiteral("SOL-006")));
    EXPECT_EQ(figures("function-sheets", QStringLiteral("F06")), 1);
}

TEST_F(AnalysisDocuments, TellTheLastTestOfAFunctionOrThatThereWasNone)
{
    EXPECT_TRUE(printed("function-sheets", QStringLiteral("F04")).says(QStringLiteral("EX05")));
    EXPECT_TRUE(printed("function-sheets", QStringLiteral("F14")).says(QStringLiteral("Never tested")));
}

TEST_F(AnalysisDocuments, NarrowToOneRow)
{
    const QRegularExpression otherScenario(QStringLiteral("Rupture du lien Internet"));
    EXPECT_EQ(printed("risks", QStringLiteral("S03")).texts.filter(otherScenario).size(), 0);
    EXPECT_GT(printed("risks").texts.filter(otherScenario).size(), 0);
    EXPECT_TRUE(printed("strategies", QStringLiteral("B07")).says(QStringLiteral("EX07")));
    EXPECT_THROW(printed("risks", QStringLiteral("S99")), Error);
    EXPECT_THROW(printed("bia", QStringLiteral("F01")), Error);
}

TEST_F(AnalysisDocuments, ReportTheImpactAnalysisInEightChapters)
{
    const QStringList chapters = printed("bia").chapters;
    EXPECT_EQ(chapters, QStringLiteral("1 Objectives and method|2 Synthesis|3 Functions by recovery priority|"
                                       "4 Function sheets|5 Resource requirements over time|"
                                       "6 Dependencies and conflicts|7 Times required and times reached|8 Validation")
                            .split(u'|'));
    EXPECT_EQ(figures("bia"), 2 + s_plan->count(schema().function));
}

TEST_F(AnalysisDocuments, ShowWhereAFunctionPromisesToBeBackBeforeWhatItNeeds)
{
    const QString conflict = QStringLiteral("These functions promise to be back before one that they cannot do "
                                            "without, or it cannot be told.");
    EXPECT_FALSE(printed("bia").says(conflict));
    const auto plan = examplePlan();
    const Id needed = plan->findByCode(schema().function, QStringLiteral("F06"))->id;
    plan->setValue(schema().function, needed, schema().function.rto, Value(qint64(6000)));
    EXPECT_TRUE(printed("bia", {}, Language::English, *plan).says(conflict));
}

TEST_F(AnalysisDocuments, TellOfEachFunctionWhenItsImpactsWereAnalysed)
{
    const auto &function = schema().function;
    const auto plan = examplePlan();
    const Document document = documentOf(*print::documentKind(QStringLiteral("bia")), *plan, Texts(), optionsFor());
    QHash<QString, QString> dates; // by the function's code
    for (const print::Block &block : document.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        if (!table || table->columns.size() != 4 || table->columns.at(1).heading != Texts().label(function.biaOn))
            continue;
        for (const print::TableRow &row : table->rows)
            dates.insert(row.cells.at(0).paragraphs.first().first().text.section(u' ', 0, 0),
                         row.cells.at(1).paragraphs.first().first().text);
    }
    ASSERT_EQ(dates.size(), plan->count(function));
    // Of two functions of one person, one was analysed long ago.
    for (const Row &row : plan->rows(function))
        EXPECT_EQ(dates.value(row[function.code]), Texts().date(*row[function.biaOn]))
            << qPrintable(row[function.code]);
}

TEST_F(AnalysisDocuments, SayThatThereIsNoConflictWhereNoneWasFound)
{
    EXPECT_TRUE(printed("bia").says(QStringLiteral("No conflict: ")));
}

TEST_F(AnalysisDocuments, NameOnOneLineWhatIsNotSaidOfASolution)
{
    const PrintedText sheet = printed("strategies", QStringLiteral("B01"));
    EXPECT_TRUE(sheet.says(QStringLiteral("Not said")));
    EXPECT_TRUE(sheet.texts.filter(QRegularExpression(QStringLiteral("^Description · Contract"))).size() > 0);
    EXPECT_TRUE(printed("strategies").says(QStringLiteral("4 Solution sheets")));
}

TEST_F(AnalysisDocuments, AddUpWhatTheFunctionsNeedByDelay)
{
    const auto plan = emptyPlan();
    const auto add = [&](const Table &table, const std::function<void(Row &)> &fill) {
        Row row = plan->draft(table);
        fill(row);
        return plan->edit(QStringLiteral("Added"), {{&table, {}, row}}).first().id();
    };
    const auto &need = schema().functionResource;
    for (const int minutes : {60, 240})
        add(schema().horizon, [&](Row &row) { row.set(schema().horizon.minutes, minutes); });
    const Id desks = add(schema().resource, [](Row &row) {
        row.set(schema().resource.category, QStringLiteral("premises"));
        row.set(schema().resource.quantity, 30);
    });
    for (const auto &[minutes, quantity] : {std::pair(60, 17), std::pair(240, 24)}) {
        const Id function = add(schema().function, [](Row &) {});
        add(need, [&](Row &row) {
            row.set(need.function, function);
            row.set(need.resource, desks);
            row.set(need.neededWithin, minutes);
            row.set(need.qty, quantity);
        });
    }
    const PrintedText report = printed("bia", {}, Language::English, *plan);
    EXPECT_TRUE(report.texts.contains(QStringLiteral("17")));
    EXPECT_TRUE(report.texts.contains(QStringLiteral("41")));
    EXPECT_TRUE(report.texts.contains(QStringLiteral("too few")));
}

TEST_F(AnalysisDocuments, KeepTheRegisterOfRisksWithActionsAndAcceptance)
{
    const PrintedText risks = printed("risks");
    EXPECT_EQ(risks.texts.filter(QRegularExpression(QStringLiteral("^A01 · "))).size(), 1);
    EXPECT_TRUE(risks.all().contains(QRegularExpression(QStringLiteral("Accepted by .* until "))));
    EXPECT_TRUE(risks.texts.contains(QStringLiteral("expired")));
    EXPECT_EQ(figures("risks"), 3);
}

TEST_F(AnalysisDocuments, GiveTheAuditAndComplianceNoDoubledHeading)
{
    for (const char *name : {"audit", "compliance"}) {
        const PrintedText text = printed(name);
        ASSERT_EQ(text.chapters.size(), 1);
        EXPECT_EQ(text.words.filter(text.chapters.first()).size(), 1) << name;
    }
    EXPECT_TRUE(printed("audit").says(QStringLiteral("CT01 Contrat d'externalisation"))) << "whose clause it is";
    EXPECT_TRUE(printed("audit").texts.contains(QStringLiteral("Rank 1"))) << "of AST1";
    EXPECT_TRUE(printed("audit").says(QStringLiteral("W49-2 30 Nov 2026"))) << "dates in the language of the report";
    EXPECT_FALSE(printed("audit").says(QStringLiteral("CT01/sweep_clause"))) << "a key that no reader knows";
}

TEST_F(AnalysisDocuments, ListDeadlinesOnceAndActionsTwice)
{
    const PrintedText actions = printed("actions");
    EXPECT_TRUE(actions.says(QStringLiteral("3 The next 90 days")));
    EXPECT_TRUE(actions.says(QStringLiteral("Last day to give notice")));
    EXPECT_EQ(actions.texts.filter(QStringLiteral("Last day to give notice")).size(), 1);
    EXPECT_EQ(actions.texts.filter(QRegularExpression(QStringLiteral("^A05"))).size(), 2);
}

TEST_F(AnalysisDocuments, SayOfAnEmptyPlanThatNothingIsRecorded)
{
    const auto plan = emptyPlan();
    for (const char *name : names) {
        const PrintedText text = printed(name, {}, Language::English, *plan);
        EXPECT_FALSE(text.words.isEmpty()) << name;
        EXPECT_TRUE(text.malformed.isEmpty()) << name;
    }
    EXPECT_GT(printed("bia", {}, Language::English, *plan).missing, 5);
    EXPECT_GT(printed("risks", {}, Language::English, *plan).missing, 2);
    EXPECT_TRUE(printed("actions", {}, Language::English, *plan).says(QStringLiteral("Nothing falls due")));
}

TEST_F(AnalysisDocuments, HoldNoEnglishWordInFrench)
{
    const QRegularExpression english(
        QStringLiteral("\\b(the|of|and|with|Owner|Deputies|Status|Function|Functions|Recovery|Never|Overdue|within|"
                       "Nothing|What|Not|Until|Findings|Expires|Review)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const char *name : names)
        EXPECT_EQ(printed(name, {}, Language::French).texts.filter(english), QStringList()) << name;
}

TEST_F(AnalysisDocuments, TellAwkwardTextsInFullAndNamesBriefly)
{
    const auto plan = examplePlan();
    const QString endless(20000, u'x');
    const auto set = [&](const Table &table, const char *code, const Field &field, const QString &text) {
        plan->setValue(table, plan->findByCode(table, QLatin1String(code))->id, field, Value(text));
    };
    set(schema().function, "F01", schema().function.name, QStringLiteral("<b>الرواتب 薪资</b>"));
    set(schema().function, "F01", schema().function.description, endless);
    set(schema().scenario, "S03", schema().scenario.existingControls, endless);
    set(schema().solution, "B07", schema().solution.name, endless);
    for (const char *name : names)
        EXPECT_TRUE(printed(name, {}, Language::English, *plan).malformed.isEmpty()) << name;
    EXPECT_TRUE(printed("bia", {}, Language::English, *plan).says(QStringLiteral("<b>الرواتب 薪资</b>")));
    EXPECT_EQ(printed("function-sheets", {}, Language::English, *plan).texts.filter(endless).size(), 1);
}

} // namespace
