// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"
#include "ui/print/pdfreader.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace print;

namespace {
Document withBlocks(const QList<Block> &blocks)
{
    Document document = sample::frame();
    document.cover.reset();
    document.hasContents = false;
    document.blocks = blocks;
    return document;
}

PdfReader printed(const QList<Block> &blocks)
{
    return PdfReader(pdf(withBlocks(blocks)));
}

QString numbered(const char *word, int number)
{
    return QStringLiteral("%1%2").arg(QString::fromLatin1(word)).arg(number, 5, 10, QChar(u'0'));
}

QString numberedWords(const char *word, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(numbered(word, i));
    return words.join(u' ');
}

Paragraph paragraph(const QString &text)
{
    return Paragraph{sample::text(text)};
}
} // namespace

TEST(Pdf, SaysOnEachPageWhatItIsAndWhereItStands)
{
    const PdfReader reader(pdf(sample::plan(3)));
    ASSERT_GT(reader.pages.size(), 6);
    EXPECT_TRUE(reader.isSound);
    for (int page = 0; page < reader.pages.size(); ++page) {
        const QString text = reader.text(page);
        EXPECT_TRUE(text.contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(reader.pages.size()))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("SHA-256 0123456789ab"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Restricted"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Uncontrolled copy once printed"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Continuity plan 2026"))) << page;
    }
}

TEST(Pdf, ShowsOrganisationFactsAndSignaturesOnTheCover)
{
    const QString cover = PdfReader(pdf(sample::plan(1))).text(0);
    for (const char *words : {"Lumen Support SAS", "Business continuity plan", "Claire Martin, continuity manager",
                              "Signature", "Approved by", "Paul Durand"})
        EXPECT_TRUE(cover.contains(QString::fromLatin1(words))) << words;
}

TEST(Pdf, IsOnePageWhenThereIsNothingToSay)
{
    const PdfReader reader(pdf(Document()));
    EXPECT_EQ(reader.pages.size(), 1);
    EXPECT_TRUE(reader.isSound);
    EXPECT_EQ(
        printed({Table(), Table{{}, {}, false}, List(), Paragraph(), Figure(), std::make_shared<Box>()}).pages.size(),
        1);
}

TEST(Pdf, StartsEachChapterOnAPageOfItsOwn)
{
    const PdfReader reader =
        printed({Heading{1, QStringLiteral("First"), {}, true}, paragraph(QStringLiteral("one")), PageBreak(),
                 paragraph(QStringLiteral("two")), Heading{1, QStringLiteral("Second"), {}, true}});
    ASSERT_EQ(reader.pages.size(), 3);
    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("one")));
    EXPECT_TRUE(reader.text(1).contains(QStringLiteral("two")));
    EXPECT_TRUE(reader.text(2).contains(QStringLiteral("Second")));
}

TEST(Pdf, RepeatsTheHeadingOfATableOnEachPageAndLosesNoRow)
{
    const PdfReader reader = printed({sample::table(300)});
    ASSERT_GT(reader.pages.size(), 5);
    for (const QString &page : reader.pages)
        EXPECT_EQ(page.count(QStringLiteral("First column")), 1);
    const QString whole = reader.pages.join(u' ') + u' ';
    for (int row = 1; row <= 300; ++row)
        EXPECT_EQ(whole.count(QStringLiteral("Row %1 ").arg(row)), 1) << row;
}

TEST(Pdf, NeverCutsARowUnderHalfAPage)
{
    Table table;
    table.columns = {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}};
    for (int i = 0; i < 40; ++i) {
        const QString middle = QStringLiteral("word ").repeated(20 + i * 5);
        const QString text = QStringLiteral("%1 %2 %3").arg(numbered("begin", i), middle, numbered("end", i));
        table.rows.append({.cells = {sample::cell(text), sample::cell(QStringLiteral("beside"))}});
    }
    const PdfReader reader = printed({table});
    for (int i = 0; i < 40; ++i) {
        EXPECT_GE(reader.pageOf(numbered("begin", i)), 0);
        EXPECT_EQ(reader.pageOf(numbered("begin", i)), reader.pageOf(numbered("end", i))) << i;
    }
}

TEST(Pdf, BreaksARowHigherThanAPageAtTheEndsOfItsLines)
{
    Table table = sample::table(2);
    table.rows[0].cells[1] = sample::cell(numberedWords("w", 3000));
    const PdfReader reader = printed({table});
    EXPECT_GT(reader.pages.size(), 3);
    const QString whole = reader.pages.join(u' ');
    for (int i = 0; i < 3000; ++i)
        EXPECT_EQ(whole.count(numbered("w", i)), 1) << i;
    for (const QString &page : reader.pages)
        EXPECT_TRUE(page.contains(QStringLiteral("First column")));
}

TEST(Pdf, BreaksAWordThatIsWiderThanItsColumn)
{
    Table table = sample::table(3);
    table.rows[1].cells[2] = sample::cell(QString(20000, u'x'));
    const PdfReader reader = printed({table});
    EXPECT_EQ(reader.pages.join(QString()).count(u'x'), 20000);
}

TEST(Pdf, KeepsAHeadingWithWhatItTitles)
{
    QList<Block> blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(Heading{i % 2 + 2, numbered("Title", i), {}, false});
        blocks.append(paragraph(numbered("body", i) + u' ' + QStringLiteral("and so on ").repeated(i % 7 * 12)));
    }
    const PdfReader reader = printed(blocks);
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(reader.pageOf(numbered("Title", i)), reader.pageOf(numbered("body", i))) << i;
}

TEST(Pdf, KeepsATableHeadingAndAGroupHeadingWithTheirFirstRow)
{
    Table table = sample::table(0);
    for (int i = 0; i < 120; ++i) {
        table.rows.append({.cells = {sample::cell(numbered("Group", i))}, .heading = true});
        table.rows.append(
            {.cells = {sample::cell(numbered("row", i)), sample::cell(QStringLiteral("text ").repeated(i % 30))}});
    }
    const PdfReader reader = printed({table});
    for (int i = 0; i < 120; ++i)
        EXPECT_EQ(reader.pageOf(numbered("Group", i)), reader.pageOf(numbered("row", i))) << i;
}

TEST(Pdf, KeepsASmallTableWholeAndWhatIntroducesItWithIt)
{
    QList<Block> blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(paragraph(QStringLiteral("and so on ").repeated(i % 9 * 30)));
        blocks.append(Heading{3, numbered("Title", i), {}, false});
        blocks.append(paragraph(numbered("intro", i)));
        Table table = sample::table(6);
        table.rows.first().cells[0] = sample::cell(numbered("first", i));
        table.rows.last().cells[0] = sample::cell(numbered("last", i));
        blocks.append(table);
    }
    const PdfReader reader = printed(blocks);
    for (int i = 0; i < 60; ++i) {
        EXPECT_EQ(reader.pageOf(numbered("Title", i)), reader.pageOf(numbered("last", i))) << i;
        EXPECT_EQ(reader.pageOf(numbered("intro", i)), reader.pageOf(numbered("first", i))) << i;
    }
}

TEST(Pdf, KeepsABoxThatHeadsASectionWithWhatFollows)
{
    QList<Block> blocks;
    for (int i = 0; i < 40; ++i) {
        blocks.append(paragraph(QStringLiteral("and so on ").repeated(i % 7 * 35)));
        blocks.append(Heading{2, numbered("Title", i), {}, false});
        blocks.append(std::make_shared<Box>(
            Box{.title = QStringLiteral("Trigger"), .tone = Tone::Danger, .blocks = {paragraph(numbered("box", i))}}));
        blocks.append(paragraph(numbered("goal", i)));
    }
    const PdfReader reader = printed(blocks);
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(reader.pageOf(numbered("Title", i)), reader.pageOf(numbered("goal", i))) << i;
}

TEST(Pdf, DrawsLinesToWriteOnOnlyWhereThePageHasRoom)
{
    const QList<Block> few(20, paragraph(QStringLiteral("line")));
    const QList<Block> full(36, paragraph(QStringLiteral("line")));
    EXPECT_EQ(printed(few + QList<Block>{WritingSpace{}}).pages.size(), 1);
    EXPECT_EQ(printed(full).pages.size(), 1);
    EXPECT_EQ(printed(full + QList<Block>{WritingSpace{}}).pages.size(), 1);
    EXPECT_EQ(printed(full + QList<Block>{WritingSpace{.least = 3}}).pages.size(), 2);
}

TEST(Pdf, LeavesNoPageWithASingleLine)
{
    const QRegularExpression lines(QStringLiteral("line\\d{5}"));
    for (int count = 40; count < 60; ++count) {
        QList<Block> blocks;
        for (int i = 0; i < count; ++i)
            blocks.append(paragraph(numbered("line", i)));
        const PdfReader reader = printed(blocks);
        EXPECT_GE(reader.pages.last().count(lines), 2) << count;
    }
}

TEST(Pdf, TakesHostileTextForText)
{
    const QString hostile = QStringLiteral("<b>bold</b> & &amp; %1 \\n =cmd() '; DROP TABLE x\x01\x02");
    const QString clean = QStringLiteral("<b>bold</b> & &amp; %1 \\n =cmd() '; DROP TABLE x");
    Document document = sample::plan(1);
    document.organisation = document.planTitle = document.title = document.status = hostile;
    document.cover->title = document.cover->organisation = hostile;
    document.blocks = {Heading{1, hostile, {}, true}, paragraph(hostile),
                       Table{.columns = {{hostile}}, .rows = {{.cells = {sample::cell(hostile)}}}}};
    const PdfReader reader(pdf(document));
    EXPECT_TRUE(reader.isSound);
    EXPECT_GE(reader.pages.last().count(clean), 3);
    EXPECT_EQ(reader.bookmarks.first().title, clean);
}

TEST(Pdf, PrintsOtherScriptsThanLatin)
{
    const PdfReader reader =
        printed({paragraph(QStringLiteral("Nom : العربية")), paragraph(QStringLiteral("Ελληνικά, кириллица"))});
    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("Ελληνικά, кириллица")));
    // Where no font of the machine has Chinese characters, boxes stand for them and the rest is as it was.
    const PdfReader chinese = printed({paragraph(QStringLiteral("before 中文姓名 after"))});
    EXPECT_TRUE(chinese.text(0).contains(QStringLiteral("after")));
}

TEST(Pdf, IsFoundByWhoSearchesForAWordWithFi)
{
    EXPECT_TRUE(printed({paragraph(QStringLiteral("fichier, affiche, office"))})
                    .text(0)
                    .contains(QStringLiteral("fichier, affiche, office")));
}

TEST(Pdf, SurvivesAMillionCharactersInAName)
{
    const QString name(1000000, u'n');
    Document document = sample::frame();
    document.organisation = document.planTitle = document.confidentiality = document.version = name;
    EXPECT_TRUE(PdfReader(pdf(document)).isSound);
    document = withBlocks(
        {Heading{2, QString(20000, u'h'), {}, false},
         Table{.columns = {{QString(20000, QChar(0x416))}}, .rows = {{.cells = {sample::cell(QStringLiteral("x"))}}}}});
    const PdfReader reader(pdf(document));
    EXPECT_EQ(reader.pages.join(QString()).count(QChar(0x416)), 20000);
}

TEST(Pdf, DrawsFiguresAsVectors)
{
    const PdfReader reader(pdf(sample::plan(2)));
    EXPECT_EQ(reader.images, 0);
    EXPECT_EQ(reader.pages.filter(QStringLiteral("Impact curve")).size(), 2);
    EXPECT_EQ(reader.pages.filter(QStringLiteral("Figure 1: impact over time")).size(), 2);
}

TEST(Pdf, MarksADraftOnEveryPage)
{
    Document document = sample::plan(1);
    document.watermark = QStringLiteral("DRAFT");
    const PdfReader reader(pdf(document));
    for (const QString &page : reader.pages)
        EXPECT_TRUE(page.contains(QStringLiteral("DRAFT")));
}

TEST(Pdf, KnowsItsTitleAuthorFingerprintAndLanguage)
{
    const PdfReader reader(pdf(sample::plan(1)));
    EXPECT_EQ(reader.title, QStringLiteral("Continuity plan 2026 \u2013 Full plan"));
    EXPECT_EQ(reader.author, QStringLiteral("C. Martin, Lumen Support SAS"));
    EXPECT_TRUE(reader.subject.endsWith(sample::frame().fingerprint));
    EXPECT_EQ(reader.language, QStringLiteral("en-GB"));
}

TEST(Pdf, IsTheSameEachTimeItIsPrinted)
{
    const Document document = sample::plan(2);
    EXPECT_EQ(pdf(document), pdf(document));
}
