// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outages and weak points on the command line (DESIGN 8, recovery.md "JSON").

#include "app/clitest.h"

#include "support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

class CliOutage : public Cli
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()}).status, 0);
    }
    QJsonObject json(const char *arguments)
    {
        return QJsonDocument::fromJson(run(words(arguments)).output.toUtf8()).object();
    }
};

/// The outage of S04 in recovery.md, its causes and capacity apart.
const char *const outageOfS04 =
    R"({"plan":"PCA-LCS","scenario":"S04","duration_min":2880,"lost":["R29"],"verdict":"held",
 "functions":[{"code":"F03","verdict":"held","recovered_min":60,"longest_min":60,"margin_rto_min":60,"margin_mtpd_min":180,
   "interruptions":[{"from":0,"to":60}],"levels":[{"from":0,"level":0},{"from":60,"level":60},{"from":2880,"level":100}],
   "impacts":{"FIN":0,"CLI":1,"JUR":0,"IMG":1,"HUM":0}}]})";

} // namespace

TEST_F(CliOutage, SimulatePrintsTheJsonOfTheSpecification)
{
    QJsonObject outage = json("simulate a.pca --scenario S04 --format json");
    const QJsonArray capacity = outage.take(QStringLiteral("capacity")).toArray();
    QJsonArray functions = outage.value(QStringLiteral("functions")).toArray();
    QJsonObject function = functions.at(0).toObject();
    EXPECT_EQ(function.take(QStringLiteral("causes")).toArray().size(), 2);
    functions.replace(0, function);
    outage.insert(QStringLiteral("functions"), functions);
    EXPECT_EQ(outage, QJsonDocument::fromJson(outageOfS04).object());
    EXPECT_EQ(capacity.at(0).toObject(),
              QJsonDocument::fromJson(R"({"horizon_min":60,"resource":"R27","needed":3,"present":3,"short":false})")
                  .object());
}

TEST_F(CliOutage, SimulateKeepsTheOrderOfItsKeys)
{
    const QString text = run(words("simulate a.pca --scenario S04 --format json")).output;
    qsizetype at = -1;
    for (const char *key :
         {"plan",   "scenario",      "duration_min", "lost",           "verdict",         "functions",
          "code",   "recovered_min", "longest_min",  "margin_rto_min", "margin_mtpd_min", "interruptions",
          "levels", "impacts",       "causes",       "capacity",       "horizon_min",     "resource",
          "needed", "present",       "short"}) {
        const qsizetype next = text.indexOf(QStringLiteral("\"%1\":").arg(QLatin1String(key)));
        EXPECT_GT(next, at) << key;
        at = next;
    }
}

TEST_F(CliOutage, ByHandScenarioAndDurationAreNull)
{
    const QJsonObject outage = json("simulate a.pca --lose R29 --lose P05 --format json");
    EXPECT_TRUE(outage.value(QStringLiteral("scenario")).isNull());
    EXPECT_TRUE(outage.value(QStringLiteral("duration_min")).isNull());
    EXPECT_EQ(outage.value(QStringLiteral("lost")).toArray(),
              (QJsonArray{QStringLiteral("P05"), QStringLiteral("R29")}));
}

TEST_F(CliOutage, SimulateEndsWithOneWhereAVitalOrCriticalFunctionIsLateOrFailed)
{
    EXPECT_EQ(run(words("simulate a.pca --scenario S04")).status, 0);
    EXPECT_EQ(run(words("simulate a.pca --scenario S09")).status, 1);
    EXPECT_EQ(run(words("simulate a.pca --lose P20 --lose P21")).status, 0); // fails an important function
}

TEST_F(CliOutage, WhatCannotBeLostIsWrongUsage)
{
    for (const char *arguments : {"simulate a.pca", "simulate a.pca --lose R99", "simulate a.pca --scenario R01",
                                  "simulate a.pca --lose R01 --duration -1", "simulate a.pca --lose R01 --duration x",
                                  "simulate none.pca --lose R01", "weak none.pca", "weak a.pca --pair"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2) << arguments;
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << arguments << "\n" << outcome.errors.toStdString();
        EXPECT_TRUE(outcome.output.isEmpty()) << arguments;
    }
}

TEST_F(CliOutage, SimulateTellsPeopleWhatHappensAndWhy)
{
    const QString text = run(words("simulate a.pca --scenario S04 --language en")).output;
    EXPECT_TRUE(text.contains(QStringLiteral("F03 stops at once; it is back at 60% after 1\u00A0h.")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("takes over after 1\u00A0h, at 60%."))) << text.toStdString();
    EXPECT_FALSE(text.contains(u'{'));
}

TEST_F(CliOutage, WeakListsSinglePointsOfFailureInTheirRank)
{
    const QJsonObject found = json("weak a.pca --format json");
    EXPECT_EQ(found.keys(), QStringList(QStringLiteral("weak")));
    QStringList codes;
    for (const QJsonValue &each : found.value(QStringLiteral("weak")).toArray())
        codes.append(each.toObject().value(QStringLiteral("code")).toString());
    EXPECT_EQ(codes.join(u' '), QStringLiteral("PR03 PR02 R26 R01 R13 R30 R25 PR01"));
    EXPECT_EQ(found.value(QStringLiteral("weak")).toArray().at(3).toObject(),
              QJsonDocument::fromJson(R"({"code":"R01","kind":"resource","functions":[)"
                                      R"({"code":"F07","verdict":"failed"},{"code":"F12","verdict":"late"}]})")
                  .object());
    EXPECT_EQ(run(words("weak a.pca")).status, 0);
}

TEST_F(CliOutage, WeakAddsPairsWhenAsked)
{
    const QJsonArray pairs = json("weak a.pca --pairs --format json").value(QStringLiteral("pairs")).toArray();
    EXPECT_TRUE(pairs.contains(QJsonDocument::fromJson(R"({"codes":["P20","P21"],"kinds":["contact","contact"],)"
                                                       R"("functions":[{"code":"F11","verdict":"failed"}]})")
                                   .object()));
}
