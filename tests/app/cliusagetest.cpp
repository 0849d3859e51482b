// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clitest.h"
#include "tables/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList words(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

/// What a shell may be asked, and how it must end.
struct Usage {
    const char *arguments;
    int status;
};

void PrintTo(const Usage &usage, std::ostream *out)
{
    *out << "vigie-cli " << usage.arguments;
}

} // namespace

class CliUsage : public Cli, public testing::WithParamInterface<Usage>
{};

TEST_P(CliUsage, EndsWithItsStatusAndOneSentence)
{
    write("text.pca", "this is no database");
    write("empty.pca", {});
    write("a.json", "{}");
    const Outcome outcome = run(words(GetParam().arguments));
    EXPECT_EQ(outcome.status, GetParam().status) << outcome.errors.toStdString();
    EXPECT_EQ(outcome.errors.count(u'\n'), outcome.status == 0 ? 0 : 1) << outcome.errors.toStdString();
    EXPECT_EQ(outcome.output.isEmpty(), outcome.status != 0);
}

INSTANTIATE_TEST_SUITE_P(Arguments, CliUsage,
                         testing::Values(Usage{"--help", 0}, Usage{"--version", 0}, Usage{"import --help", 0},
                                         Usage{"export --help", 0}, Usage{"log --help", 0}, Usage{"verify --help", 0},
                                         Usage{"schema --help", 0}, Usage{"", 2}, Usage{"repair a.pca", 2},
                                         Usage{"import a.pca", 2}, Usage{"import a.pca a.json --force", 2},
                                         Usage{"import a.pca missing.json", 2}, Usage{"import a.pca a.xml", 2},
                                         Usage{"import text.pca a.json", 2}, Usage{"import empty.pca a.json", 2},
                                         Usage{"import missing/a.pca a.json", 2}, Usage{"export missing.pca b.json", 2},
                                         Usage{"export text.pca b.json", 2}, Usage{"log missing.pca", 2},
                                         Usage{"log text.pca", 2}, Usage{"log text.pca --format xml", 2},
                                         Usage{"verify missing.pca", 2}, Usage{"verify text.pca", 2},
                                         Usage{"schema", 0}));

TEST_F(Cli, SchemaNamesEveryTableAndField)
{
    const QJsonArray tables = QJsonDocument::fromJson(run(words("schema --format json")).output.toUtf8()).array();
    const QString text = run({QStringLiteral("schema")}).output;
    ASSERT_EQ(tables.size(), schema().all().size());
    for (const Table *table : schema().all()) {
        const QJsonObject described = tables.at(table->index()).toObject();
        EXPECT_EQ(described[QStringLiteral("name")].toString(), table->name());
        EXPECT_EQ(described[QStringLiteral("fields")].toArray().size(), table->fields().size());
        EXPECT_TRUE(text.contains(table->name() + QStringLiteral(" (")));
    }
}

TEST_F(Cli, VerifyFindsADamagedByte)
{
    write("a.json", R"({"functions": [{"code": "F01", "name": "a name to be found"}]})");
    run(words("import a.pca a.json"));
    const Outcome whole = run(words("verify a.pca"));
    EXPECT_EQ(whole.status, 0) << whole.errors.toStdString();
    EXPECT_TRUE(whole.output.contains(QStringLiteral("Fingerprint")));
    QByteArray bytes = read("a.pca");
    bytes.replace("a name to be found", "a name to be faked");
    write("a.pca", bytes);
    const Outcome damaged = run(words("verify a.pca"));
    EXPECT_EQ(damaged.status, 1);
    EXPECT_TRUE(damaged.errors.contains(QStringLiteral("a.pca: ")));
}

TEST_F(Cli, MessagesFollowTheLanguageOfTheShell)
{
    write("a.json", R"({"functions": [{"code": "F01", "rto_min": -1}]})");
    const QString english = run(words("import a.pca a.json"), QStringLiteral("en_GB.UTF-8")).errors;
    const QString french = run(words("import a.pca a.json"), QStringLiteral("fr_FR.UTF-8")).errors;
    EXPECT_TRUE(english.contains(QStringLiteral("must be 0 or more")));
    EXPECT_FALSE(french.contains(QStringLiteral("must be 0 or more")));
    EXPECT_TRUE(french.contains(QStringLiteral("functions[0].rto_min: ")));
}

TEST_F(Cli, AnotherLocaleThanUtf8IsNotComplainedOf)
{
    EXPECT_EQ(run(words("schema --format json"), QStringLiteral("C")).errors, QString());
}
