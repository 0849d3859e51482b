// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clitest.h"
#include "support/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ');
}

} // namespace

TEST_F(Cli, ExportImportExportOfTheExampleIsByteIdentical)
{
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()}).status, 0);
    EXPECT_EQ(run(words("export a.pca first.json")).status, 0);
    EXPECT_EQ(run(words("import b.pca first.json")).status, 0);
    EXPECT_EQ(run(words("export b.pca second.json")).status, 0);
    EXPECT_FALSE(read("first.json").isEmpty());
    EXPECT_EQ(read("first.json"), read("second.json"));
    EXPECT_TRUE(read("first.json").startsWith("{\n \"format\": \"pca-plan\",\n \"format_version\": 1,\n"));
}

TEST_F(Cli, ImportSaysHowManyRowsItTouched)
{
    write("a.json", R"({"functions": [{"code": "F01"}, {"code": "F02"}]})");
    EXPECT_EQ(run(words("import a.pca a.json")).output, QStringLiteral("Rows added: 2, changed: 0, removed: 0.\n"));
    write("a.json", R"({"functions": [{"code": "F01", "name": "x"}]})");
    EXPECT_EQ(run(words("import a.pca a.json")).output, QStringLiteral("Rows added: 0, changed: 1, removed: 0.\n"));
}

TEST_F(Cli, ARefusedImportNamesFileRowAndFieldAndLeavesNoPlan)
{
    write("a.json", R"({"functions": [{"code": "F01", "rto_min": -1}, {"code": "F02", "owner": "P9"}]})");
    const Outcome outcome = run(words("import a.pca a.json"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.output, QString());
    EXPECT_EQ(outcome.errors.count(u'\n'), 2) << outcome.errors.toStdString();
    EXPECT_TRUE(outcome.errors.contains(QStringLiteral("a.json: functions[0].rto_min: must be 0 or more.\n")));
    EXPECT_EQ(files(), QStringLiteral("a.json"));
}

TEST_F(Cli, ARefusedImportLeavesThePlanAsItWas)
{
    write("a.json", R"({"functions": [{"code": "F01"}]})");
    write("bad.json", R"({"functions": [{"code": "F02"}, {"code": 3}]})");
    run(words("import a.pca a.json"));
    const QByteArray before = read("a.pca");
    EXPECT_EQ(run(words("import a.pca bad.json")).status, 1);
    EXPECT_EQ(read("a.pca"), before);
}

TEST_F(Cli, ADryRunWritesNothing)
{
    write("a.json", R"({"functions": [{"code": "F01"}]})");
    const Outcome outcome = run(words("import a.pca a.json --dry-run"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.output.startsWith(QStringLiteral("Nothing was written.")));
    EXPECT_EQ(files(), QStringLiteral("a.json"));
}

TEST_F(Cli, OneTableComesAndGoesByItself)
{
    write("a.json", R"({"functions": [{"code": "F01"}], "skills": [{"code": "SK1"}]})");
    EXPECT_EQ(run(words("import a.pca a.json --table skills")).status, 0);
    EXPECT_EQ(run(words("export a.pca s.json --table skill")).status, 0);
    const QJsonObject document = QJsonDocument::fromJson(read("s.json")).object();
    EXPECT_EQ(document.value(QStringLiteral("skills")).toArray().size(), 1);
    EXPECT_EQ(document.size(), 3);
    const Outcome unknown = run(words("export a.pca s.json --table skillz"));
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(unknown.errors.contains(QStringLiteral("skillz")));
}

TEST_F(Cli, ExportNeverChangesThePlan)
{
    write("a.json", R"({"functions": [{"code": "F01"}]})");
    run(words("import a.pca a.json"));
    const QByteArray before = read("a.pca");
    EXPECT_EQ(run(words("export a.pca b.json")).status, 0);
    EXPECT_EQ(read("a.pca"), before);
    EXPECT_EQ(run(words("export a.pca a.pca")).status, 2);
    EXPECT_EQ(files(), QStringLiteral("a.json a.pca b.json"));
}

TEST_F(Cli, APlanThatIsMissingIsNotTakenForADestinationThatIsMissingToo)
{
    const Outcome outcome = run(words("export missing.pca nowhere/x.json"));
    EXPECT_NE(outcome.status, 0);
    EXPECT_TRUE(outcome.errors.contains(QStringLiteral("missing.pca"))) << outcome.errors.toStdString();
    EXPECT_FALSE(outcome.errors.contains(QStringLiteral("the plan itself"))) << outcome.errors.toStdString();
}

TEST_F(Cli, ADestinationThatCannotBeWrittenIsASentence)
{
    write("a.json", R"({"functions": [{"code": "F01"}]})");
    run(words("import a.pca a.json"));
    for (const char *arguments :
         {"export a.pca missing/b.json", "export a.pca missing/b.html", "export a.pca b.docx"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2) << arguments;
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << outcome.errors.toStdString();
    }
}

TEST_F(Cli, DocumentsArePrintedInTheLanguageAskedFor)
{
    run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()});
    EXPECT_EQ(run(words("export a.pca a.pdf --document plan")).status, 0);
    EXPECT_TRUE(read("a.pdf").startsWith("%PDF-"));
    EXPECT_EQ(run(words("export a.pca a.odt")).status, 0);
    EXPECT_TRUE(read("a.odt").startsWith("PK"));
    EXPECT_EQ(run(words("export a.pca fr.html --language fr")).status, 0);
    EXPECT_EQ(run(words("export a.pca en.html --language en")).status, 0);
    EXPECT_TRUE(read("fr.html").contains("Ligne Claire Services"));
    EXPECT_NE(read("fr.html"), read("en.html"));
}

TEST_F(Cli, ContactsAndShiftsComeInTheFormOfTelephones)
{
    run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()});
    EXPECT_EQ(run(words("export a.pca a.vcf")).status, 0);
    EXPECT_EQ(read("a.vcf").count("BEGIN:VCARD\r\n"), 42);
    EXPECT_EQ(run(words("export a.pca one.vcf --only P01 --without-private-numbers")).status, 0);
    EXPECT_EQ(read("one.vcf").count("BEGIN:VCARD\r\n"), 1);
    EXPECT_TRUE(read("one.vcf").contains("TYPE=WORK") && !read("one.vcf").contains("TYPE=CELL"));
    EXPECT_EQ(run(words("export a.pca a.ics --only AST1 --language fr --at 2026-11-22")).status, 0);
    EXPECT_EQ(read("a.ics").count("BEGIN:VEVENT\r\n"), 13);
    for (const char *arguments : {"export a.pca b.ics --only AST9", "export a.pca b.vcf --only AST1"}) {
        const Outcome outcome = run(words(arguments));
        EXPECT_EQ(outcome.status, 2);
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << outcome.errors.toStdString();
    }
    EXPECT_FALSE(exists("b.ics"));
}

TEST_F(Cli, TheTablesOfADocumentComeAsCsv)
{
    run({QStringLiteral("import"), QStringLiteral("a.pca"), examplePath()});
    EXPECT_EQ(run(words("export a.pca fr.csv --language fr")).status, 0);
    EXPECT_EQ(run(words("export a.pca en.csv --language en")).status, 0);
    EXPECT_TRUE(read("fr.csv").startsWith("\xef\xbb\xbf\""));
    EXPECT_GT(read("fr.csv").count("\";\""), 1000);
    EXPECT_GT(read("en.csv").count("\",\""), 1000);
}

TEST_F(Cli, TheLogSaysWhoDidWhat)
{
    write("a.json", R"({"functions": [{"code": "F01", "name": "a\u001b[31mb"}]})");
    run(words("import a.pca a.json --author Claire"));
    const Outcome text = run(words("log a.pca"));
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.output.contains(QStringLiteral("Claire  Importé depuis a.json"))) << text.output.toStdString();
    const QJsonArray lines = QJsonDocument::fromJson(run(words("log a.pca --format json")).output.toUtf8()).array();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_EQ(lines.last()[QStringLiteral("author")].toString(), QStringLiteral("Claire"));
    EXPECT_TRUE(lines.last()[QStringLiteral("details")].isArray());
}

TEST_F(Cli, WithoutAnAuthorTheAccountIsNamed)
{
    write("a.json", R"({"functions": [{"code": "F01"}]})");
    run(words("import a.pca a.json"));
    EXPECT_TRUE(run(words("log a.pca")).output.contains(QStringLiteral("somebody  Importé")));
}
