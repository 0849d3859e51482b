// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clitest.h"
#include "support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ');
}

class CliAudit : public Cli
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()}).status, 0);
    }
    QJsonObject json(const char *arguments)
    {
        const QString output = run(words(arguments)).output;
        return QJsonDocument::fromJson(output.toUtf8()).object();
    }
};

} // namespace

TEST_F(CliAudit, SaysInJsonWhatWasFoundAndWhereAndWhatToDo)
{
    const QJsonObject report = json("audit a.pca --format json");
    EXPECT_EQ(report.keys(), (QStringList{QStringLiteral("at"), QStringLiteral("counts"), QStringLiteral("findings"),
                                          QStringLiteral("plan"), QStringLiteral("score")}));
    EXPECT_EQ(report.value(QStringLiteral("plan")), QStringLiteral("PCA-LCS"));
    EXPECT_EQ(report.value(QStringLiteral("at")), QStringLiteral("2026-11-23"));
    const QJsonObject counts = report.value(QStringLiteral("counts")).toObject();
    EXPECT_EQ(counts.value(QStringLiteral("error")), 16);
    EXPECT_EQ(counts.value(QStringLiteral("warning")), 65);
    EXPECT_EQ(counts.value(QStringLiteral("info")), 18);
    EXPECT_EQ(counts.value(QStringLiteral("waived")), 1);
    const QJsonArray findings = report.value(QStringLiteral("findings")).toArray();
    ASSERT_EQ(findings.size(), 100);
    for (const auto &each : findings) {
        const QJsonObject finding = each.toObject();
        EXPECT_EQ(finding.keys().size(), 9);
        for (const char *key : {"rule", "severity", "entity", "title", "detail", "fix", "clause"})
            EXPECT_FALSE(finding.value(QLatin1String(key)).toString().isEmpty()) << key;
        EXPECT_TRUE(finding.value(QStringLiteral("field")).isString());
        EXPECT_TRUE(finding.value(QStringLiteral("waived")).isBool());
    }
}

TEST_F(CliAudit, SpeaksThePlansLanguageUnlessAsked)
{
    const auto first = [this](const char *arguments) {
        return json(arguments).value(QStringLiteral("findings")).toArray().first().toObject();
    };
    const QJsonObject french = first("audit a.pca --format json");
    const QJsonObject english = first("audit a.pca --format json --language en");
    EXPECT_EQ(french.value(QStringLiteral("rule")), english.value(QStringLiteral("rule")));
    for (const char *key : {"title", "detail", "fix"})
        EXPECT_NE(french.value(QLatin1String(key)), english.value(QLatin1String(key))) << key;
}

TEST_F(CliAudit, ExitsByTheSeverityThatWasAskedFor)
{
    EXPECT_EQ(run(words("audit a.pca")).status, 1);
    write("empty.json", R"({"format": "pca-plan", "format_version": 1, "plan": {"code": "X"}})");
    ASSERT_EQ(run(words("import b.pca empty.json")).status, 0);
    EXPECT_EQ(run(words("audit b.pca")).status, 1) << "an empty plan cannot be relied on";
    EXPECT_EQ(run(words("audit a.pca --at 2026-02-30")).status, 2);
    EXPECT_EQ(run(words("audit a.pca --fail-on everything")).status, 2);
    EXPECT_EQ(run(words("audit a.pca --standard iso9001")).status, 2);
    EXPECT_EQ(run(words("audit missing.pca")).status, 2);
}

TEST_F(CliAudit, TakesTheDayAskedForBeforeThePlansOwn)
{
    EXPECT_EQ(json("audit a.pca --format json --at 2030-01-01").value(QStringLiteral("at")),
              QStringLiteral("2030-01-01"));
    EXPECT_EQ(run(words("audit a.pca --at 1900-01-01 --format json")).status, 1);
    EXPECT_EQ(run(words("audit a.pca --at 9999-12-31 --format json")).status, 1);
}

TEST_F(CliAudit, KeepsTheRulesOfOneStandardAndShowsItsCoverage)
{
    const auto findings = [this](const char *arguments) {
        return json(arguments).value(QStringLiteral("findings")).toArray().size();
    };
    for (const char *standard : {"iso22301", "sgdsn", "dora", "nis2", "astreinte", "gdpr"}) {
        const QByteArray arguments = QByteArray("audit a.pca --format json --standard ") + standard;
        EXPECT_LT(findings(arguments.constData()), 100) << standard;
    }
    EXPECT_GT(findings("audit a.pca --format json --standard iso22301"), 0);
    const QString text = run(words("audit a.pca --standard astreinte --language en")).output;
    EXPECT_TRUE(text.contains(QStringLiteral("L3121-12"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("BIA-"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("compliant"), Qt::CaseInsensitive));
}

TEST_F(CliAudit, WritesSarifAsItsSchemaRequires)
{
    const QJsonObject log = json("audit a.pca --format sarif");
    EXPECT_EQ(log.value(QStringLiteral("version")), QStringLiteral("2.1.0"));
    const QJsonArray runs = log.value(QStringLiteral("runs")).toArray();
    ASSERT_EQ(runs.size(), 1);
    const QJsonObject driver =
        runs.first()[QStringLiteral("tool")].toObject().value(QStringLiteral("driver")).toObject();
    EXPECT_FALSE(driver.value(QStringLiteral("name")).toString().isEmpty());
    const QJsonArray rules = driver.value(QStringLiteral("rules")).toArray();
    EXPECT_EQ(rules.size(), 198);
    const QStringList levels{QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("warning"),
                             QStringLiteral("error")};
    for (const auto &each : rules) {
        const QJsonObject rule = each.toObject();
        EXPECT_FALSE(rule.value(QStringLiteral("id")).toString().isEmpty());
        EXPECT_FALSE(rule[QStringLiteral("shortDescription")][QStringLiteral("text")].toString().isEmpty());
        EXPECT_TRUE(levels.contains(rule[QStringLiteral("defaultConfiguration")][QStringLiteral("level")].toString()));
    }
    const QJsonArray results = runs.first()[QStringLiteral("results")].toArray();
    EXPECT_EQ(results.size(), 100);
    int suppressed = 0;
    for (const auto &each : results) {
        const QJsonObject result = each.toObject();
        EXPECT_FALSE(result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty());
        EXPECT_TRUE(levels.contains(result.value(QStringLiteral("level")).toString()));
        const int index = result.value(QStringLiteral("ruleIndex")).toInt(-1);
        ASSERT_TRUE(index >= 0 && index < rules.size());
        EXPECT_EQ(rules.at(index)[QStringLiteral("id")], result.value(QStringLiteral("ruleId")));
        const QJsonObject location = result.value(QStringLiteral("locations")).toArray().first().toObject();
        EXPECT_EQ(
            location[QStringLiteral("physicalLocation")][QStringLiteral("artifactLocation")][QStringLiteral("uri")],
            QStringLiteral("a.pca"));
        for (const auto &suppression : result.value(QStringLiteral("suppressions")).toArray()) {
            ++suppressed;
            EXPECT_EQ(suppression[QStringLiteral("kind")], QStringLiteral("external"));
        }
    }
    EXPECT_EQ(suppressed, 1);
}

TEST_F(CliAudit, SpeaksToPeopleInSentencesAndNamesTheRulesThatHadNothingToLookAt)
{
    write("empty.json", R"({"format": "pca-plan", "format_version": 1, "plan": {"code": "X", "title": "Small"}})");
    ASSERT_EQ(run(words("import b.pca empty.json")).status, 0);
    const QString text = run(words("audit b.pca --language en")).output;
    EXPECT_TRUE(text.contains(QStringLiteral("Not checked, because the plan has nothing of the kind: ")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("ONC-001")));
    EXPECT_TRUE(text.contains(QStringLiteral("GOV-001")));
    EXPECT_TRUE(text.contains(QStringLiteral("certifies nothing")));
    EXPECT_FALSE(text.contains(QStringLiteral("%1")));
}
