// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

// What the documents about providers, on-call duties and events say of single facts, in the words of the other ones.

namespace {

PrintedText printed(const Plan &plan, const char *name, const char *only)
{
    const print::PrintOptions options{.at = QDate(2026, 11, 23),
                                      .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)),
                                      .fingerprint = QStringLiteral("0123"),
                                      .only = QString::fromLatin1(only)};
    return PrintedText(
        print::documentOf(*print::documentKind(QString::fromLatin1(name)), plan, Texts(Language::English), options));
}

TEST(ProviderDocument, SaysThatTheAlertThresholdIsCrossedNotOnlyTheTargetMissed)
{
    const auto plan = examplePlan();
    const PrintedText text = printed(*plan, "provider", "PR01");
    EXPECT_TRUE(text.says(QStringLiteral("alert threshold crossed"))) << "K01";
    EXPECT_TRUE(text.says(QStringLiteral("target missed"))) << "K02";
}

TEST(ProviderDocument, ListsTheOpenActionsAboutWhatItSuppliesAndThoseThatNameIt)
{
    const auto plan = examplePlan();
    const PrintedText power = printed(*plan, "provider", "PR04");
    EXPECT_TRUE(power.says(QStringLiteral("A05"))) << "its generator failed a test";
    EXPECT_TRUE(power.says(QStringLiteral("A13"))) << "named in full";
    EXPECT_FALSE(power.says(QStringLiteral("A15")));
    const PrintedText shared = printed(*plan, "provider-share", "PR04");
    EXPECT_FALSE(shared.says(QStringLiteral("A05"))) << "what we say among ourselves";
    EXPECT_FALSE(shared.says(QStringLiteral("A13")));
    const PrintedText candidate = printed(*plan, "provider", "PR06");
    EXPECT_TRUE(candidate.says(QStringLiteral("No open action is linked to the provider.")));
}

TEST(ProviderDocument, DoesNotTakeAWordOfALanguageForTheNameOfAProvider)
{
    const auto plan = examplePlan();
    const auto &action = schema().action;
    plan->setValue(action, plan->findByCode(action, QStringLiteral("A14"))->id, action.title,
                   QStringLiteral("Accueil des patients : revoir l'accueil"));
    const PrintedText text = printed(*plan, "provider", "PR06");
    EXPECT_FALSE(text.says(QStringLiteral("A14"))) << "Accueil & Co";
}

TEST(RosterStatement, SaysFromWhichHourTheRestIsReckonedWhereNoReturnWasRecorded)
{
    const auto plan = examplePlan();
    const PrintedText text = printed(*plan, "roster-statement", "P09");
    EXPECT_TRUE(text.says(QStringLiteral("usual hour, not recorded")));
}

TEST(Report, OfAnIncidentSpeaksOfNoExercise)
{
    const auto plan = examplePlan();
    const PrintedText incident = printed(*plan, "retex", "IN01");
    for (const char *said : {"Incident lead", "Responder", "Occurred on"})
        EXPECT_TRUE(incident.says(QLatin1String(said))) << said;
    for (const char *unsaid : {"Exercise director", "Director", "Player", "Announced", "Planned on", "Held on"})
        EXPECT_FALSE(incident.words.contains(QLatin1String(unsaid))) << unsaid;
    EXPECT_TRUE(printed(*plan, "retex", "EX01").says(QStringLiteral("Player")));
}

} // namespace
