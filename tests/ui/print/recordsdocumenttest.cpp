// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using print::Document;
using print::PrintOptions;

// What the documents about providers, on-call duties, training and events say.

namespace {

const QDate day(2026, 11, 23);
const std::initializer_list<const char *> everyName{
    "provider", "provider-share",    "roster",          "roster-statement",  "training",
    "exercise", "exercise-director", "exercise-player", "exercise-observer", "exercise-injects",
    "retex"};

Document printed(const Plan &plan, const char *name, const QString &only = {},
                 print::PrivateNumbers numbers = print::PrivateNumbers::Shown, const QDate &at = day,
                 Language language = Language::English)
{
    const PrintOptions options{.at = at,
                               .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                               .fingerprint = QStringLiteral("0123"),
                               .privateNumbers = numbers,
                               .only = only};
    return print::documentOf(*print::documentKind(QString::fromLatin1(name)), plan, Texts(language), options);
}

/// The headings of a level, in order.
QStringList headings(const Document &document, int level)
{
    QStringList texts;
    for (const print::Block &block : document.blocks) {
        const auto *heading = std::get_if<print::Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

int pageStarts(const Document &document)
{
    int count = 0;
    for (const print::Block &block : document.blocks) {
        const auto *heading = std::get_if<print::Heading>(&block);
        count += heading && heading->onNewPage ? 1 : 0;
    }
    return count;
}

Id idOf(const Plan &plan, const Table &table, const char *code)
{
    return plan.findByCode(table, QString::fromLatin1(code))->id;
}

void set(Plan &plan, const Table &table, Id id, const Field &field, const char *value)
{
    plan.setValue(table, id, field, QString::fromUtf8(value));
}

/// An exercise to come, with a secret in each place that players must not read.
Id addSurprise(Plan &plan)
{
    const auto &event = schema().event;
    Row row = plan.draft(event);
    row.set(event.code, QStringLiteral("EX90"));
    row.set(event.title, QStringLiteral("Secret of the title"));
    row.set(event.kind, QStringLiteral("simulation"));
    row.set(event.scope, QStringLiteral("Secret of the scope"));
    row.set(event.scenario, idOf(plan, schema().scenario, "S01"));
    row.set(event.plannedOn, QDate(2027, 1, 12));
    row.set(event.startTime, QStringLiteral("09:30"));
    const Id id = plan.edit(QStringLiteral("Added"), {{&event, {}, row}}).first().id();
    Row objective = plan.draft(schema().objective, plan.find(event, id), &event);
    objective.set(schema().objective.text, QStringLiteral("Secret of the objective"));
    Row inject = plan.draft(schema().inject, plan.find(event, id), &event);
    inject.set(schema().inject.title, QStringLiteral("Secret of the inject"));
    inject.set(schema().inject.content, QStringLiteral("Words of the inject"));
    inject.set(schema().inject.expectedActions, QStringLiteral("Secret of the expectation"));
    inject.set(schema().inject.offset, 25);
    plan.edit(QStringLiteral("Added"), {{&schema().objective, {}, objective}, {&schema().inject, {}, inject}});
    return id;
}

// ---- providers

TEST(ProviderDocument, HasNinePartsForEachProviderEachOnAPageOfItsOwn)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "provider");
    const int providers = plan->count(schema().provider);
    EXPECT_EQ(headings(document, 2).size(), providers);
    EXPECT_EQ(pageStarts(document), providers - 1);
    const QStringList parts = headings(document, 3);
    ASSERT_EQ(parts.size(), 9 * providers);
    EXPECT_EQ(parts.mid(0, 9),
              QStringLiteral("1 Identity and service|2 What depends on it|3 Contracts|4 Clause checklists|5 Indicators|"
                             "6 Evaluations|7 Compliance documents|8 Meetings, audits and decisions|9 Open actions")
                  .split(u'|'));
    EXPECT_EQ(PrintedText(document).malformed, QStringList());
}

TEST(ProviderDocument, SaysWhatDependsOnItAndComparesItWithTheCandidateForALikeService)
{
    const auto plan = examplePlan();
    const PrintedText horizon(printed(*plan, "provider", QStringLiteral("PR01")));
    EXPECT_TRUE(horizon.says(QStringLiteral("F03")));
    EXPECT_TRUE(horizon.says(QStringLiteral("B04")));
    EXPECT_TRUE(horizon.says(QStringLiteral("PC02")));
    EXPECT_TRUE(horizon.says(QStringLiteral("30 Nov 2026"))) << "the deadline to give notice of CT01";
    EXPECT_TRUE(horizon.says(QStringLiteral("Accueil & Co")));
    EXPECT_FALSE(horizon.says(QStringLiteral("Nuageo")));
    const PrintedText hosting(printed(*plan, "provider", QStringLiteral("PR03")));
    EXPECT_FALSE(hosting.says(QStringLiteral("Accueil & Co")));
    EXPECT_TRUE(hosting.says(QStringLiteral("No candidate for a similar service has been scored.")));
}

TEST(ProviderDocument, MarksClausesThatAreMissingAndTheDeadlineToGiveNotice)
{
    const auto plan = examplePlan();
    const PrintedText text(printed(*plan, "provider", QStringLiteral("PR01")));
    EXPECT_TRUE(text.says(QStringLiteral("7 days left"))) << "CT01, on 23 November for 30 November";
    EXPECT_TRUE(text.says(QStringLiteral("Missing\u00A01")));
    const PrintedText shared(printed(*plan, "provider-share", QStringLiteral("PR01")));
    EXPECT_FALSE(shared.says(QStringLiteral("days left"))) << "how pressed we are is none of the provider's business";
}

TEST(ProviderDocument, ComparesACandidateWithWhoeverDoesItNow)
{
    const auto plan = examplePlan();
    const PrintedText candidate(printed(*plan, "provider", QStringLiteral("PR06")));
    EXPECT_TRUE(candidate.says(QStringLiteral("TéléSecrétariat Horizon")));
    EXPECT_FALSE(candidate.says(QStringLiteral("Nuageo")));
}

TEST(ProviderDocumentToShare, AsksToGiveEachProviderItsOwnSheetOnly)
{
    const auto plan = examplePlan();
    const QString words = QStringLiteral("Give each provider its own sheet only");
    EXPECT_TRUE(PrintedText(printed(*plan, "provider-share")).says(words));
    EXPECT_FALSE(PrintedText(printed(*plan, "provider-share", QStringLiteral("PR01"))).says(words));
}

TEST(ProviderDocument, MarksCertificatesThatHaveEnded)
{
    const auto plan = examplePlan();
    EXPECT_TRUE(PrintedText(printed(*plan, "provider", QStringLiteral("PR04"))).says(QStringLiteral("expired")));
}

TEST(ProviderDocumentToShare, LeavesOutWhatIsThoughtOfTheProvider)
{
    const auto plan = examplePlan();
    const Id horizon = idOf(*plan, schema().provider, "PR01");
    set(*plan, schema().provider, horizon, schema().provider.note, "Too slow for us");
    const Row clause = plan->owned(schema().clause, idOf(*plan, schema().contract, "CT01")).first();
    set(*plan, schema().clause, clause.id, schema().clause.comment, "We would sign less");
    const PrintedText whole(printed(*plan, "provider", QStringLiteral("PR01")));
    const Document document = printed(*plan, "provider-share", QStringLiteral("PR01"));
    const PrintedText shared(document);
    EXPECT_EQ(headings(document, 3).size(), 7);
    for (const char *words : {"Too slow for us", "We would sign less", "Bon niveau, turnover en hausse", "F03", "B04",
                              "Accueil & Co", "What depends on it", "Evaluations", "Weighted total", "Hard"}) {
        EXPECT_TRUE(whole.says(QString::fromUtf8(words))) << words;
        EXPECT_FALSE(shared.says(QString::fromUtf8(words))) << words;
    }
    for (const char *words : {"CT01", "K01", "Comité de pilotage Horizon", "30 Nov 2026"})
        EXPECT_TRUE(shared.says(QString::fromUtf8(words))) << words;
}

TEST(ProviderDocumentToShare, NeverNamesANumberOfOurStaff)
{
    const auto plan = examplePlan();
    const auto &contact = schema().contact;
    const Row *ours = plan->findByCode(contact, QStringLiteral("P17"));
    plan->setValue(schema().provider, idOf(*plan, schema().provider, "PR01"), schema().provider.emergencyContact,
                   ours->id);
    const QString shared = PrintedText(printed(*plan, "provider-share")).all();
    for (const Row &row : plan->rows(contact)) {
        if (row[contact.kind] != QLatin1String("staff"))
            continue;
        for (const Field *field : contact.fields()) {
            const QString value = plan->display(*field, row, plan->texts());
            const bool isSecret = field->has(FieldFlag::Private) && !value.isEmpty();
            EXPECT_FALSE(isSecret && shared.contains(value)) << qPrintable(value);
        }
    }
}

// ---- on-call duty

TEST(RosterDocument, HasSevenPartsAndSaysWhoIsOnCallAndWhatIsWrong)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "roster");
    EXPECT_EQ(headings(document, 3),
              QStringLiteral("1 Service and rules|2 Schedule|3 Coverage|4 Escalation chain|5 Instructions|6 Checks|"
                             "7 Acknowledgement")
                  .split(u'|'));
    const PrintedText text(document);
    for (const char *words : {"W49-1", "W52-1", "28 Dec 2026 18:00", "128 h", "PC07", "Christmas Day", "ESC-AST1"})
        EXPECT_TRUE(text.says(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(text.says(QStringLiteral("1 finding"))) << "the notice of W49-1";
    EXPECT_EQ(text.malformed, QStringList());
}

TEST(RosterDocument, GoesBackToTheLastMonthWithShiftsWhenNobodyIsPlanned)
{
    const auto plan = examplePlan();
    const PrintedText later(
        printed(*plan, "roster", QStringLiteral("AST1"), print::PrivateNumbers::Shown, QDate(2027, 8, 2)));
    EXPECT_TRUE(later.says(QStringLiteral("W01-1")));
    EXPECT_FALSE(later.says(QStringLiteral("W50-1")));
}

TEST(RosterDocument, HidesPrivateNumbersWhereAsked)
{
    const auto plan = examplePlan();
    const auto &contact = schema().contact;
    const QString mobile = (*plan->findByCode(contact, QStringLiteral("P08")))[contact.phoneMobile];
    ASSERT_FALSE(mobile.isEmpty());
    const QString shown =
        plan->display(contact.phoneMobile, *plan->findByCode(contact, QStringLiteral("P08")), plan->texts());
    EXPECT_TRUE(PrintedText(printed(*plan, "roster")).says(shown));
    EXPECT_FALSE(PrintedText(printed(*plan, "roster", {}, print::PrivateNumbers::Hidden)).says(shown));
}

TEST(RosterDocument, KeepsTheReasonOfAnExceptionalChangeForWhoeverStepsIn)
{
    const auto plan = examplePlan();
    const QString reason = QStringLiteral("Remplacement d'une salariée malade");
    for (const char *name : {"roster", "plan"}) {
        const PrintedText everybody(printed(*plan, name));
        EXPECT_FALSE(everybody.says(reason)) << name;
        EXPECT_TRUE(everybody.says(QStringLiteral("exceptional change, 3 days ahead"))) << name << ": W48-2";
    }
    EXPECT_TRUE(PrintedText(printed(*plan, "roster-statement", QStringLiteral("P06"))).says(reason));
    EXPECT_FALSE(PrintedText(printed(*plan, "roster-statement", QStringLiteral("P08"))).says(reason));
}

TEST(RosterDocument, SaysTheSameOfAGapInCalendarAndTable)
{
    const auto plan = examplePlan();
    const PrintedText text(printed(*plan, "roster"));
    EXPECT_TRUE(text.says(QStringLiteral("4 Jan 2027 08:00"))) << "where somebody is on call again";
    EXPECT_TRUE(text.says(QStringLiteral("Rank 1"))) << "not the key that the audit uses";
    EXPECT_FALSE(text.says(QStringLiteral("AST1/rank1")));
}

TEST(RosterStatement, SaysThatTheMonthIsNotOver)
{
    const auto plan = examplePlan();
    const QString words = QStringLiteral("The month is not over");
    EXPECT_TRUE(PrintedText(printed(*plan, "roster-statement")).says(words));
    const PrintedText later(printed(*plan, "roster-statement", {}, print::PrivateNumbers::Shown, QDate(2027, 8, 2)));
    EXPECT_FALSE(later.says(words));
}

TEST(RosterStatement, GivesEachPersonOnCallAPageWithHoursInterventionsAndCompensation)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "roster-statement", QStringLiteral("P22"));
    ASSERT_EQ(headings(document, 2).size(), 1);
    EXPECT_TRUE(headings(document, 2).first().contains(QStringLiteral("November 2026")));
    const PrintedText text(document);
    for (const char *words : {"128 h", "2 h 20 min", "€180.00", "rest given in full"})
        EXPECT_TRUE(text.says(QString::fromUtf8(words))) << words;
    const Document all = printed(*plan, "roster-statement");
    EXPECT_GT(headings(all, 2).size(), 4);
    EXPECT_EQ(pageStarts(all), headings(all, 2).size() - 1);
}

TEST(RosterStatement, SaysWhichMonthItIsAboutWhereNobodyWasOnCall)
{
    const auto plan = examplePlan();
    const PrintedText text(printed(*plan, "roster-statement", {}, print::PrivateNumbers::Shown, QDate(2027, 8, 2)));
    EXPECT_TRUE(text.says(QStringLiteral("Nothing was done on call in August 2027: this is January 2027")));
}

// ---- training

TEST(TrainingDocument, ShowsSkillsMatrixSessionsAndEvaluations)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "training");
    const PrintedText text(document);
    for (const char *words : {"SK10", "TR04", "too few", "overdue", "expired", "ends soon"})
        EXPECT_TRUE(text.says(QString::fromUtf8(words))) << words;
    const auto isFigure = [](const print::Block &block) { return std::holds_alternative<print::Figure>(block); };
    EXPECT_TRUE(std::any_of(document.blocks.begin(), document.blocks.end(), isFigure));
}

// ---- exercises

TEST(ExerciseFile, IsForWhatIsPlannedOrReadyElseForTheLatestHeld)
{
    const auto plan = examplePlan();
    EXPECT_TRUE(PrintedText(printed(*plan, "exercise")).says(QStringLiteral("EX08")));
    EXPECT_FALSE(PrintedText(printed(*plan, "exercise")).says(QStringLiteral("EX01")));
    set(*plan, schema().event, idOf(*plan, schema().event, "EX08"), schema().event.status, "cancelled");
    EXPECT_TRUE(PrintedText(printed(*plan, "exercise")).says(QStringLiteral("EX01")));
}

TEST(ExerciseFile, IsMarkedAsAnExerciseInAllItsParts)
{
    const auto plan = examplePlan();
    for (const char *name :
         {"exercise", "exercise-director", "exercise-player", "exercise-observer", "exercise-injects"})
        EXPECT_EQ(printed(*plan, name).watermark, QStringLiteral("EXERCISE")) << name;
    EXPECT_NE(printed(*plan, "retex").watermark, QStringLiteral("EXERCISE"));
}

TEST(ExerciseFile, TicksOffWhoCameOnlyOnceItIsHeld)
{
    const auto plan = examplePlan();
    const QString box = QStringLiteral("☐");
    EXPECT_TRUE(PrintedText(printed(*plan, "exercise-director", QStringLiteral("EX08"))).texts.contains(box));
    EXPECT_FALSE(PrintedText(printed(*plan, "exercise-director", QStringLiteral("EX01"))).texts.contains(box));
}

TEST(ExerciseFile, TellsTheDirectorEverything)
{
    const auto plan = examplePlan();
    addSurprise(*plan);
    const PrintedText text(printed(*plan, "exercise-director", QStringLiteral("EX90")));
    for (const char *secret : {"title", "scope", "objective", "inject", "expectation"})
        EXPECT_TRUE(text.says(QStringLiteral("Secret of the ") + QString::fromLatin1(secret))) << secret;
    EXPECT_TRUE(text.says(QStringLiteral("09:55")));
    EXPECT_TRUE(text.says(QStringLiteral("☐\u00A0As expected")));
    EXPECT_TRUE(text.says(QStringLiteral("S01")));
}

TEST(ExerciseFile, LetsNothingOutToThePlayers)
{
    const auto plan = examplePlan();
    addSurprise(*plan);
    for (const QString &only : {QString(), QStringLiteral("EX90"), QStringLiteral("EX01")}) {
        const QString text = PrintedText(printed(*plan, "exercise-player", only)).all();
        EXPECT_FALSE(text.contains(QStringLiteral("Secret"))) << qPrintable(text);
        EXPECT_FALSE(text.contains(QStringLiteral("Words of the inject")));
        EXPECT_FALSE(text.contains(QStringLiteral("S01"))) << qPrintable(text);
        EXPECT_FALSE(text.contains(QStringLiteral("S04")));
        EXPECT_FALSE(text.contains(QStringLiteral("coupure électrique"))) << "the title of EX01";
    }
}

TEST(ExerciseFile, GivesObserversABoxPerRatingAndObjective)
{
    const auto plan = examplePlan();
    const PrintedText text(printed(*plan, "exercise-observer", QStringLiteral("EX01")));
    for (const char *letter : {"P", "S", "M", "U"})
        EXPECT_EQ(text.texts.filter(QStringLiteral("☐ %1 ").arg(QLatin1String(letter))).size(), 4) << letter;
    EXPECT_FALSE(text.says(QStringLiteral("I01")));
}

TEST(ExerciseFile, CutsEveryInjectOutWithoutWhatIsExpected)
{
    const auto plan = examplePlan();
    addSurprise(*plan);
    const PrintedText text(printed(*plan, "exercise-injects", QStringLiteral("EX90")));
    EXPECT_TRUE(text.says(QStringLiteral("Words of the inject")));
    EXPECT_FALSE(text.says(QStringLiteral("Secret of the expectation")));
    const PrintedText example(printed(*plan, "exercise-injects", QStringLiteral("EX01")));
    for (const Row &inject : plan->owned(schema().inject, idOf(*plan, schema().event, "EX01")))
        EXPECT_TRUE(example.says(inject[schema().inject.content])) << qPrintable(inject[schema().inject.code]);
}

// ---- reports

TEST(Report, HasTenPartsForEachExerciseAndIncidentHeld)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "retex");
    EXPECT_EQ(headings(document, 2).size(), 10);
    EXPECT_EQ(headings(document, 3).size(), 100);
    EXPECT_TRUE(headings(document, 3).contains(QStringLiteral("10 Debrief, report and approval")));
    EXPECT_FALSE(PrintedText(document).says(QStringLiteral("EX08")));
}

TEST(Report, SetsMeasuredTimesAgainstThoseRequiredAndNamesWhatToUpdate)
{
    const auto plan = examplePlan();
    const Document document = printed(*plan, "retex", QStringLiteral("EX01"));
    const PrintedText text(document);
    EXPECT_TRUE(text.says(QStringLiteral("late by 18\u00A0min"))) << "78 for 60";
    EXPECT_TRUE(text.says(QStringLiteral("Measured 1\u00A0h 18\u00A0min, required 1\u00A0h")));
    for (const char *words : {"FD01", "A02", "13 Nov 2026"})
        EXPECT_TRUE(text.says(QString::fromUtf8(words))) << words;
    EXPECT_EQ(text.malformed, QStringList());
}

TEST(Report, NamesPeopleWithoutTheirNumbers)
{
    const auto plan = examplePlan();
    const auto &contact = schema().contact;
    const Row &director = *plan->findByCode(contact, QStringLiteral("P03"));
    const PrintedText text(printed(*plan, "retex", QStringLiteral("EX01")));
    EXPECT_TRUE(text.says(plan->name(contact, director)));
    EXPECT_FALSE(text.says(plan->display(contact.phoneMobile, director, plan->texts())));
}

TEST(Report, LeavesOutDataLossWhereNothingHoldsData)
{
    const auto plan = examplePlan();
    EXPECT_FALSE(
        PrintedText(printed(*plan, "retex", QStringLiteral("EX09"))).says(QStringLiteral("Data loss allowed")));
    EXPECT_TRUE(PrintedText(printed(*plan, "retex", QStringLiteral("EX03"))).says(QStringLiteral("Data loss allowed")));
}

// ---- both languages; plans that hold nothing, or too much

TEST(Records, HoldNoEnglishWordInFrench)
{
    const auto plan = examplePlan();
    const QRegularExpression english(
        QStringLiteral("\\b(the|of|and|with|Owner|Name|Status|Yes|Provider|Function|Approved|Planned|Unknown|within|"
                       "Nothing|Kind|Title|None|Not|Rank|Week|Hours|Employer|Player|Observer|Cut|Evaluations|Checks|"
                       "Response|Who|When)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const char *name : everyName) {
        const QString only = QLatin1String(name).startsWith(QLatin1String("ex")) ? QStringLiteral("EX01") : QString();
        const PrintedText text(printed(*plan, name, only, print::PrivateNumbers::Hidden, day, Language::French));
        EXPECT_EQ(text.texts.filter(english), QStringList()) << name;
    }
}

TEST(Records, OfAnEmptyPlanSayThatNothingIsRecorded)
{
    const auto plan = emptyPlan();
    for (const char *name : everyName)
        EXPECT_TRUE(PrintedText(printed(*plan, name)).says(QStringLiteral("Nothing recorded"))) << name;
}

TEST(Records, KeepHostileAndEndlessTextsAsText)
{
    const auto plan = emptyPlan();
    const auto &event = schema().event;
    const QString hostile = QStringLiteral("<b>bold</b> & \u202E مرحبا 你好");
    const QString endless = QString(20000, QLatin1Char('x'));
    Row row = plan->draft(event);
    row.set(event.title, hostile);
    row.set(event.heldOn, QDate(2026, 10, 1));
    row.set(event.summary, endless);
    const Id id = plan->edit(QStringLiteral("Added"), {{&event, {}, row}}).first().id();
    Changes changes;
    for (int i = 0; i < 300; ++i) {
        Row inject = plan->draft(schema().inject, plan->find(event, id), &event);
        inject.set(schema().inject.code, QStringLiteral("I%1").arg(i + 1, 3, 10, QLatin1Char('0')));
        inject.set(schema().inject.content, i == 7 ? endless : hostile);
        changes.append({&schema().inject, {}, inject});
    }
    plan->edit(QStringLiteral("Added"), changes);
    for (const char *name : {"exercise", "exercise-injects", "retex"}) {
        const PrintedText text(printed(*plan, name));
        EXPECT_TRUE(text.says(hostile)) << name;
        EXPECT_TRUE(text.says(endless)) << name;
        EXPECT_EQ(text.malformed, QStringList()) << name;
    }
}

} // namespace
