// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clitest.h"

#include <QDir>
#include <QProcess>

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ');
}

} // namespace

/// A small plan, a.pca, to be brought onto paper.
class CliPaper : public Cli
{
protected:
    void SetUp() override
    {
        write("a.json", R"({"plan": {"code": "PCA-1", "title": "A plan", "version": "2.1"},
                            "functions": [{"code": "F01", "name": "Payroll"}],
                            "roles": [{"code": "RL01", "name": "Director"}]})");
        ASSERT_EQ(run(words("import a.pca a.json")).status, 0);
    }

    void refuses(const QString &arguments, const QString &said)
    {
        const Outcome outcome = run(arguments.split(u' '));
        EXPECT_EQ(outcome.status, 2) << arguments.toStdString();
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << outcome.errors.toStdString();
        EXPECT_TRUE(outcome.errors.contains(said)) << outcome.errors.toStdString();
    }
};

TEST_F(CliPaper, WhatHasNoEffectIsRefusedAndNothingIsWritten)
{
    for (const char *arguments : {"b.json --without-private-numbers", "b.json --only F01", "b.json --document bia",
                                  "b.json --exercise", "b.vcf --document bia", "b.ics --copy 2", "b.vcf --holder X",
                                  "b.pdf --table functions", "b.csv --table functions"}) {
        const QString given = QString::fromLatin1(arguments);
        refuses(QStringLiteral("export a.pca ") + given, given.section(u' ', 1, 1));
    }
    refuses(QStringLiteral("export a.pca b.pdf --document nothing"), QStringLiteral("reflex-cards"));
    refuses(QStringLiteral("export a.pca b.pdf --document plan --only F01"), QStringLiteral("F01"));
    refuses(QStringLiteral("export a.pca b.pdf --document function-sheets --only F09"), QStringLiteral("F09"));
    refuses(QStringLiteral("export a.pca b.pdf --copy 0"), QStringLiteral("--copy"));
    EXPECT_EQ(files(), QStringLiteral("a.json a.pca"));
}

TEST_F(CliPaper, AKitReplacesAKitAndNothingElse)
{
    ASSERT_EQ(run(words("kit a.pca kit --language en")).status, 0);
    EXPECT_TRUE(exists("kit/00_Index.pdf"));
    ASSERT_EQ(run(words("kit a.pca kit --language fr")).status, 0);
    EXPECT_TRUE(exists("kit/00_Sommaire.pdf"));
    EXPECT_FALSE(exists("kit/00_Index.pdf"));
    write("kit/notes.txt", "mine");
    refuses(QStringLiteral("kit a.pca kit"), QStringLiteral("notes.txt"));
    refuses(QStringLiteral("kit a.pca a.json"), QStringLiteral("a.json"));
    EXPECT_TRUE(exists("kit/00_Sommaire.pdf"));
}

TEST_F(CliPaper, AKitThatIsInterruptedLeavesNothing)
{
    QProcess process;
    process.setWorkingDirectory(path(""));
    process.start(QStringLiteral(VIGIE_CLI), words("kit a.pca kit"));
    ASSERT_TRUE(process.waitForStarted());
    while (!exists("kit") && !process.waitForFinished(1)) {
    }
    process.terminate();
    process.waitForFinished(60000);
    EXPECT_EQ(process.exitCode(), 128 + 15);
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
    EXPECT_FALSE(exists("kit"));
}

TEST_F(CliPaper, VerifyNamesThePaperThatItCannotRead)
{
    write("x.pdf", "%PDF-1.4\nnothing");
    refuses(QStringLiteral("verify x.pdf"), QStringLiteral("x.pdf: "));
    ASSERT_EQ(run(words("export a.pca b.pdf")).status, 0);
    refuses(QStringLiteral("verify b.pdf --plan missing.pca"), QStringLiteral("missing.pca"));
    write("o.json", R"({"plan": {"code": "PCA-2"}})");
    ASSERT_EQ(run(words("import o.pca o.json")).status, 0);
    const Outcome other = run(words("verify b.pdf --plan o.pca"));
    EXPECT_EQ(other.status, 1);
    EXPECT_TRUE(other.output.contains(QStringLiteral("PCA-2"))) << other.output.toStdString();
}
