// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clitest.h"
#include "support/sample.h"

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ');
}

} // namespace

/// A small plan printed: a.pca and a.pdf.
class CliVerify : public Cli
{
protected:
    void SetUp() override
    {
        write("a.json", R"({"plan": {"code": "PCA-1", "title": "A plan", "version": "2.1"},
                            "functions": [{"code": "F01", "name": "Payroll"}]})");
        ASSERT_EQ(run(words("import a.pca a.json")).status, 0);
    }

    void change()
    {
        write("b.json", R"({"functions": [{"code": "F01", "name": "Pay"}]})");
        ASSERT_EQ(run(words("import a.pca b.json")).status, 0);
    }
};

TEST_F(CliVerify, PaperMatchesThePlanItWasPrintedFrom)
{
    ASSERT_EQ(run(words("export a.pca a.pdf --language en")).status, 0);
    const Outcome outcome = run(words("verify a.pdf --plan a.pca"));
    EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
    for (const char *text : {"a.pdf", "Full plan", "PCA-1", "A plan", "2.1", "matches a.pca"})
        EXPECT_TRUE(outcome.output.contains(QString::fromLatin1(text))) << outcome.output.toStdString();
    const QString digits = run(words("verify a.pca")).output.section(u' ', -1).trimmed();
    EXPECT_EQ(digits.size(), 64);
    EXPECT_TRUE(outcome.output.contains(digits));
}

TEST_F(CliVerify, PaperDiffersOnceThePlanHasChanged)
{
    ASSERT_EQ(run(words("export a.pca a.pdf")).status, 0);
    change();
    EXPECT_EQ(run(words("verify a.pdf")).status, 0);
    const Outcome outcome = run(words("verify a.pdf --plan a.pca"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.output.contains(QStringLiteral("changed since"))) << outcome.output.toStdString();
}

TEST_F(CliVerify, DataGoAlongAndComeBackAsThePlan)
{
    ASSERT_EQ(run(words("export a.pca a.pdf --attach-data")).status, 0);
    EXPECT_TRUE(run(words("verify a.pdf")).output.contains(QStringLiteral("PCA-1.json")));
    const Outcome hidden = run(words("export a.pca c.pdf --attach-data --without-private-numbers"));
    EXPECT_EQ(hidden.status, 2);
    EXPECT_EQ(hidden.errors.count(u'\n'), 1);
    for (const char *arguments : {"export a.pca c.odt --attach-data", "export a.pca c.json --attach-data"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2) << arguments;
        EXPECT_TRUE(outcome.errors.contains(QStringLiteral("Only a PDF"))) << outcome.errors.toStdString();
    }
    EXPECT_EQ(files(), QStringLiteral("a.json a.pca a.pdf"));
}

TEST_F(CliVerify, APasswordComesFromAFile)
{
    write("secret", "open sesame\n");
    write("other", "wrong\n");
    write("empty", "\n");
    ASSERT_EQ(run(words("export a.pca a.pdf --password-file secret")).status, 0);
    EXPECT_FALSE(read("a.pdf").contains("A plan"));
    EXPECT_EQ(run(words("verify a.pdf --plan a.pca --password-file secret")).status, 0);
    for (const char *arguments :
         {"verify a.pdf", "verify a.pdf --password-file other", "verify a.pdf --password-file missing",
          "export a.pca b.pdf --password-file empty", "export a.pca b.html --password-file secret"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2) << arguments;
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << outcome.errors.toStdString();
    }
    EXPECT_EQ(files(), QStringLiteral("a.json a.pca a.pdf empty other secret"));
}

TEST_F(CliVerify, WhatIsNoPaperOfVigieIsASentence)
{
    write("x.pdf", "not a PDF");
    write("y.pdf", "%PDF-1.4\nnothing");
    for (const char *arguments :
         {"verify x.pdf", "verify y.pdf", "verify missing.pdf", "verify a.pca --plan a.pca", "verify a.json"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2) << arguments;
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << outcome.errors.toStdString();
        EXPECT_EQ(outcome.output, QString());
    }
}

TEST_F(CliVerify, SpeaksFrench)
{
    ASSERT_EQ(run(words("export a.pca a.pdf")).status, 0);
    const Outcome outcome = run(words("verify a.pdf --plan a.pca"), QStringLiteral("fr_FR.UTF-8"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_FALSE(outcome.output.contains(QStringLiteral("matches"))) << outcome.output.toStdString();
}
