// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/recoverychart.h"

#include "support/exampleplan.h"
#include "ui/figures/textrecorder.h"

#include <QPainter>

#include <gtest/gtest.h>

using figures::RecoveryChart;
using recovery::Outage;
using recovery::Outcome;

namespace {

Outage outageOf(const Plan &plan, const QString &code)
{
    recovery::Loss loss;
    loss.scenario = plan.findByCode(schema().scenario, code)->id;
    return recovery::simulate(plan, loss);
}

std::vector<const Outcome *> all(const Outage &outage)
{
    std::vector<const Outcome *> outcomes;
    for (const Outcome &outcome : outage.functions)
        outcomes.push_back(&outcome);
    return outcomes;
}

TEST(RecoveryChart, NamesEachFunctionItsVerdictAndTheMomentsOfTheAxis)
{
    const auto plan = examplePlan();
    const Outage outage = outageOf(*plan, QStringLiteral("S02"));
    const RecoveryChart chart(*plan, outage, all(outage), Texts(Language::English));
    TextRecorder recorder(QSize(470, 60));
    QPainter painter(&recorder);
    chart.draw(painter, QRectF(0, 0, 470, 60), theme::Mode::Light);
    painter.end();
    const QStringList texts = recorder.texts();
    EXPECT_EQ(texts.filter(QStringLiteral("Failed")).size(), 3);
    for (const char *text : {"F01", "F03", "F04", "0\u00A0min", "1\u00A0h", "below the minimum level", "RTO", "MTPD"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
}

TEST(RecoveryChart, SaysTheSameInWords)
{
    const auto plan = examplePlan();
    const Outage outage = outageOf(*plan, QStringLiteral("S04"));
    const QString words = RecoveryChart(*plan, outage, all(outage), Texts(Language::English)).alternative();
    EXPECT_TRUE(words.contains(QStringLiteral("F03 (Held) from 0\u00A0min: 0 %; from 1\u00A0h: 60 %")))
        << qPrintable(words);
}

TEST(RecoveryChart, SpeaksThePlansVocabulary)
{
    const auto plan = examplePlan();
    const Outage outage = outageOf(*plan, QStringLiteral("S04"));
    const auto words = [&](const char *vocabulary) {
        const Texts texts(Language::French, QString::fromLatin1(vocabulary));
        return RecoveryChart(*plan, outage, all(outage), texts).alternative();
    };
    EXPECT_TRUE(words("dmia_is_mtpd").contains(QStringLiteral("DMIA (MTPD) "))) << qPrintable(words("dmia_is_mtpd"));
    EXPECT_TRUE(words("dmia_is_rto").contains(QStringLiteral("TAMT (MTPD) "))) << qPrintable(words("dmia_is_rto"));
    EXPECT_FALSE(words("iso").contains(QStringLiteral("DMIA"))) << qPrintable(words("iso"));
}

TEST(RecoveryChart, GrowsWithTheNumberOfFunctions)
{
    const auto plan = examplePlan();
    const Outage outage = outageOf(*plan, QStringLiteral("S02"));
    const Texts texts(Language::English);
    const RecoveryChart one(*plan, outage, {&outage.functions.front()}, texts);
    EXPECT_LT(one.heightMm(), RecoveryChart(*plan, outage, all(outage), texts).heightMm());
}

} // namespace
