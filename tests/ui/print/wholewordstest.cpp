// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"
#include "print/paper.h"
#include "print/pdf.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

const print::PrintOptions options{.at = QDate(2026, 11, 23),
                                  .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                                  .fingerprint = QStringLiteral("0123")};

using Counts = QHash<QString, int>;

/// How often each ordinary word stands in the text. Longer ones may be broken.
void count(const QString &text, Counts &counts)
{
    static const QRegularExpression ordinary(QStringLiteral("(?<!\\p{L})\\p{L}{3,20}(?!\\p{L})"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = ordinary.globalMatch(text); match.hasNext();)
        ++counts[match.next().captured()];
}

/// The words of all cells, which stand in narrow columns.
void countCells(const QList<print::Block> &blocks, Counts &counts)
{
    for (const print::Block &block : blocks) {
        if (const auto *box = std::get_if<std::shared_ptr<print::Box>>(&block))
            countCells((*box)->blocks, counts);
        const auto *table = std::get_if<print::Table>(&block);
        if (!table)
            continue;
        for (const print::ColumnSpec &column : table->columns)
            count(column.heading, counts);
        for (const print::TableRow &row : table->rows) {
            for (const print::Cell &cell : row.cells) {
                for (const print::Text &text : cell.paragraphs) {
                    QString all;
                    for (const print::Run &run : text)
                        all += run.text;
                    count(all, counts);
                }
            }
        }
    }
}

} // namespace

class WholeWords : public testing::TestWithParam<Language>
{};

TEST_P(WholeWords, StandInTheNarrowestColumn)
{
    const auto plan = examplePlan();
    const print::Document document = print::planDocument(*plan, Texts(GetParam()), options);
    Counts wanted;
    countCells(document.blocks, wanted);
    ASSERT_GT(wanted.size(), 500);
    Counts printed;
    for (const QString &page : PdfReader(print::pdf(document)).pages)
        count(page, printed);
    for (auto word = wanted.cbegin(); word != wanted.cend(); ++word)
        EXPECT_GE(printed.value(word.key()), word.value()) << qPrintable(word.key());
}

INSTANTIATE_TEST_SUITE_P(Languages, WholeWords, testing::Values(Language::French, Language::English),
                         [](const auto &each) { return each.param == Language::French ? "French" : "English"; });

TEST(Paper, SetsNothingThatACardSaysBelowEightAndAHalfPoints)
{
    using print::paper::Style;
    for (const Style style : {Style::Body, Style::Small, Style::Cell, Style::CompactCell, Style::CellHeading})
        EXPECT_GE(print::paper::font(style).pixelSize(), print::paper::pt(8.5));
}
