// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions/excerpt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using revisions::excerpts;
using testing::HasSubstr;

namespace {
const Texts texts{Language::English};
const QString sentence = QStringLiteral("The crisis team meets in the first room. ");
} // namespace

TEST(Excerpts, LeaveShortTextsAlone)
{
    const auto pair = std::pair(QStringLiteral("one"), QStringLiteral("two"));
    EXPECT_EQ(excerpts(pair.first, pair.second, 3, texts), pair);
    EXPECT_EQ(excerpts(sentence, {}, 0, texts), std::pair(sentence, QString()));
}

TEST(Excerpts, ShowTheWordsThatDifferAndSomeAround)
{
    const QString before = sentence.repeated(20) + QStringLiteral("It is led by Claire. ") + sentence.repeated(20);
    const QString after = sentence.repeated(20) + QStringLiteral("It is led by Omar. ") + sentence.repeated(20);
    const auto [was, is] = excerpts(before, after, 300, texts);
    EXPECT_THAT(was.toStdString(), HasSubstr("It is led by Claire."));
    EXPECT_THAT(is.toStdString(), HasSubstr("It is led by Omar."));
    EXPECT_LE(was.size(), 300);
    EXPECT_TRUE(was.startsWith(QStringLiteral("…"))) << was.toStdString();
    EXPECT_TRUE(was.endsWith(QStringLiteral("…")));
    EXPECT_TRUE(before.contains(was.mid(1, was.size() - 2)));
    EXPECT_EQ(was.left(15), is.left(15));
    EXPECT_NE(was.at(1), u' ');
}

TEST(Excerpts, AtTheEndsAreNotMarkedThere)
{
    const auto [was, is] =
        excerpts(sentence.repeated(20), sentence.repeated(20) + QStringLiteral("New end."), 300, texts);
    EXPECT_TRUE(is.endsWith(QStringLiteral("New end.")));
    EXPECT_TRUE(was.endsWith(QStringLiteral("room. ")));
    EXPECT_TRUE(was.startsWith(QStringLiteral("…")));
}

TEST(Excerpts, SayHowMuchOfAnotherTextIsNotShown)
{
    const auto [was, is] = excerpts({}, sentence.repeated(500), 300, texts);
    EXPECT_EQ(was, QString());
    EXPECT_LE(is.size(), 350);
    EXPECT_THAT(is.toStdString(), HasSubstr("more character"));
    EXPECT_TRUE(is.startsWith(QStringLiteral("The crisis")));
}

TEST(Excerpts, DoNotCutCharactersNorGiveUpOnWordsWithoutSpaces)
{
    const QString flame = QStringLiteral("🔥");
    const auto [was, is] =
        excerpts(flame.repeated(2000) + u'a' + flame.repeated(2000), flame.repeated(4001), 300, texts);
    for (const QString &each : {was, is}) {
        EXPECT_LE(each.size(), 350);
        EXPECT_FALSE(each.isEmpty());
        EXPECT_EQ(QString::fromUtf8(each.toUtf8()), each) << "no half character";
        EXPECT_TRUE(each.isValidUtf16());
    }
    const auto [long1, long2] = excerpts(QString(20000, u'x'), QString(20000, u'y'), 300, texts);
    EXPECT_LE(long1.size(), 350);
    EXPECT_THAT(long2.toStdString(), HasSubstr("more character"));
}
