// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/proof.h"
#include "print/documents.h"
#include "print/html.h"
#include "print/odt.h"
#include "print/pdf.h"

#include "printedtext.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using print::Block;
using print::Document;
using print::Heading;

namespace {

const print::PrintOptions options{.at = QDate(2026, 11, 23),
                                  .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                                  .fingerprint = QStringLiteral("0123")};

/// The part of the document from the heading on, up to the next one that is not below it.
Document part(const Document &document, const QString &title)
{
    Document result = document;
    result.blocks = {Heading{.level = 1, .text = QStringLiteral("Part"), .anchor = {}}};
    int level = 0;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && level > 0 && heading->level <= level)
            break;
        if (heading && level == 0 && heading->text.endsWith(title))
            level = heading->level;
        if (level > 0)
            result.blocks.append(block);
    }
    return result;
}

QString textOf(const Document &document, const char *title)
{
    return PrintedText(part(document, QString::fromUtf8(title))).all();
}

/// The first table under the heading whose first column is called so.
print::Table tableIn(const Document &part, const QString &firstColumn)
{
    for (const Block &block : part.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        if (table && table->columns.first().heading == firstColumn)
            return *table;
    }
    throw std::runtime_error("no such table");
}

QString cellText(const print::TableRow &row, qsizetype column)
{
    QStringList lines;
    for (const print::Text &text : row.cells.at(column).paragraphs) {
        QString line;
        for (const print::Run &run : text)
            line += run.text;
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// The row that begins so.
print::TableRow rowOf(const print::Table &table, const QString &start)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const print::TableRow &row) { return cellText(row, 0).startsWith(start); });
    return found == table.rows.end() ? throw std::runtime_error("no such row") : *found;
}

int figuresIn(const Document &document)
{
    int count = 0;
    for (const Block &block : document.blocks)
        count += std::holds_alternative<print::Figure>(block) ? 1 : 0;
    return count;
}

class PrintedProof : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_plan = examplePlan().release();
        s_english = new Document(print::planDocument(*s_plan, Texts(Language::English), options));
        s_french = new Document(print::planDocument(*s_plan, Texts(Language::French), options));
    }
    static void TearDownTestSuite()
    {
        delete s_french;
        delete s_english;
        delete s_plan;
    }

    static Plan *s_plan;
    static Document *s_english;
    static Document *s_french;
};
Plan *PrintedProof::s_plan = nullptr;
Document *PrintedProof::s_english = nullptr;
Document *PrintedProof::s_french = nullptr;

TEST_F(PrintedProof, SaysOfEachScenarioWhetherThePlanWouldHold)
{
    const Document section = part(*s_english, QStringLiteral("Would it hold?"));
    const print::Table list = tableIn(section, QStringLiteral("Scenario"));
    QStringList verdicts;
    for (const print::TableRow &row : list.rows)
        verdicts.append(cellText(row, 1));
    EXPECT_EQ(verdicts.join(u' '),
              QStringLiteral("Held Failed Failed Held Held Failed Held Held Failed Failed Unaffected Failed"));
}

TEST_F(PrintedProof, TellsForEachAffectedFunctionVerdictTimeMarginsAndCauses)
{
    const Document all = part(*s_english, QStringLiteral("Would it hold?"));
    EXPECT_GT(figuresIn(all), 8);
    const Row &scenario = *s_plan->findByCode(schema().scenario, QStringLiteral("S04"));
    QString title;
    for (const Block &block : all.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->anchor == QStringLiteral("outage-%1").arg(scenario.id))
            title = heading->text;
    }
    const Document outage = part(all, title);
    const print::Table table = tableIn(outage, QStringLiteral("Function"));
    ASSERT_EQ(table.rows.size(), 1);
    EXPECT_TRUE(cellText(table.rows.first(), 0).startsWith(QStringLiteral("F03 ")));
    EXPECT_EQ(cellText(table.rows.first(), 1), QStringLiteral("Held"));
    EXPECT_EQ(cellText(table.rows.first(), 2), QStringLiteral("1\u00A0h"));
    EXPECT_EQ(cellText(table.rows.first(), 3), QStringLiteral("+1\u00A0h"));
    EXPECT_EQ(cellText(table.rows.first(), 4), QStringLiteral("+3\u00A0h"));
    EXPECT_TRUE(cellText(table.rows.first(), 5).contains(QStringLiteral("takes over after 1\u00A0h, at 60")));
}

TEST_F(PrintedProof, ListsTheWorstFunctionsOfAScenarioFirst)
{
    const QString all = textOf(*s_english, "Would it hold?");
    EXPECT_LT(all.indexOf(QStringLiteral("−7\u00A0h")), all.indexOf(QStringLiteral("−6\u00A0h")));
    EXPECT_TRUE(all.contains(QStringLiteral("The loss lowers no function’s level.")));
}

TEST_F(PrintedProof, TellsTheSameReasonsOnce)
{
    const QString all = textOf(*s_english, "Would it hold?");
    EXPECT_TRUE(all.contains(QStringLiteral("For the same reasons as F01.")));
}

TEST_F(PrintedProof, PutsTheVerdictUnderTheSolutionsInTheCoverageMatrix)
{
    const print::Table matrix =
        tableIn(part(*s_english, QStringLiteral("Coverage of the scenarios")), QStringLiteral("Function"));
    const print::TableRow reception = rowOf(matrix, QStringLiteral("F03 "));
    EXPECT_EQ(cellText(reception, 2), QStringLiteral("None\nFailed")) << "B08 is not in place for it";
    EXPECT_EQ(reception.cells.at(2).tone, print::Tone::Danger);
    EXPECT_EQ(cellText(reception, 4), QStringLiteral("B04\nHeld"));
    EXPECT_EQ(reception.cells.at(4).tone, print::Tone::Good);
    EXPECT_EQ(cellText(rowOf(matrix, QStringLiteral("F02 ")), 3), QStringLiteral("None\nFailed"));
    EXPECT_EQ(cellText(rowOf(matrix, QStringLiteral("F05 ")), 1), QStringLiteral("Held"));
}

TEST_F(PrintedProof, RanksTheWeakPointsWithTheFunctionsThatMissTheirObjective)
{
    const Document section = part(*s_english, QStringLiteral("Weak points"));
    const print::Table table = tableIn(section, QStringLiteral("Rank"));
    QStringList codes;
    for (const print::TableRow &row : table.rows)
        codes.append(cellText(row, 1).section(u' ', 0, 0));
    EXPECT_EQ(codes.join(u' '), QStringLiteral("PR03 PR02 R26 R01 R13 R30 R25 PR01"));
    EXPECT_TRUE(cellText(table.rows.at(3), 3).startsWith(QStringLiteral("F07 ")));
    EXPECT_TRUE(cellText(table.rows.at(3), 4).startsWith(QStringLiteral("F12 ")));
    EXPECT_EQ(cellText(table.rows.at(3), 2), QStringLiteral("Resource"));
}

TEST_F(PrintedProof, ComparesTheTimesOfProceduresWithTheRto)
{
    const print::Table table =
        tableIn(part(*s_english, QStringLiteral("Procedure times")), QStringLiteral("Procedure"));
    const auto withSteps = [](const Row &row) { return !s_plan->referring(schema().step.procedure, row.id).empty(); };
    const QList<Row> procedures = s_plan->rows(schema().procedure);
    EXPECT_EQ(table.rows.size(), std::count_if(procedures.begin(), procedures.end(), withSteps));
    const print::TableRow card = rowOf(table, QStringLiteral("PC03 ")); // for a scenario alone
    EXPECT_EQ(cellText(card, 1), QStringLiteral("1\u00A0h (F01)"));
    EXPECT_EQ(cellText(card, 2), QStringLiteral("2\u00A0h\nlate by 1\u00A0h"));
    EXPECT_EQ(card.cells.at(2).tone, print::Tone::Danger);
}

TEST_F(PrintedProof, MarksAMeasuredTimeOverTheRtoAndWhatCoversOnlyOtherFunctions)
{
    const print::Table table =
        tableIn(part(*s_english, QStringLiteral("Times required and times reached")), QStringLiteral("Function"));
    const print::TableRow crisis = rowOf(table, QStringLiteral("F07 "));
    EXPECT_EQ(cellText(crisis, 5), QStringLiteral("1\u00A0h 18\u00A0min\nlate by 18\u00A0min"));
    EXPECT_EQ(crisis.cells.at(5).tone, print::Tone::Danger);
    const print::TableRow supervision = rowOf(table, QStringLiteral("F08 ")); // B13 relays the experts for others
    EXPECT_EQ(cellText(supervision, 4), QStringLiteral("1\u00A0d\nlate by 20\u00A0h"));
    const QString sheet =
        textOf(part(*s_english, QStringLiteral("Function sheets")), "Supervision des plateformes clients");
    EXPECT_TRUE(sheet.contains(QStringLiteral("R26")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("B13")));
}

TEST_F(PrintedProof, SaysOfAResourceForWhichFunctionsItsSolutionIsAndWhoIsLateWithoutIt)
{
    const Document chapter = part(*s_english, QStringLiteral("Resources"));
    const print::TableRow experts = rowOf(tableIn(chapter, QStringLiteral("Resource")), QStringLiteral("R26 "));
    EXPECT_EQ(cellText(experts, 5), QStringLiteral("15\u00A0min\nlate by 20\u00A0h\nF08"));
    EXPECT_TRUE(cellText(experts, 6).endsWith(QStringLiteral("only for: F02, F04")))
        << qPrintable(cellText(experts, 6));
}

TEST_F(PrintedProof, SaysThatAHeldScenarioMayStillLackPeople)
{
    const Document section = part(*s_english, QStringLiteral("Would it hold?"));
    const QString all = textOf(section, "Épidémie ou absentéisme massif");
    EXPECT_TRUE(all.contains(QStringLiteral("Held\nbut too few people"))) << qPrintable(all.left(400));
    EXPECT_TRUE(all.contains(QStringLiteral("The verdicts do not count heads")));
}

TEST_F(PrintedProof, PrintsEveryFindingOfTheAuditOnce)
{
    Document section = part(*s_english, QStringLiteral("Audit report"));
    section.pageWord.clear(); // filled in page by page
    const QString all = PrintedText(section).all();
    print::Proof proof(*s_plan, Texts(Language::English), options.at);
    ASSERT_GT(proof.report().findings.size(), 90);
    for (const audit::Finding &finding : proof.report().findings)
        EXPECT_TRUE(all.contains(finding.detail)) << qPrintable(finding.detail);
    EXPECT_TRUE(all.contains(QStringLiteral("76.7 of 100")));
    const auto unfilled = QRegularExpression(QStringLiteral(".{0,40}%[0-9n]")).match(all);
    EXPECT_FALSE(unfilled.hasMatch()) << qPrintable(unfilled.captured());
}

TEST_F(PrintedProof, PutsErrorsBeforeWarningsBeforeNotesInEachFamily)
{
    for (const Block &block : part(*s_english, QStringLiteral("Audit report")).blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        if (!table || table->columns.size() != 5)
            continue;
        QStringList order;
        for (const print::TableRow &row : table->rows) {
            if (row.heading)
                order.append(cellText(row, 0));
        }
        QStringList sorted = order;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            const QStringList severities{QStringLiteral("Errors"), QStringLiteral("Warnings"), QStringLiteral("Notes")};
            return severities.indexOf(a) < severities.indexOf(b);
        });
        EXPECT_EQ(order, sorted);
    }
}

TEST_F(PrintedProof, ShowsAWaivedFindingWithItsReasonAndEnd)
{
    const Document section = part(*s_english, QStringLiteral("Waived findings"));
    const print::Table table = tableIn(section, QStringLiteral("Rule"));
    ASSERT_EQ(table.rows.size(), 1);
    const Row waiver = s_plan->rows(schema().waiver).first();
    EXPECT_EQ(cellText(table.rows.first(), 0), waiver[schema().waiver.rule]);
    EXPECT_EQ(cellText(table.rows.first(), 3), waiver[schema().waiver.reason]);
    EXPECT_EQ(cellText(table.rows.first(), 5), Texts(Language::English).date(*waiver[schema().waiver.until]));
}

TEST_F(PrintedProof, ReadsThePlanAgainstSixStandardsAndCertifiesNothing)
{
    const Document section = part(*s_english, QStringLiteral("Compliance table"));
    int standards = 0;
    int notices = 0;
    for (const Block &block : section.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        standards += heading && heading->level == 3 ? 1 : 0;
        const auto *paragraph = std::get_if<print::Paragraph>(&block);
        notices += paragraph && paragraph->text.first().text.contains(QStringLiteral("certifies nothing")) ? 1 : 0;
        const auto *table = std::get_if<print::Table>(&block);
        for (const print::TableRow &row : table ? table->rows : QList<print::TableRow>())
            EXPECT_NE(row.cells.last().tone, print::Tone::Good);
    }
    EXPECT_EQ(standards, 6);
    EXPECT_EQ(notices, 6);
    const QRegularExpression verdict(QStringLiteral("\\bcompliant\\b"), QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(PrintedText(section).all().contains(verdict));
}

TEST_F(PrintedProof, LeadsFromARuleInTheComplianceTableToItsFindings)
{
    const QStringList links = PrintedText(part(*s_english, QStringLiteral("Compliance table"))).links;
    EXPECT_TRUE(links.contains(QStringLiteral("rule-RSK-004")));
    EXPECT_FALSE(links.contains(QStringLiteral("rule-BIA-001")));
}

TEST_F(PrintedProof, SaysTheSameInFrench)
{
    for (const char *title : {"Points faibles", "Durée des procédures", "Rapport d’audit", "Tableau de conformité"})
        EXPECT_GT(textOf(*s_french, title).size(), 500) << title;
    const QString audit = textOf(*s_french, "Rapport d’audit");
    EXPECT_TRUE(audit.contains(QStringLiteral("76,7 sur 100")));
    EXPECT_TRUE(audit.contains(QStringLiteral("Gouvernance")));
    EXPECT_TRUE(textOf(*s_french, "Points faibles").contains(QStringLiteral("PR03 ")));
}

TEST_F(PrintedProof, StandsInEveryFormat)
{
    for (const char *title : {"Would it hold?", "Weak points", "Audit report", "Compliance table"}) {
        const Document section = part(*s_english, QString::fromLatin1(title));
        const PdfReader pdf(print::pdf(section));
        EXPECT_TRUE(pdf.isSound);
        EXPECT_EQ(pdf.images, 0);
        EXPECT_GE(pdf.pageOf(QString::fromLatin1(title)), 0) << title;
        EXPECT_TRUE(print::html(section).contains(title)) << title;
        EXPECT_TRUE(print::odt(section).startsWith("PK")) << title;
    }
    const QString web = QString::fromUtf8(print::html(part(*s_english, QStringLiteral("Would it hold?"))));
    EXPECT_GT(web.count(QStringLiteral("<svg")), 8);
    EXPECT_TRUE(web.contains(QStringLiteral("from 0\u00A0min: 0")));
}

TEST(PrintedProofOfAnEmptyPlan, SaysWhatIsMissingAndAuditsAllTheSame)
{
    const auto plan = emptyPlan();
    const Document document = print::planDocument(*plan, Texts(Language::English), options);
    for (const char *title : {"Coverage of the scenarios", "Would it hold?", "Weak points", "Procedure times"})
        EXPECT_TRUE(textOf(document, title).contains(QStringLiteral("Nothing recorded"))) << title;
    EXPECT_TRUE(textOf(document, "Audit report").contains(QStringLiteral("GOV-001")));
    EXPECT_TRUE(textOf(document, "Rules that could not run").contains(QStringLiteral("BIA-001")));
    EXPECT_TRUE(textOf(document, "Compliance table").contains(QStringLiteral("certifies nothing")));
}

TEST(PrintedProofOfAnEmptyPlan, SaysWhenAScenarioNamesNothingToLose)
{
    const auto plan = emptyPlan();
    Row scenario = plan->draft(schema().scenario);
    scenario.set(schema().scenario.title, QStringLiteral("Nothing much"));
    plan->edit(QStringLiteral("Added"), {{&schema().scenario, {}, scenario}});
    const Document document = print::planDocument(*plan, Texts(Language::English), options);
    EXPECT_TRUE(textOf(document, "Would it hold?").contains(QStringLiteral("there is nothing to simulate")));
}

/// A site in which `count` functions stand, and a scenario that takes it away.
std::unique_ptr<Plan> crowdedPlan(int count)
{
    auto plan = emptyPlan();
    const auto &tables = schema();
    Row site = plan->draft(tables.resource);
    site.set(tables.resource.name, QStringLiteral("Site"));
    const Id siteId = plan->edit(QStringLiteral("Added"), {{&tables.resource, {}, site}}).first().id();
    Row scenario = plan->draft(tables.scenario);
    scenario.set(tables.scenario.title, QStringLiteral("Fire"));
    scenario.set(tables.scenario.resources, IdSet{siteId});
    plan->edit(QStringLiteral("Added"), {{&tables.scenario, {}, scenario}});
    for (int i = 1; i <= count; ++i) {
        Row function = plan->draft(tables.function);
        function.set(tables.function.name, QStringLiteral("Function %1").arg(i));
        const Id id = plan->edit(QStringLiteral("Added"), {{&tables.function, {}, function}}).first().id();
        Row need = plan->draft(tables.functionResource, plan->find(tables.function, id), &tables.function);
        need.set(tables.functionResource.resource, siteId);
        need.set(tables.functionResource.need, QStringLiteral("essential"));
        plan->edit(QStringLiteral("Added"), {{&tables.functionResource, {}, need}});
    }
    return plan;
}

TEST(PrintedProofOfALargePlan, NamesTheFunctionsThatItDoesNotTellInDetail)
{
    const auto plan = crowdedPlan(70);
    const Document document = print::planDocument(*plan, Texts(Language::English), options);
    const Document section = part(document, QStringLiteral("Would it hold?"));
    EXPECT_EQ(tableIn(section, QStringLiteral("Function")).rows.size(), 25);
    EXPECT_EQ(figuresIn(section), 1);
    const QString all = PrintedText(section).all();
    EXPECT_TRUE(all.contains(QStringLiteral("45 more functions are affected")));
    for (const Row &function : plan->rows(schema().function))
        EXPECT_TRUE(all.contains(plan->code(schema().function, function)));
}

TEST(PrintedProofOfALargePlan, NamesWhatManyFindingsOfOneRuleConcern)
{
    const auto plan = crowdedPlan(70);
    const Document document = print::planDocument(*plan, Texts(Language::English), options);
    const QString all = textOf(document, "Audit report");
    EXPECT_TRUE(all.contains(QStringLiteral("45 more findings of this rule")));
    EXPECT_TRUE(PrintedText(part(document, QStringLiteral("Audit report"))).malformed.isEmpty());
    for (const Row &function : plan->rows(schema().function))
        EXPECT_TRUE(all.contains(plan->code(schema().function, function)));
}

} // namespace
