// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"
#include "ui/print/pdfreader.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace print;

namespace {
const PdfReader &plan()
{
    static const PdfReader reader(pdf(sample::plan(6)));
    return reader;
}

QString chapterTitle(int chapter)
{
    return QStringLiteral("%1. Chapter number %1").arg(chapter);
}
} // namespace

TEST(PdfNavigation, NumbersInTheContentsAreThePagesOfTheHeadings)
{
    const QString contents = plan().text(1);
    for (int chapter = 1; chapter <= 6; ++chapter) {
        const QRegularExpression entry(QRegularExpression::escape(chapterTitle(chapter)) +
                                       QStringLiteral("[ .]+(\\d+)"));
        const QRegularExpressionMatch match = entry.match(contents);
        ASSERT_TRUE(match.hasMatch()) << chapter << contents.toStdString();
        const int page = match.captured(1).toInt();
        EXPECT_TRUE(plan().text(page - 1).startsWith(chapterTitle(chapter))) << chapter;
    }
}

TEST(PdfNavigation, EntriesOfTheContentsLeadToTheirHeadings)
{
    QList<PdfReader::Link> entries;
    for (const PdfReader::Link &link : plan().links) {
        if (link.page == 1)
            entries.append(link);
    }
    ASSERT_EQ(entries.size(), 18); // six chapters of two sections each
    for (int chapter = 1; chapter <= 6; ++chapter) {
        const PdfReader::Link &link = entries.at((chapter - 1) * 3);
        EXPECT_TRUE(plan().text(link.target).startsWith(chapterTitle(chapter)));
        EXPECT_GT(link.targetY, 750); // at the top of the page
        EXPECT_GT(link.rect.width(), 400);
    }
}

TEST(PdfNavigation, ContentsOfSeveralPagesCountThemselves)
{
    Document document = sample::frame();
    for (int i = 1; i <= 150; ++i)
        document.blocks.append(Heading{1, QStringLiteral("Sheet%1.").arg(i), {}, true});
    const PdfReader reader(pdf(document));
    ASSERT_EQ(reader.bookmarks.size(), 150);
    const int first = reader.bookmarks.first().page;
    EXPECT_GT(first, 3);
    for (int i = 0; i < 150; ++i) {
        EXPECT_EQ(reader.bookmarks.at(i).page, first + i);
        const QString entry = QStringLiteral("Sheet%1. %2").arg(i + 1).arg(first + i + 1);
        EXPECT_LT(reader.pageOf(entry), first) << i;
        EXPECT_GE(reader.pageOf(entry), 1) << i;
    }
}

TEST(PdfNavigation, BookmarksAreNestedAndLandOnTheirHeadings)
{
    ASSERT_EQ(plan().bookmarks.size(), 6 * 4);
    for (int chapter = 1; chapter <= 6; ++chapter) {
        const PdfReader::Bookmark &bookmark = plan().bookmarks.at((chapter - 1) * 4);
        EXPECT_EQ(bookmark.depth, 0);
        EXPECT_EQ(bookmark.title, chapterTitle(chapter));
        EXPECT_TRUE(plan().text(bookmark.page).startsWith(chapterTitle(chapter)));
        const PdfReader::Bookmark &section = plan().bookmarks.at((chapter - 1) * 4 + 1);
        EXPECT_EQ(section.depth, 1);
        EXPECT_TRUE(plan().text(section.page).contains(section.title));
        EXPECT_EQ(plan().bookmarks.at((chapter - 1) * 4 + 3).depth, 2);
    }
}

TEST(PdfNavigation, LinksInTheTextLandOnTheRightPage)
{
    const int second = plan().bookmarks.at(4).page;
    int found = 0;
    for (const PdfReader::Link &link : plan().links) {
        if (link.page <= 1)
            continue;
        ++found;
        EXPECT_TRUE(plan().text(link.target).contains(QStringLiteral("Chapter number")));
        EXPECT_GT(link.rect.width(), 2);
        EXPECT_LT(link.rect.height(), 20);
        EXPECT_TRUE(QRectF(0, 0, 595, 842).contains(link.rect));
    }
    EXPECT_EQ(found, 6 * 25); // one in each chapter's text, 24 in its table
    const auto inText = std::find_if(plan().links.begin(), plan().links.end(),
                                     [](const PdfReader::Link &link) { return link.page == 2; });
    ASSERT_NE(inText, plan().links.end());
    EXPECT_EQ(inText->target, second);
}

TEST(PdfNavigation, ALinkToNowhereIsOrdinaryText)
{
    Document document = sample::frame();
    document.blocks = {Paragraph{{print::Run{.text = QStringLiteral("see there"), .link = QStringLiteral("nowhere")}}}};
    const PdfReader reader(pdf(document));
    EXPECT_TRUE(reader.links.isEmpty());
    EXPECT_TRUE(reader.pages.last().contains(QStringLiteral("see there")));
}

TEST(PdfNavigation, ARowCanBeLinkedTo)
{
    Document document = sample::frame();
    Table table = sample::table(200);
    table.rows[150].anchor = QStringLiteral("row 151 <é>");
    document.blocks = {Paragraph{{print::Run{.text = QStringLiteral("go"), .link = QStringLiteral("row 151 <é>")}}},
                       table};
    const PdfReader reader(pdf(document));
    ASSERT_EQ(reader.links.size(), 1);
    EXPECT_TRUE(reader.text(reader.links.first().target).contains(QStringLiteral("Row 151 ")));
}

TEST(PdfNavigation, APageThatGoesOnSaysUnderWhichHeadings)
{
    Document document = sample::frame();
    document.blocks.append(Heading{1, QStringLiteral("Functions"), QStringLiteral("a"), true});
    document.blocks.append(Heading{2, QStringLiteral("Payroll"), QStringLiteral("b"), false});
    document.blocks.append(sample::table(90));
    document.blocks.append(Heading{2, QStringLiteral("Invoices"), QStringLiteral("c"), true});
    document.blocks.append(sample::table(2));
    const PdfReader reader(pdf(document));
    const QString goesOn = QStringLiteral("…Functions · Payroll");
    const int first = reader.pageOf(QStringLiteral("Row 1"));
    ASSERT_GE(first, 0);
    EXPECT_FALSE(reader.pages.at(first).contains(QChar(0x2026) + QStringLiteral("Functions")));
    ASSERT_GT(reader.pages.size(), first + 2);
    EXPECT_TRUE(reader.pages.at(first + 1).contains(goesOn)) << reader.pages.at(first + 1).toStdString();
    const QString last = reader.pages.last();
    EXPECT_TRUE(last.contains(QStringLiteral("Invoices")));
    EXPECT_TRUE(last.contains(QStringLiteral("…Functions"))) << last.toStdString();
    EXPECT_FALSE(last.contains(goesOn)) << "the page begins with a heading of its own";
}
