// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/plaintext.h"

#include <gtest/gtest.h>

TEST(PlainText, LosesControlCharactersAndKeepsEverythingElse)
{
    EXPECT_EQ(print::clean(QStringLiteral("a\x01\x7f"
                                          "b\tc <b>&é 日本 العربية")),
              QStringLiteral("ab c <b>&é 日本 العربية"));
}

TEST(PlainText, KnowsEveryKindOfLineEnd)
{
    EXPECT_EQ(print::clean(QStringLiteral("a\r\nb\rc\u2028d\ve")), QStringLiteral("a\nb\nc\nd\ne"));
}

TEST(PlainText, ReplacesHalfACharacter)
{
    const QString face = QStringLiteral("\U0001F600");
    EXPECT_EQ(print::clean(face), face);
    EXPECT_EQ(print::clean(face.left(1) + u'x'), QStringLiteral("\uFFFDx"));
    EXPECT_EQ(print::clean(face.mid(1)), QStringLiteral("\uFFFD"));
}

TEST(PlainText, CannotTurnTheDirectionOfItsNeighbours)
{
    EXPECT_EQ(print::clean(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("abc"));
}

TEST(PlainText, BreaksNoDateOrNumberButBetweenDateAndTime)
{
    const auto typeset = [](const char *text) {
        return print::typeset(QString::fromUtf8(text)).replace(QChar(QChar::Nbsp), u'~');
    };
    EXPECT_EQ(typeset("on 23 Nov 2026 08:00 or later"), QStringLiteral("on 23~Nov~2026 08:00 or later"));
    EXPECT_EQ(typeset("23/11/2026 08:00"), QStringLiteral("23/11/2026 08:00"));
    EXPECT_EQ(typeset("06 39 98 10 02 · 15 000 €"), QStringLiteral("06~39~98~10~02~· 15~000~€"));
    EXPECT_EQ(typeset("1 j 12 h 30 min, 2 h 20 min"), QStringLiteral("1~j~12~h~30~min, 2~h~20~min"));
    EXPECT_EQ(typeset("30 min, 4 sites in 2026"), QStringLiteral("30~min, 4 sites in 2026"));
    EXPECT_EQ(typeset("Mode dégradé : « non »"), QStringLiteral("Mode dégradé~: «~non~»"));
    EXPECT_EQ(typeset(" 5 May "), QStringLiteral(" 5 May "));
}

TEST(PlainText, KeepsANumberBehindAnArabicName)
{
    const QString name = QStringLiteral("P02 فاطمة");
    EXPECT_EQ(print::closed(name), name + QChar(0x200e));
    EXPECT_EQ(print::closed(QStringLiteral("P05 Élodie 日本")), QStringLiteral("P05 Élodie 日本"));
}

TEST(PlainText, ShortensALongNameForTheHeader)
{
    const QString line = print::oneLine(QString(1000000, u'x'), 20);
    EXPECT_EQ(line, QString(19, u'x') + QChar(0x2026));
    EXPECT_EQ(print::oneLine(QStringLiteral(" a\n b ")), QStringLiteral("a b"));
}

TEST(PlainText, GivesTwoAnchorsTwoIdentifiers)
{
    EXPECT_EQ(print::identifier(QStringLiteral("F01-x")), QStringLiteral("a-F01-x"));
    EXPECT_NE(print::identifier(QStringLiteral("a b")), print::identifier(QStringLiteral("a_b")));
    EXPECT_NE(print::identifier(QStringLiteral("a_20_b")), print::identifier(QStringLiteral("a b")));
}
