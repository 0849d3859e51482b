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

const PrintOptions options{.at = QDate(2026, 11, 23),
                           .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                           .fingerprint = QStringLiteral("0123")};

const QStringList englishChapters =
    QStringLiteral(
        "2 Document control|3 If a disaster has just happened|4 Policy, objectives and scope|"
        "5 Obligations and interested parties|6 Crisis organisation|7 Alert and activation|8 Business impact analysis|"
        "9 Resources|10 Risks|11 Continuity strategies|12 Procedures|13 Providers and contracts|14 On-call duty|"
        "15 Skills and training|16 Exercises and incidents|17 Improvement|18 Annexes")
        .split(u'|');
const QStringList frenchChapters =
    QStringLiteral(
        "2 Maîtrise du document|3 Si un sinistre vient de se produire|4 Politique, objectifs et périmètre|"
        "5 Obligations et parties intéressées|6 Organisation de crise|7 Alerte et activation|8 Bilan d’impact sur "
        "l’activité|"
        "9 Ressources|10 Risques|11 Stratégies de continuité|12 Procédures|13 Prestataires et contrats|14 Astreintes|"
        "15 Compétences et formation|16 Exercices et incidents|17 Amélioration|18 Annexes")
        .split(u'|');

/// The texts that hold one of the words, as whole words.
QStringList holding(const QStringList &texts, const QString &words)
{
    const QRegularExpression any(QStringLiteral("\\b(%1)\\b").arg(words),
                                 QRegularExpression::UseUnicodePropertiesOption);
    return texts.filter(any);
}

/// The tables that have a column of that name, with what that column says.
QList<std::pair<const print::Table *, qsizetype>> tablesWith(const Document &document, const QString &heading)
{
    QList<std::pair<const print::Table *, qsizetype>> found;
    for (const print::Block &block : document.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        for (qsizetype i = 0; table && i < table->columns.size(); ++i) {
            if (table->columns.at(i).heading == heading)
                found.append({table, i});
        }
    }
    return found;
}

class PlanDocument : public testing::Test
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
Plan *PlanDocument::s_plan = nullptr;
Document *PlanDocument::s_english = nullptr;
Document *PlanDocument::s_french = nullptr;

TEST_F(PlanDocument, HasACoverAndSeventeenNumberedChaptersInOrder)
{
    ASSERT_TRUE(s_english->cover);
    EXPECT_EQ(s_english->cover->title, s_plan->self()[schema().plan.title]);
    EXPECT_EQ(PrintedText(*s_english).chapters, englishChapters);
    EXPECT_EQ(PrintedText(*s_french).chapters, frenchChapters);
}

TEST_F(PlanDocument, HoldsNoEnglishWordInFrench)
{
    const QString english = QStringLiteral("the|of|and|with|Owner|Deputies|Name|Status|Yes|Provider|Resource|Function|"
                                           "Recovery|Essential|Useful|Vital|Critical|Approved|Planned|Unknown|within|"
                                           "Nothing|Kind|Title|None|Not");
    EXPECT_EQ(holding(PrintedText(*s_french).texts, english), QStringList());
}

TEST_F(PlanDocument, HoldsNoFrenchWordOfItsOwnInEnglish)
{
    const QString french =
        QStringLiteral("de|et|du|des|les|Activité|Responsable|Suppléants|Ressource|Prestataire|Nom|Délai|"
                       "Oui|Non|renseigné|Propriétaire|Titre");
    EXPECT_EQ(holding(PrintedText(*s_english).words, french), QStringList());
}

TEST_F(PlanDocument, DescribesEveryRowOfTheMainTablesUnderItsAnchor)
{
    const PrintedText printed(*s_french);
    const QString all = printed.all();
    const QSet<QString> anchors(printed.anchors.begin(), printed.anchors.end());
    const Schema &tables = schema();
    for (const Table *table : QList<const Table *>{
             &tables.impactCategory, &tables.horizon,         &tables.obligation, &tables.contact,   &tables.role,
             &tables.resource,       &tables.function,        &tables.task,       &tables.scenario,  &tables.surveyItem,
             &tables.solution,       &tables.procedure,       &tables.message,    &tables.callTree,  &tables.node,
             &tables.provider,       &tables.criterion,       &tables.contract,   &tables.indicator, &tables.review,
             &tables.skill,          &tables.trainingSession, &tables.roster,     &tables.event,     &tables.finding,
             &tables.action}) {
        for (const Row &row : s_plan->rows(*table)) {
            const QString code = std::get<QString>(row.value(*table->code()));
            const bool hasNumberInstead = table == &tables.node;
            EXPECT_TRUE(hasNumberInstead || all.contains(code)) << qPrintable(code);
            EXPECT_TRUE(anchors.contains(QStringLiteral("%1-%2").arg(table->name()).arg(row.id))) << qPrintable(code);
        }
    }
}

TEST_F(PlanDocument, LinksOnlyToAnchorsThatExistOnce)
{
    const PrintedText printed(*s_english);
    const QSet<QString> anchors(printed.anchors.begin(), printed.anchors.end());
    EXPECT_EQ(anchors.size(), printed.anchors.size());
    EXPECT_GT(printed.links.size(), 1000);
    for (const QString &link : printed.links)
        EXPECT_TRUE(anchors.contains(link)) << qPrintable(link);
}

TEST_F(PlanDocument, HasAsManyCellsAsColumnsInEveryTable)
{
    EXPECT_EQ(PrintedText(*s_english).malformed, QStringList());
}

TEST_F(PlanDocument, LeavesNoTableOfTheExampleToTheOtherRecords)
{
    EXPECT_TRUE(PrintedText(*s_english).words.filter(QStringLiteral("Other records")).isEmpty());
}

TEST_F(PlanDocument, PrintsLikeThingsInOneTableWhoseColumnsStayInPlace)
{
    for (const char *heading : {"Ordinary repair", "Holder of the role", "Survey question"})
        EXPECT_EQ(tablesWith(*s_english, QLatin1String(heading)).size(), 1) << heading;
}

TEST_F(PlanDocument, NumbersTheCallsOfATreeInTheirOrder)
{
    const auto calls = tablesWith(*s_english, QStringLiteral("Call"));
    bool isTree = false;
    for (const auto &[table, column] : calls) {
        if (column != 0)
            continue;
        isTree = true;
        for (qsizetype i = 0; i < table->rows.size(); ++i)
            EXPECT_EQ(table->rows.at(i).cells.first().paragraphs.first().first().text, QString::number(i + 1));
    }
    EXPECT_TRUE(isTree);
}

TEST_F(PlanDocument, SaysNothingOfHowPlannedReviewsWent)
{
    const QString led = QStringLiteral("Led by, with");
    const auto reviews = tablesWith(*s_english, led);
    ASSERT_EQ(reviews.size(), 2);
    const auto isHeld = [](const print::Table &table) {
        return std::ranges::any_of(table.columns, [](const auto &each) { return each.heading == u"Held on"; });
    };
    EXPECT_FALSE(isHeld(*reviews.first().first));
    EXPECT_TRUE(isHeld(*reviews.last().first));
}

TEST_F(PlanDocument, TellsWhoDecidesApartFromThoseWhoAreTold)
{
    QList<print::Table> tables; // of the box
    for (const print::Block &block : s_english->blocks) {
        const auto *box = std::get_if<std::shared_ptr<print::Box>>(&block);
        if (!box || (*box)->title != u"Who decides to activate the plan")
            continue;
        for (const print::Block &each : (*box)->blocks) {
            if (const auto *table = std::get_if<print::Table>(&each))
                tables.append(*table);
        }
    }
    const auto role = [](const print::TableRow &row) { return row.cells.first().paragraphs.first().first().text; };
    ASSERT_EQ(tables.size(), 3) << "who decides, who is told, where they meet";
    ASSERT_EQ(tables.at(0).rows.size(), 1);
    EXPECT_TRUE(role(tables.at(0).rows.first()).startsWith(QStringLiteral("RL01")));
    ASSERT_EQ(tables.at(1).rows.size(), 3);
    EXPECT_TRUE(role(tables.at(1).rows.first()).startsWith(QStringLiteral("RL02")));
}

TEST_F(PlanDocument, NamesTheChapterOfTheFirstPageToOpen)
{
    EXPECT_TRUE(PrintedText(*s_english).says(QStringLiteral("chapter\u00a012.1")));
    const auto isCards = [](const print::Block &block) {
        const auto *heading = std::get_if<print::Heading>(&block);
        return heading && heading->anchor == u"section-12-1" && heading->text == u"12.1 Reflex cards";
    };
    EXPECT_TRUE(std::ranges::any_of(s_english->blocks, isCards));
}

TEST_F(PlanDocument, PrintsADecisionAsSuch)
{
    const auto reviews = tablesWith(*s_english, QStringLiteral("Summary and decision"));
    ASSERT_FALSE(reviews.isEmpty());
    QStringList openings;
    for (const auto &[table, column] : reviews) {
        for (const print::TableRow &row : table->rows)
            openings.append(row.cells.at(column).paragraphs.last().first().text);
    }
    EXPECT_TRUE(openings.contains(QStringLiteral("Decision: "))) << qPrintable(openings.join(u'|'));
}

TEST_F(PlanDocument, TellsByAWordThatANoticeDeadlinePassed)
{
    EXPECT_TRUE(PrintedText(*s_english).texts.contains(QStringLiteral("passed")));
}

TEST_F(PlanDocument, OpensAPageForEachReflexCardAndChapter)
{
    QStringList pages;
    for (const print::Block &block : s_english->blocks) {
        if (const auto *heading = std::get_if<print::Heading>(&block); heading && heading->onNewPage)
            pages.append(heading->text.section(u' ', 0, 0));
    }
    for (const char *code : {"2", "18", "PC02", "PC03", "PC04", "PC05", "PC11"})
        EXPECT_TRUE(pages.contains(QLatin1String(code))) << code;
    EXPECT_FALSE(pages.contains(QStringLiteral("PC06")));
}

TEST_F(PlanDocument, KeepsTheInjectsOfExercisesToComeForTheirDirector)
{
    Row planned = s_plan->draft(schema().event);
    planned.set(schema().event.title, QStringLiteral("Surprise"));
    planned.set(schema().event.plannedOn, QDate(2027, 3, 1));
    const auto plan = examplePlan();
    const Id event = plan->edit(QStringLiteral("Added"), {{&schema().event, {}, planned}}).first().id();
    Row inject = plan->draft(schema().inject, plan->find(schema().event, event), &schema().event);
    inject.set(schema().inject.title, QStringLiteral("The generator explodes"));
    plan->edit(QStringLiteral("Added"), {{&schema().inject, {}, inject}});
    const PrintedText printed(print::planDocument(*plan, Texts(Language::English), options));
    EXPECT_TRUE(printed.says(QStringLiteral("Surprise")));
    EXPECT_FALSE(printed.says(QStringLiteral("The generator explodes")));
}

TEST_F(PlanDocument, NamesTheMeasuresInTheVocabularyAskedFor)
{
    const auto measures = [](const QString &vocabulary) {
        return PrintedText(print::planDocument(*s_plan, Texts(Language::French, vocabulary), options));
    };
    EXPECT_TRUE(measures(QStringLiteral("dmia_is_mtpd")).says(QStringLiteral("DMIA (MTPD)")));
    EXPECT_TRUE(measures(QStringLiteral("dmia_is_rto")).says(QStringLiteral("DMIA (RTO)")));
    EXPECT_TRUE(measures(QStringLiteral("iso")).says(QStringLiteral("DMTP (MTPD)")));
}

TEST_F(PlanDocument, HidesEveryPrivateNumberWhereAsked)
{
    PrintOptions discreet = options;
    discreet.privateNumbers = print::PrivateNumbers::Hidden;
    const QString open = PrintedText(*s_english).all();
    const QString shared = PrintedText(print::planDocument(*s_plan, Texts(Language::English), discreet)).all();
    const auto &contact = schema().contact;
    int hidden = 0;
    for (const Row &row : s_plan->rows(contact)) {
        for (const Field *field : contact.fields()) {
            const QString value = s_plan->display(*field, row, s_plan->texts());
            if (!field->has(FieldFlag::Private) || value.isEmpty())
                continue;
            EXPECT_TRUE(open.contains(value)) << qPrintable(value);
            EXPECT_FALSE(shared.contains(value)) << qPrintable(value);
            ++hidden;
        }
    }
    EXPECT_GT(hidden, 20);
    EXPECT_TRUE(shared.contains(QStringLiteral("not in this copy")));
    EXPECT_TRUE(shared.contains(QStringLiteral("112")));
}

TEST_F(PlanDocument, TellsTheDateOfItsDataAndOfItsPrinting)
{
    EXPECT_EQ(s_english->dataDate, QStringLiteral("Deadlines as of 23 Nov 2026"));
    EXPECT_EQ(s_english->printDate, QStringLiteral("Printed on 24 Nov 2026 09:30"));
    EXPECT_TRUE(s_french->dataDate.endsWith(QStringLiteral(" au 23/11/2026"))) << qPrintable(s_french->dataDate);
    EXPECT_EQ(s_english->fingerprint, QStringLiteral("0123"));
}

TEST(PlanDocumentOfAnEmptyPlan, ShowsTheHoleInEveryChapter)
{
    const auto plan = emptyPlan();
    const PrintedText printed(print::planDocument(*plan, Texts(Language::English), options));
    EXPECT_EQ(printed.chapters, englishChapters);
    for (qsizetype i = 0; i < printed.missingPerChapter.size(); ++i)
        EXPECT_GT(printed.missingPerChapter.at(i), 0) << qPrintable(printed.chapters.at(i));
    EXPECT_TRUE(printed.says(QStringLiteral("Nothing recorded")));
}

TEST(PlanDocumentOfAnEmptyPlan, JudgesByTheDateGivenWhateverThePlanRemembers)
{
    const auto plan = emptyPlan();
    plan->setValue(schema().plan, plan->self().id, schema().plan.referenceDate, QStringLiteral("2025-01-02"));
    EXPECT_EQ(print::planDocument(*plan, Texts(Language::English), options).dataDate,
              QStringLiteral("Deadlines as of 23 Nov 2026"));
    PrintOptions today = options;
    today.at = options.printedAt.date();
    EXPECT_EQ(print::planDocument(*plan, Texts(Language::English), today).dataDate,
              QStringLiteral("Data of 24 Nov 2026"));
}

TEST(PlanDocumentOfAnEmptyPlan, KeepsHostileTextsAsText)
{
    const auto plan = emptyPlan();
    const QString hostile = QStringLiteral("<b>bold</b> & \u202E'; DROP TABLE plan; --");
    const QString endless = QString(1000000, QLatin1Char('x'));
    Row function = plan->draft(schema().function);
    function.set(schema().function.name, hostile);
    Row second = plan->draft(schema().function);
    second.set(schema().function.code, QStringLiteral("F02"));
    second.set(schema().function.name, endless);
    plan->edit(QStringLiteral("Added"), {{&schema().function, {}, function}, {&schema().function, {}, second}});
    const PrintedText printed(print::planDocument(*plan, Texts(Language::English), options));
    EXPECT_TRUE(printed.texts.contains(QStringLiteral("F01 ") + hostile));
    EXPECT_LT(printed.all().size(), 3 * endless.size());
}

} // namespace
