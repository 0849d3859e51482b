// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/csv.h"

#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <csv.h>

using namespace print;

namespace {

using Lines = QList<QStringList>;

/// The fields of a file as libcsv reads them, empty lines included.
Lines read(const QByteArray &bytes, char separator = ',')
{
    struct Reading {
        Lines lines;
        QStringList fields;
    } reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const auto field = [](void *text, size_t size, void *to) {
        static_cast<Reading *>(to)->fields.append(
            QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size)));
    };
    const auto line = [](int end, void *to) {
        if (end != '\n' && end != -1) // "\r\n" is reported twice
            static_cast<Reading *>(to)->lines.append(std::exchange(static_cast<Reading *>(to)->fields, {}));
    };
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf"));
    const QByteArray content = bytes.mid(3);
    EXPECT_EQ(csv_parse(&parser, content.constData(), static_cast<size_t>(content.size()), field, line, &reading),
              static_cast<size_t>(content.size()));
    csv_fini(&parser, field, line, &reading);
    csv_free(&parser);
    return reading.lines;
}

Document documentOf(const QList<Block> &blocks, const char *locale = "en_GB")
{
    Document document;
    document.locale = QLocale(QString::fromLatin1(locale));
    document.blocks = blocks;
    return document;
}

Table tableOf(const QStringList &cells)
{
    Table table;
    table.hasHeadings = false;
    TableRow row;
    for (const QString &cell : cells)
        row.cells.append(sample::cell(cell));
    table.rows.append(row);
    return table;
}

Heading heading(int level, const char *text)
{
    return {.level = level, .text = QString::fromUtf8(text), .anchor = {}};
}

/// How one cell is written and read again.
QString written(const QString &cell)
{
    const Lines lines = read(csv(documentOf({tableOf({cell})})));
    return lines.size() == 2 && lines.last().size() == 1 ? lines.last().first() : QStringLiteral("?");
}

} // namespace

TEST(Csv, EveryTableStandsUnderItsHeadingsWithAnEmptyLineBetween)
{
    Table captioned = sample::table(2);
    captioned.caption = QStringLiteral("Numbers");
    Paragraph bold{{print::Run{.text = QStringLiteral("Schedule"), .bold = true}}};
    auto box = std::make_shared<Box>();
    box->title = QStringLiteral("First hour");
    box->blocks = {tableOf({QStringLiteral("x"), QStringLiteral("y")})};
    const Lines lines = read(csv(documentOf({heading(1, "1 Context"), captioned, heading(2, "1.1 Scope"), bold,
                                             tableOf({QStringLiteral("a")}), heading(1, "2 Roles"), box})));
    ASSERT_EQ(lines.size(), 4 + 1 + 2 + 1 + 2);
    EXPECT_EQ(lines.at(0), QStringList{QStringLiteral("1 Context › Numbers")});
    EXPECT_EQ(lines.at(1).size(), 3);
    EXPECT_EQ(lines.at(2).first(), QStringLiteral("Row 1"));
    EXPECT_TRUE(lines.at(4).isEmpty());
    EXPECT_EQ(lines.at(5), QStringList{QStringLiteral("1 Context › 1.1 Scope › Schedule")});
    EXPECT_EQ(lines.at(8), QStringList{QStringLiteral("2 Roles › First hour")});
    EXPECT_EQ(lines.at(9), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
}

TEST(Csv, FrenchIsSeparatedBySemicolons)
{
    const Document french = documentOf({tableOf({QStringLiteral("1,5 ; 2"), QStringLiteral("b")})}, "fr_FR");
    EXPECT_EQ(read(csv(french), ';').last(), (QStringList{QStringLiteral("1,5 ; 2"), QStringLiteral("b")}));
}

TEST(Csv, ParagraphsOfACellAreLinesAndEverythingComesBack)
{
    Table table = tableOf({QStringLiteral("say \"no\"\r\nnow"), QStringLiteral("李 مريم 🚒,;")});
    table.rows[0].cells[0].paragraphs.append(
        Text{print::Run{.text = QStringLiteral("two")}, print::Run{.text = QStringLiteral("more")}});
    const QByteArray bytes = csv(documentOf({table}));
    EXPECT_EQ(read(bytes).last(),
              (QStringList{QStringLiteral("say \"no\"\nnow\ntwomore"), QStringLiteral("李 مريم 🚒,;")}));
    EXPECT_TRUE(bytes.endsWith("\r\n"));
}

TEST(Csv, WhatASpreadsheetWouldComputeIsText)
{
    for (const char *formula :
         {"=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1+cmd|'x'!A0", "-1+2", "-A1", "+A1", "\t=1", "\r=1", " =1",
          "-1|x!y", "+33-6", "-SUM(A1)", "-1 SUM(A1)", "- check the door", "=", "@"})
        EXPECT_TRUE(written(QString::fromLatin1(formula)).startsWith(u'\'')) << formula;
    EXPECT_TRUE(written(QStringLiteral("＝1+1")).startsWith(u'\''));
}

TEST(Csv, TelephoneNumbersAndAmountsStayAsTheyAre)
{
    for (const char *text : {"+33 6 12 34 56 78", "+33 (0)6 12.34", "-5", "-1 234,5", "-12.5 %", "-2 h 30 min", "+3",
                             "-", "06 12", "a=b", "", "1-2", "-1 234 €"})
        EXPECT_EQ(written(QString::fromUtf8(text)), QString::fromUtf8(text));
}

TEST(Csv, FactsAndRowsThatTitleOthersAreRowsToo)
{
    Table table = tableOf({QStringLiteral("label"), QStringLiteral("value")});
    table.isSheet = true;
    table.rows.append(TableRow{.cells = {sample::cell(QStringLiteral("Part")), {}, {}}, .heading = true});
    const Lines lines = read(csv(documentOf({table})));
    EXPECT_EQ(lines.at(1), (QStringList{QStringLiteral("label"), QStringLiteral("value")}));
    EXPECT_EQ(lines.at(2), QStringList{QStringLiteral("Part")});
}

TEST(Csv, ADocumentWithoutTablesSaysSo)
{
    const Document document = documentOf({Paragraph{sample::text(QStringLiteral("words"))}});
    EXPECT_EQ(read(csv(document)), Lines{QStringList{QStringLiteral("This document has no tables.")}});
}

TEST(Csv, AnEndlessCellComesWhole)
{
    const QString endless = QStringLiteral("\"x\n").repeated(20000).trimmed();
    EXPECT_EQ(written(endless), endless);
}
