// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/standardreader.h"
#include "error.h"
#include "tables/clausecatalogue.h"
#include "tables/schema.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

using standards::Requirement;
using standards::Standard;

namespace {

QStringList idsOf(const std::vector<const audit::Rule *> &rules)
{
    QStringList ids;
    for (const audit::Rule *rule : rules)
        ids.append(QString::fromLatin1(rule->id));
    return ids;
}

const Requirement &requirementOf(const char *name, const char *clause)
{
    static const Requirement none;
    const Standard *standard = standards::find(QLatin1String(name));
    for (const Requirement &requirement : standard->requirements) {
        if (requirement.clause.english == QString::fromUtf8(clause))
            return requirement;
    }
    ADD_FAILURE() << name << " has no " << clause;
    return none;
}

/// Every word of a standard, in one language.
QStringList wordsOf(const Standard &standard, Language language)
{
    QStringList words{standard.title.in(language), standard.state.in(language), standard.note.in(language)};
    for (const Requirement &requirement : standard.requirements) {
        words += {requirement.clause.in(language), requirement.text.in(language)};
        for (const standards::Source &source : requirement.evidence)
            words.append(source.label.in(language));
    }
    return words;
}

QByteArray oneRequirement(const char *evidence)
{
    return QByteArray(R"({"name": "x", "requirements": [{"clause": {"en": "1", "fr": "1"},)") +
           R"("text": {"en": "a", "fr": "b"}, "rules": [], "evidence": [)" + evidence + "]}]}";
}

} // namespace

TEST(Standards, AreTheSixOfTheSpecificationInItsOrder)
{
    QStringList found;
    for (const Standard &standard : standards::standards())
        found.append(standard.name);
    EXPECT_EQ(found, standards::names());
    EXPECT_EQ(found.join(u' '), QStringLiteral("iso22301 sgdsn dora nis2 astreinte gdpr"));
}

TEST(Standards, SpeakBothLanguagesAndNeverOfCompliance)
{
    const QRegularExpression claims(QStringLiteral("\\b(compliant|conformes?|certified|certifié\\w*)\\b"),
                                    QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression breakable(QStringLiteral("[a-zé)] [:;!?»]|« "));
    for (const Standard &standard : standards::standards()) {
        EXPECT_FALSE(standard.title.isEmpty() || standard.state.isEmpty() || standard.note.isEmpty());
        for (const Language language : {Language::English, Language::French}) {
            for (const QString &words : wordsOf(standard, language))
                EXPECT_FALSE(words.contains(claims)) << qPrintable(words);
        }
        for (const QString &words : wordsOf(standard, Language::French))
            EXPECT_FALSE(words.contains(u'\'') || words.contains(breakable)) << qPrintable(words);
    }
}

TEST(Standards, NameOnlyRulesThatExistAndEachOncePerRequirement)
{
    for (const Standard &standard : standards::standards()) {
        for (const Requirement &requirement : standard.requirements) {
            QSet<QString> seen;
            for (const QString &id : requirement.rules) {
                EXPECT_TRUE(audit::rule(id)) << qPrintable(standard.name) << " " << qPrintable(id);
                EXPECT_FALSE(seen.contains(id)) << qPrintable(id);
                seen.insert(id);
            }
        }
    }
}

TEST(Standards, ExpandRangesAndWholeFamilies)
{
    EXPECT_EQ(requirementOf("iso22301", "8.2.2").rules.size(), 21 + 5);
    EXPECT_EQ(requirementOf("iso22301", "8.1").rules.size(), 19 + 6);
    EXPECT_EQ(requirementOf("iso22301", "8.3.4").rules.size(), 13);
    EXPECT_EQ(requirementOf("dora", "11(5)").rules.size(), 21);
    EXPECT_EQ(requirementOf("nis2", "ReCyF 13.1–13.7").rules.count(QStringLiteral("DEP-009")), 1);
    EXPECT_TRUE(requirementOf("dora", "11(8)").rules.isEmpty());
    EXPECT_EQ(requirementOf("astreinte", "Tacit renewal").rules,
              QStringList({QStringLiteral("CTR-006"), QStringLiteral("CTR-007"), QStringLiteral("CTR-008")}));
}

TEST(Standards, KeepTheRulesTheyListAndThoseWhoseClauseNamesThem)
{
    for (const Standard &standard : standards::standards()) {
        const QStringList kept = idsOf(standards::rulesOf(standard));
        for (const Requirement &requirement : standard.requirements) {
            for (const QString &id : requirement.rules)
                EXPECT_TRUE(kept.contains(id)) << qPrintable(standard.name) << " " << qPrintable(id);
        }
        QStringList inOrder;
        for (const audit::Rule &rule : audit::rules()) {
            if (kept.contains(QString::fromLatin1(rule.id)))
                inOrder.append(QString::fromLatin1(rule.id));
        }
        EXPECT_EQ(kept, inOrder);
    }
    const QStringList iso = idsOf(standards::rulesOf(*standards::find(QStringLiteral("iso22301"))));
    EXPECT_TRUE(iso.contains(QStringLiteral("GOV-003"))) << "named by its clause alone";
    EXPECT_FALSE(iso.contains(QStringLiteral("DEP-014")) &&
                 !requirementOf("iso22301", "8.3.4").rules.contains(QStringLiteral("DEP-014")));
    EXPECT_FALSE(iso.contains(QStringLiteral("ONC-014"))) << "labour law only";
    const QStringList sgdsn = idsOf(standards::rulesOf(*standards::find(QStringLiteral("sgdsn"))));
    EXPECT_EQ(sgdsn.join(u' '), QStringLiteral("GOV-001 GOV-006 BIA-011 BIA-020 RSK-009"));
}

TEST(Standards, ListEveryRuleThatNamesTheSmallerTexts)
{
    for (const char *name : {"sgdsn", "nis2", "astreinte", "gdpr"}) {
        const Standard &standard = *standards::find(QLatin1String(name));
        for (const QString &id : idsOf(standards::rulesOf(standard))) {
            const bool isListed =
                std::any_of(standard.requirements.begin(), standard.requirements.end(),
                            [&](const Requirement &requirement) { return requirement.rules.contains(id); });
            EXPECT_TRUE(isListed) << name << " " << qPrintable(id);
        }
    }
}

TEST(Standards, AskForTheContractClausesThatTheCatalogueGivesToArticle30)
{
    const standards::Source &source = requirementOf("dora", "30(2)(a)–(i), 30(3)(a)–(f)").evidence.first();
    QStringList expected;
    for (const tables::ClauseRule &rule : tables::clauseCatalogue) {
        const QString clause = QString::fromLatin1(rule.source);
        if (clause.contains(QStringLiteral("DORA")) &&
            clause.contains(QRegularExpression(QStringLiteral("30\\([23]\\)"))))
            expected.append(QString::fromLatin1(rule.key));
    }
    QStringList found;
    for (const standards::Condition &condition : source.where) {
        if (condition.field == &schema().clause.key)
            found = condition.keys;
    }
    expected.sort();
    found.sort();
    EXPECT_EQ(found, expected);
}

TEST(Standards, AreNotFoundUnderOtherNames)
{
    EXPECT_EQ(standards::find(QStringLiteral("iso9001")), nullptr);
    EXPECT_EQ(standards::find(QString()), nullptr);
    EXPECT_EQ(standards::named(QStringLiteral("nis2"), Texts()).name, QStringLiteral("nis2"));
    try {
        standards::named(QStringLiteral("<b>%2"), Texts());
        FAIL() << "found";
    } catch (const Error &error) {
        EXPECT_TRUE(error.message().contains(QStringLiteral("<b>%2"))) << error.what();
        EXPECT_TRUE(error.message().contains(QStringLiteral("iso22301, sgdsn, dora, nis2, astreinte, gdpr")));
        EXPECT_EQ(error.cause(), Error::Cause::Unreadable);
    }
}

TEST(StandardReader, RefusesWhatTheSchemaDoesNotKnow)
{
    EXPECT_EQ(standards::read(oneRequirement(R"({"table": "review", "where": {"kind": ["internal_audit"]}})"))
                  .requirements.size(),
              1);
    for (const char *wrong :
         {R"({"table": "reviews"})", R"({"table": "review", "fields": ["held"]})",
          R"({"table": "review", "where": {"kind": ["internal"]}})", R"({"table": "review", "where": {"sort": true}})",
          R"({"table": "review", "date": "title"})", R"({"table": "review", "by": "lead"})",
          R"({"table": "review", "fields": ["lead"], "date": "held_on"})", R"({"table": "review", "filter": 1})",
          R"({"table": "review", "where": {"held_on": false}})", R"({"table": "review", "label": {"en": "Reviews"}})",
          ""})
        EXPECT_THROW(standards::read(oneRequirement(wrong)), std::logic_error) << wrong;
    EXPECT_THROW(standards::read("{"), std::logic_error);
}
