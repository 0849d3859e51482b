// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people act from: reflex cards, directory, call trees, the chart on the wall.

#include "print/documents.h"
#include "print/html.h"
#include "print/pdf.h"
#include "printedtext.h"
#include "support/awkwardplan.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"

#include <gtest/gtest.h>

using namespace print;

namespace {

Document printed(const char *name, const Plan &plan, const QString &only = {},
                 PrivateNumbers numbers = PrivateNumbers::Shown, Language language = Language::English)
{
    PrintOptions options;
    options.at = QDate(2026, 11, 23);
    options.printedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30));
    options.fingerprint = QStringLiteral("0123456789abcdef");
    options.privateNumbers = numbers;
    options.only = only;
    return documentOf(*documentKind(QString::fromLatin1(name)), plan, Texts(language), options);
}

/// The figures beside texts in cells.
QList<std::shared_ptr<const Figure>> cellFigures(const Document &document)
{
    QList<std::shared_ptr<const Figure>> found;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        for (const TableRow &row : table ? table->rows : QList<TableRow>()) {
            for (const print::Cell &cell : row.cells) {
                if (cell.figure)
                    found.append(cell.figure);
            }
        }
    }
    return found;
}

QStringList cards(const Document &document)
{
    QStringList codes;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            codes.append(heading->text.section(u' ', 0, 0));
    }
    return codes;
}

} // namespace

TEST(CardsDocument, GivesEachReflexCardOnePageWithCodesThatDial)
{
    const auto plan = examplePlan();
    const Document document = printed("reflex-cards", *plan);
    EXPECT_EQ(PdfReader(print::pdf(document)).pages.size(), cards(document).size());
    const auto codes = cellFigures(document);
    ASSERT_GE(codes.size(), cards(document).size());
    EXPECT_LE(codes.size(), 6 * cards(document).size());
    for (const auto &code : codes)
        EXPECT_TRUE(code->alternative.startsWith(QStringLiteral("QR code that calls ")));
    EXPECT_TRUE(QString::fromUtf8(print::html(document)).contains(codes.first()->alternative.toHtmlEscaped()));
}

TEST(CardsDocument, SetsShortCardsInLargerTypeThanLongOnes)
{
    const auto plan = examplePlan();
    const auto sizeOf = [&](const char *code) {
        TextSize largest = TextSize::Normal;
        for (const Block &block : printed("reflex-cards", *plan, QString::fromLatin1(code)).blocks) {
            const auto *table = std::get_if<print::Table>(&block);
            for (const TableRow &row : table && table->columns.size() > 3 ? table->rows : QList<TableRow>()) {
                for (const print::Cell &cell : row.cells)
                    largest = std::max(largest, cell.size);
            }
        }
        return largest;
    };
    EXPECT_GT(sizeOf("PC11"), sizeOf("PC05"));
}

TEST(CardsDocument, PrintsTheCardsOfAScenarioOrAFunction)
{
    const auto plan = examplePlan();
    EXPECT_EQ(cards(printed("reflex-cards", *plan, QStringLiteral("S02"))), QStringList{QStringLiteral("PC04")});
    EXPECT_EQ(cards(printed("reflex-cards", *plan, QStringLiteral("F03"))), QStringList{QStringLiteral("PC02")});
    EXPECT_EQ(cards(printed("reflex-cards", *plan, QStringLiteral("PC01"))), QStringList{QStringLiteral("PC01")});
}

TEST(CardsDocument, TellsWhatToRestoreAndWithinHowLong)
{
    const auto plan = examplePlan();
    const auto card = [&](const char *code) {
        return PrintedText(printed("reflex-cards", *plan, QString::fromLatin1(code)));
    };
    EXPECT_TRUE(card("PC02").says(QStringLiteral("Restore at least 60% of the usual level within 2\u00A0h")));
    // A card for a scenario tells it of the functions that the scenario hits, the most urgent first.
    const QString goals = card("PC11").texts.filter(QStringLiteral("To restore:")).value(0);
    const auto place = [&](const char *code) { return goals.indexOf(QString::fromLatin1(code)); };
    EXPECT_GT(place("F04"), 0);
    EXPECT_LT(place("F04"), place("F01"));
    EXPECT_LT(place("F01"), place("F02"));
    EXPECT_TRUE(goals.contains(QString(QStringLiteral("60% within 2 h")).replace(u' ', QChar::Nbsp)))
        << qPrintable(goals);
    const Id scenario = plan->findByCode(schema().scenario, QStringLiteral("S05"))->id;
    plan->setValue(schema().scenario, scenario, schema().scenario.functions, Value(IdSet()));
    plan->setValue(schema().scenario, scenario, schema().scenario.resources, Value(IdSet()));
    EXPECT_TRUE(card("PC11").says(QStringLiteral("No time to recover is recorded.")));
}

TEST(CardsDocument, LeavesBlankWhomAStepNeedNotCall)
{
    const auto plan = examplePlan();
    const Document sheet = printed("role-cards", *plan, QStringLiteral("RL03"));
    const QString call = Texts(Language::English).label(schema().step.callContact);
    int blank = 0;
    for (const Block &block : sheet.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        if (!table)
            continue;
        const auto column = std::ranges::find(table->columns, call, &ColumnSpec::heading) - table->columns.begin();
        for (const TableRow &row : table->rows) {
            if (row.heading || column >= row.cells.size() || column >= table->columns.size())
                continue;
            const QList<Text> &paragraphs = row.cells.at(column).paragraphs;
            blank += paragraphs.isEmpty() || paragraphs.first().isEmpty() ? 1 : 0;
        }
    }
    EXPECT_GT(blank, 5);
}

TEST(CardsDocument, HasNoCodeForANumberThatIsNotInThisCopy)
{
    const auto plan = examplePlan();
    const auto &contact = schema().contact;
    const auto hidden = [&](const QString &text) {
        for (const Row &row : plan->rows(contact)) {
            const QString number = row[contact.phoneMobile];
            if (!number.isEmpty() && text.contains(number))
                return false;
        }
        return true;
    };
    for (const char *name : {"reflex-cards", "directory", "directory-pocket", "call-tree", "wall-chart"}) {
        const Document open = printed(name, *plan);
        const Document closed = printed(name, *plan, {}, PrivateNumbers::Hidden);
        EXPECT_FALSE(hidden(PrintedText(open).all())) << name;
        EXPECT_TRUE(hidden(PrintedText(closed).all())) << name;
        for (const auto &code : cellFigures(closed))
            EXPECT_TRUE(hidden(code->alternative)) << name;
    }
}

TEST(CardsDocument, ListsEverybodyAndWhenTheNumberWasTried)
{
    const auto plan = examplePlan();
    const PrintedText directory(printed("directory", *plan));
    for (const Row &row : plan->rows(schema().contact)) {
        // An organisation and the post to ask for stand in columns of their own.
        for (const QString &part : plan->name(schema().contact, row).split(QStringLiteral(" · ")))
            EXPECT_TRUE(directory.says(part)) << qPrintable(part);
    }
    EXPECT_TRUE(directory.says(Texts(Language::English).label(schema().contact.verifiedOn)));
}

TEST(CardsDocument, PrintsOneCallTreeWithItsDrawing)
{
    const auto plan = examplePlan();
    const Document document = printed("call-tree", *plan, QStringLiteral("ESC-AST1"));
    EXPECT_TRUE(PrintedText(document).says(QStringLiteral("ESC-AST1")));
    EXPECT_FALSE(PrintedText(document).says(QStringLiteral("ALERTE")));
    const auto isDrawing = [](const Block &block) { return std::holds_alternative<Figure>(block); };
    EXPECT_TRUE(std::any_of(document.blocks.begin(), document.blocks.end(), isDrawing));
}

TEST(CardsDocument, SaysOnEachPageOfThePocketDirectoryWhenItWasPrinted)
{
    const PdfReader pdf(print::pdf(printed("directory-pocket", *examplePlan())));
    ASSERT_FALSE(pdf.pages.isEmpty());
    for (int page = 0; page < pdf.pages.size(); ++page) {
        EXPECT_TRUE(pdf.text(page).contains(QStringLiteral("Printed on 23 Nov 2026")));
        EXPECT_TRUE(pdf.text(page).contains(QStringLiteral("Uncontrolled copy once printed")));
    }
}

TEST(CardsDocument, FoldsThePocketDirectoryIntoABooklet)
{
    const auto plan = awkwardPlan();
    const PdfReader pages(print::pdf(printed("directory-pocket", *plan)));
    const PdfReader sheets(print::pdf(printed("directory-folded", *plan)));
    EXPECT_TRUE(sheets.isSound);
    ASSERT_GT(pages.pages.size(), 4);
    EXPECT_EQ(sheets.pages.size(), 2 * ((pages.pages.size() + 7) / 8));
    EXPECT_TRUE(sheets.text(0).contains(QStringLiteral("Page 1 of ")));
    EXPECT_TRUE(sheets.text(1).contains(QStringLiteral("Page 2 of ")));
    EXPECT_TRUE(sheets.text(0).contains(QStringLiteral("flipped on the long edge")));
}

TEST(CardsDocument, KeepsTheWallChartOnOnePageAndSaysWhatIsLeftOut)
{
    for (const auto &plan : {examplePlan(), awkwardPlan(), emptyPlan()})
        EXPECT_EQ(PdfReader(print::pdf(printed("wall-chart", *plan))).pages.size(), 1);
    const auto plan = awkwardPlan();
    EXPECT_TRUE(PrintedText(printed("wall-chart", *plan)).says(QStringLiteral("are on the reflex cards")));
}

TEST(CardsDocument, SaysOnTheWallChartOfWhichCardEachStepIsAndWhoActs)
{
    const auto plan = examplePlan();
    const PrintedText chart(printed("wall-chart", *plan));
    const auto &step = schema().step;
    for (const Row &card : plan->rows(schema().procedure)) {
        const QString kind = card[schema().procedure.kind];
        if (kind != QLatin1String("alert") && kind != QLatin1String("reflex_card"))
            continue;
        EXPECT_TRUE(chart.says(plan->name(schema().procedure, card))) << qPrintable(card[schema().procedure.code]);
        for (const Row &each : plan->owned(step, card.id)) {
            if (const Row *role = plan->find(schema().role, each[step.role].value_or(0));
                role && each[step.offset] && *each[step.offset] <= 60) {
                EXPECT_TRUE(chart.says(plan->name(schema().role, *role)));
            }
        }
    }
}
