// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfcache.h"
#include "print/documents.h"
#include "print/pdf.h"
#include "print/pdfkey.h"
#include "support/exampleplan.h"
#include "support/randomedits.h"
#include "ui/print/pdfreader.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <QPainter>

using namespace print;

namespace {
/// All that a reader sees of a PDF or can click in it.
QStringList contentOf(const QByteArray &pdf)
{
    const PdfReader reader(pdf);
    QStringList result = reader.pages;
    for (const PdfReader::Link &link : reader.links)
        result.append(QStringLiteral("link %1 %2 %3 %4 %5")
                          .arg(link.page)
                          .arg(link.rect.left())
                          .arg(link.rect.top())
                          .arg(link.target)
                          .arg(link.targetY));
    for (const PdfReader::Bookmark &bookmark : reader.bookmarks)
        result.append(QStringLiteral("%1 %2 %3").arg(bookmark.depth).arg(bookmark.title).arg(bookmark.page));
    result.append(reader.isSound ? QStringLiteral("sound") : QStringLiteral("not sound"));
    return result;
}

/// Where the two part, "" if nowhere: all of both would fill a terminal.
std::string difference(const QByteArray &left, const QByteArray &right)
{
    const QStringList a = contentOf(left);
    const QStringList b = contentOf(right);
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("%1: %2 | %3").arg(i).arg(a.value(i).left(300), b.value(i).left(300)).toStdString();
    }
    return {};
}

QByteArray cached(const Document &document, PdfCache &cache)
{
    PdfOptions options;
    options.cache = &cache;
    return pdf(document, options);
}

Document documentOf(const Plan &plan)
{
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0));
    return planDocument(plan, Texts(Language::English, plan.texts().vocabulary()),
                        {at.date(), at, QStringLiteral("0123456789abcdef")});
}

Figure figure(int size)
{
    Figure result;
    result.sizeMm = QSizeF(40, 30);
    result.draw = [size](QPainter &painter, const QRectF &) { painter.fillRect(QRect(0, 0, size, 10), Qt::black); };
    result.key = QByteArray::number(size);
    return result;
}

QByteArray keyOf(const QList<Block> &blocks, const QSet<QString> &anchors = {})
{
    PdfKey key("test", PageFormat::A4);
    key.addBlocks(blocks, anchors);
    return key.result();
}
} // namespace

TEST(PdfCache, PaintsNothingAgainWhereNothingHasChanged)
{
    PdfCache cache;
    const Document document = sample::plan(5);
    EXPECT_EQ(difference(cached(document, cache), pdf(document)), "");
    EXPECT_GT(cache.paintedCount(), 5);
    EXPECT_EQ(difference(cached(document, cache), pdf(document)), "");
    EXPECT_EQ(cache.paintedCount(), 0);
}

TEST(PdfCache, PaintsOnlyTheChapterThatHasChanged)
{
    PdfCache cache;
    Document document = sample::plan(8);
    cached(document, cache);
    for (Block &block : document.blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            paragraph->text = sample::text(QStringLiteral("Something else"));
            break;
        }
    }
    EXPECT_EQ(difference(cached(document, cache), pdf(document)), "");
    EXPECT_EQ(cache.paintedCount(), 1);
}

TEST(PdfCache, APreviewIsTheVeryDocumentAfterAnyEdits)
{
    const auto plan = examplePlan();
    PdfCache cache;
    RandomEdits edits(*plan, 20261123);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 2 + round * 8; ++i)
            edits.edit();
        const Document document = documentOf(*plan);
        ASSERT_EQ(difference(cached(document, cache), pdf(document)), "") << round;
    }
    EXPECT_GT(cache.foundCount(), 0);
}

TEST(PdfCache, AnEditOfOneNoteLeavesMostOfThePlanAsItWas)
{
    const auto plan = examplePlan();
    PdfCache cache;
    cached(documentOf(*plan), cache);
    const auto &table = schema().resource;
    plan->setValue(table, plan->rows(table).first().id, table.note, QStringLiteral("Seen in November"));
    cached(documentOf(*plan), cache);
    EXPECT_GT(cache.foundCount(), 2 * cache.paintedCount())
        << cache.paintedCount() << " painted, " << cache.foundCount() << " found";
    EXPECT_GT(cache.paintedCount(), 0);
}

TEST(PdfCache, AnotherSheetOrAnotherStatusIsAnotherDocument)
{
    PdfCache cache;
    Document document = sample::plan(2);
    cached(document, cache);
    document.watermark = QStringLiteral("DRAFT");
    EXPECT_EQ(difference(cached(document, cache), pdf(document)), "");
    document.format = PageFormat::A4Landscape;
    EXPECT_EQ(difference(cached(document, cache), pdf(document)), "");
    EXPECT_EQ(cache.foundCount(), 0);
}

TEST(PdfKey, KnowsAFigureByItsRoom)
{
    EXPECT_EQ(keyOf({figure(10)}), keyOf({figure(11)}));
    Figure wide = figure(10);
    wide.sizeMm = QSizeF(41, 30);
    EXPECT_NE(keyOf({figure(10)}), keyOf({wide}));
}

TEST(PdfCache, PaintsAFigureAgainThatShowsSomethingElse)
{
    const auto document = [](const char *word) {
        Document result = sample::plan(1);
        Figure words = figure(10);
        words.draw = [word](QPainter &painter, const QRectF &) { painter.drawText(0, 20, QString::fromLatin1(word)); };
        words.key = word;
        result.blocks.append(words);
        return result;
    };
    PdfCache cache;
    cached(document("before"), cache);
    const PdfReader reader(cached(document("after"), cache));
    EXPECT_EQ(cache.paintedCount(), 1);
    EXPECT_GE(reader.pageOf(QStringLiteral("after")), 0);
    EXPECT_EQ(reader.pageOf(QStringLiteral("before")), -1);
}

TEST(PdfKey, KnowsALinkByWhetherItLeadsAnywhere)
{
    const QList<Block> blocks{Paragraph{{print::Run{.text = QStringLiteral("F01"), .link = QStringLiteral("f")}}}};
    EXPECT_EQ(keyOf(blocks), keyOf(blocks, {QStringLiteral("other")}));
    EXPECT_NE(keyOf(blocks), keyOf(blocks, {QStringLiteral("f")}));
}

TEST(PdfKey, TellsWordsApartThatReadTheSameTogether)
{
    const auto cells = [](const char *left, const char *right) {
        print::Table table = sample::table(1);
        table.rows[0].cells = {sample::cell(QString::fromLatin1(left)), sample::cell(QString::fromLatin1(right))};
        return QList<Block>{table};
    };
    EXPECT_NE(keyOf(cells("ab", "c")), keyOf(cells("a", "bc")));
    EXPECT_NE(keyOf({Paragraph{sample::text(QStringLiteral("a"))}}),
              keyOf({Paragraph{sample::text(QStringLiteral("a")), ParagraphStyle::Lead}}));
}
