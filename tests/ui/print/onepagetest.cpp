// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/onepage.h"

#include "print/documents.h"
#include "print/paper.h"
#include "print/pdf.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace {

const print::PrintOptions options{.at = QDate(2026, 11, 23),
                                  .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                                  .fingerprint = QStringLiteral("0123")};

/// One chapter of the printed plan, and the heading of the next.
PdfReader printedChapter(const Plan &plan, Language language, int chapter)
{
    print::Document document = print::planDocument(plan, Texts(language), options);
    int number = 1; // the cover
    QList<print::Block> blocks;
    for (const print::Block &block : std::as_const(document.blocks)) {
        const auto *heading = std::get_if<print::Heading>(&block);
        number += heading && heading->level == 1 ? 1 : 0;
        if (number == chapter || (number == chapter + 1 && heading && heading->level == 1))
            blocks.append(block);
    }
    document.blocks = blocks;
    return PdfReader(print::pdf(document));
}

/// How many pages there are from the heading that begins so to the next one that begins a page.
int pagesOf(const PdfReader &pdf, const QString &beginning)
{
    for (qsizetype i = 0; i < pdf.bookmarks.size(); ++i) {
        if (!pdf.bookmarks.at(i).title.startsWith(beginning))
            continue;
        const int first = pdf.bookmarks.at(i).page;
        for (const PdfReader::Bookmark &next : pdf.bookmarks.mid(i + 1)) {
            if (next.page > first)
                return next.page - first;
        }
    }
    return 0;
}

QJsonObject example()
{
    QFile file(examplePath());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::unique_ptr<Plan> planOf(const QJsonObject &content)
{
    auto plan = emptyPlan();
    importJson(*plan, QJsonDocument(content).toJson(), {.unnamed = Unnamed::Go});
    return plan;
}

QStringList reflexCards(const Plan &plan)
{
    QStringList codes;
    for (const Row &row : plan.rows(schema().procedure)) {
        if (row[schema().procedure.kind] == QLatin1String("reflex_card"))
            codes.append(row[schema().procedure.code] + QLatin1Char(' '));
    }
    return codes;
}

/// The example with `count` more scenarios, each with a reflex card of its own.
QJsonObject withScenarios(int count)
{
    QJsonObject content = example();
    QJsonArray scenarios = content[QStringLiteral("scenarios")].toArray();
    QJsonArray procedures = content[QStringLiteral("procedures")].toArray();
    for (int i = 0; i < count; ++i) {
        const QString code = QStringLiteral("S%1").arg(100 + i);
        QJsonObject scenario = scenarios.first().toObject();
        scenario[QStringLiteral("code")] = code;
        scenario[QStringLiteral("title")] = QStringLiteral("A long standstill of the site number %1 and of all that "
                                                           "depends on it, upstream and downstream")
                                                .arg(i);
        scenarios.append(scenario);
        procedures.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("PC%1").arg(100 + i)},
                                      {QStringLiteral("title"), QStringLiteral("Reflex card of the site %1").arg(i)},
                                      {QStringLiteral("kind"), QStringLiteral("reflex_card")},
                                      {QStringLiteral("scenario"), code}});
    }
    content[QStringLiteral("scenarios")] = scenarios;
    content[QStringLiteral("procedures")] = procedures;
    return content;
}

/// The example whose cards all have `count` steps.
QJsonObject withSteps(int count)
{
    QJsonObject content = example();
    QJsonArray procedures = content[QStringLiteral("procedures")].toArray();
    for (auto each : procedures) {
        QJsonObject procedure = each.toObject();
        if (procedure[QStringLiteral("kind")].toString() != QLatin1String("reflex_card"))
            continue;
        QJsonArray steps = procedure[QStringLiteral("steps")].toArray();
        const qsizetype known = steps.size();
        for (qsizetype i = known; i < count; ++i)
            steps.append(steps.at(i % known));
        procedure[QStringLiteral("steps")] = steps;
        each = procedure;
    }
    content[QStringLiteral("procedures")] = procedures;
    return content;
}

/// The example with `count` steps of that many characters on each card, by six roles in turn.
QJsonObject withLongSteps(int count, int characters)
{
    QJsonObject content = withSteps(count);
    QJsonArray procedures = content[QStringLiteral("procedures")].toArray();
    for (auto each : procedures) {
        QJsonObject procedure = each.toObject();
        QJsonArray steps;
        for (const auto &step : procedure[QStringLiteral("steps")].toArray()) {
            const QString action = QStringLiteral("Step %1 ").arg(steps.size(), 3, 10, QLatin1Char('0'));
            steps.append(QJsonObject{
                {QStringLiteral("offset_min"), 10 * steps.size()},
                {QStringLiteral("phase"), step.toObject()[QStringLiteral("phase")]},
                {QStringLiteral("role"), QStringLiteral("RL0%1").arg(1 + steps.size() % 6)},
                {QStringLiteral("action"),
                 action + QStringLiteral("call and check ").repeated(characters).left(characters - action.size())}});
        }
        procedure[QStringLiteral("steps")] = steps;
        procedure[QStringLiteral("solutions")] =
            QJsonArray{QStringLiteral("B01"), QStringLiteral("B02"), QStringLiteral("B07")};
        each = procedure;
    }
    content[QStringLiteral("procedures")] = procedures;
    return content;
}

/// The cards by themselves.
print::Document cardsOf(const Plan &plan, Language language)
{
    return print::documentOf(*print::documentKind(QStringLiteral("reflex-cards")), plan, Texts(language), options);
}

/// The smallest type in which a card says when to do what; the steps are the only cells that begin with a box to tick.
print::TextSize smallestStep(const print::Document &document)
{
    print::TextSize smallest = print::TextSize::Largest;
    for (const print::Block &block : document.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        for (const print::TableRow &row : table ? table->rows : QList<print::TableRow>()) {
            const auto &first = row.cells.first().paragraphs;
            if (!first.isEmpty() && !first.first().isEmpty() && first.first().first().text == QStringLiteral("☐"))
                smallest = std::min({smallest, row.cells.at(1).size, row.cells.at(2).size});
        }
    }
    return smallest;
}

} // namespace

TEST(OnePage, HoldsTheChapterForWhenADisasterHasJustHappened)
{
    const auto plan = examplePlan();
    const PdfReader french = printedChapter(*plan, Language::French, 3);
    const PdfReader english = printedChapter(*plan, Language::English, 3);
    EXPECT_EQ(pagesOf(french, QStringLiteral("3 ")), 1);
    EXPECT_EQ(pagesOf(english, QStringLiteral("3 ")), 1);
    const QString page = english.text(english.pageOf(QStringLiteral("The first page to open")));
    EXPECT_TRUE(page.contains(QStringLiteral("3 If a disaster has just happened")));
    for (const Row &row : plan->rows(schema().scenario))
        EXPECT_TRUE(page.contains(row[schema().scenario.code])) << qPrintable(row[schema().scenario.code]);
}

TEST(OnePage, HoldsThatChapterHoweverManyScenariosThereAre)
{
    for (const int count : {10, 80}) {
        const auto plan = planOf(withScenarios(count));
        ASSERT_GT(plan->count(schema().scenario), count);
        EXPECT_EQ(pagesOf(printedChapter(*plan, Language::French, 3), QStringLiteral("3 ")), 1) << count;
    }
}

TEST(OnePage, HoldsEachReflexCardOfTheExample)
{
    const auto plan = examplePlan();
    ASSERT_GE(reflexCards(*plan).size(), 5);
    for (const Language language : {Language::French, Language::English}) {
        const PdfReader pdf = printedChapter(*plan, language, 12);
        for (const QString &code : reflexCards(*plan))
            EXPECT_EQ(pagesOf(pdf, code), 1) << qPrintable(code);
    }
}

TEST(OnePage, HoldsAReflexCardWithAsManyStepsAsThePlanAllows)
{
    const int most = examplePlan()->setting(schema().plan.reflexCardMaxSteps).value_or(0);
    ASSERT_GT(most, 10);
    const auto plan = planOf(withSteps(most));
    const PdfReader pdf = printedChapter(*plan, Language::French, 12);
    for (const QString &code : reflexCards(*plan))
        EXPECT_EQ(pagesOf(pdf, code), 1) << qPrintable(code);
}

TEST(OnePage, SetsTheStepsOfACardInMoreThanTenPointsWithoutASecondPage)
{
    const int most = examplePlan()->setting(schema().plan.reflexCardMaxSteps).value_or(0);
    const std::unique_ptr<Plan> plans[] = {examplePlan(), planOf(withLongSteps(most, 120))};
    for (const auto &plan : plans) {
        for (const Language language : {Language::French, Language::English}) {
            const print::Document document = cardsOf(*plan, language);
            EXPECT_GE(smallestStep(document), print::TextSize::Larger);
            EXPECT_EQ(PdfReader(print::pdf(document)).pages.size(), reflexCards(*plan).size());
        }
    }
    constexpr double usual = 8.5;
    EXPECT_GE(usual * print::paper::factor(print::TextSize::Larger), 10.5);
}

TEST(OnePage, LeavesNoStepOfALongCardOut)
{
    const auto plan = planOf(withSteps(30));
    const PdfReader pdf = printedChapter(*plan, Language::English, 12);
    for (const QString &code : reflexCards(*plan))
        EXPECT_GE(pagesOf(pdf, code), 2) << qPrintable(code);
    EXPECT_EQ(pdf.pages.join(u' ').count(QStringLiteral("This card has 30 steps")), reflexCards(*plan).size());
}

TEST(OnePage, TakesTheFirstVersionThatFits)
{
    const print::Heading heading{.level = 1, .text = QStringLiteral("Title"), .anchor = {}, .onNewPage = true};
    const auto lines = [](int count) {
        return QList<print::Block>(count, print::Paragraph{.text = {{QStringLiteral("line")}}});
    };
    const auto version = [&](int which) { return lines(QList<int>{90, 70, 20, 10}.at(which)); };
    EXPECT_EQ(print::fittedToOnePage(heading, 4, version).size(), 20);
    EXPECT_EQ(print::fittedToOnePage(heading, 2, version).size(), 70);
    EXPECT_FALSE(print::fitsOnePage(lines(90)));
    EXPECT_TRUE(print::fitsOnePage(lines(20)));
}
