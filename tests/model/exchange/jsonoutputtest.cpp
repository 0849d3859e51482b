// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonoutput.h"

#include "error.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

QByteArray written(double number)
{
    JsonOutput out(JsonOutput::Layout::Compact);
    out.number(number);
    return out.result();
}

QByteArray written(const QString &text)
{
    JsonOutput out(JsonOutput::Layout::Compact);
    out.text(text);
    return out.result();
}

} // namespace

TEST(JsonOutput, NumbersAreAsShortAsTheyCanBe)
{
    EXPECT_EQ(written(91.0), "91");
    EXPECT_EQ(written(0.1), "0.1");
    EXPECT_EQ(written(-0.0), "0");
    EXPECT_EQ(written(92.25), "92.25");
    EXPECT_EQ(written(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(written(9007199254740992.0), "9007199254740992");
}

TEST(JsonOutput, ANumberThatIsNotFiniteIsRefused)
{
    EXPECT_THROW(written(std::numeric_limits<double>::infinity()), Error);
    EXPECT_THROW(written(std::numeric_limits<double>::quiet_NaN()), Error);
}

TEST(JsonOutput, OnlyWhatMustBeIsEscaped)
{
    EXPECT_EQ(written(QStringLiteral("é / <b> \u202e 😀")), QStringLiteral("\"é / <b> \u202e 😀\"").toUtf8());
    EXPECT_EQ(written(QStringLiteral("a\"b\\c\n\t\u0001")), "\"a\\\"b\\\\c\\n\\t\\u0001\"");
}

TEST(JsonOutput, TheIndentedLayoutIsThatOfTheExamplePlan)
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginObject();
    out.key(QStringLiteral("list"));
    out.beginArray();
    out.whole(1);
    out.boolean(false);
    out.endArray();
    out.key(QStringLiteral("none"));
    out.beginObject();
    out.endObject();
    out.endObject();
    EXPECT_EQ(out.result(), "{\n \"list\": [\n  1,\n  false\n ],\n \"none\": {}\n}\n");
}
