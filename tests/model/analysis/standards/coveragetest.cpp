// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/coverage.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

#include <functional>

using standards::Coverage;
using standards::CoverageRow;
using standards::Evidence;
using standards::Outcome;

namespace {

const QDate today(2026, 11, 23);

const standards::Standard &standard(const char *name)
{
    return *standards::find(QLatin1String(name));
}

Coverage coverageOf(const Plan &plan, const char *name, const Texts &texts = Texts())
{
    const audit::Report report = audit::audit(plan, today, texts, standards::rulesOf(standard(name)));
    return standards::coverage(plan, report, standard(name), texts);
}

CoverageRow rowOf(const Coverage &coverage, const char *clause)
{
    for (const CoverageRow &row : coverage.rows) {
        if (row.requirement && row.requirement->clause.english == QString::fromUtf8(clause))
            return row;
    }
    ADD_FAILURE() << "no " << clause;
    return {};
}

QStringList linesOf(const CoverageRow &row)
{
    QStringList lines;
    for (const Evidence &evidence : row.evidence)
        lines.append(evidence.line);
    return lines;
}

void add(Plan &plan, const Table &table, const std::function<void(Row &)> &fill)
{
    Row row = plan.draft(table);
    fill(row);
    plan.edit(QStringLiteral("Add"), {{&table, std::nullopt, row}});
}

void addReview(Plan &plan, const char *kind, std::optional<QDate> heldOn)
{
    add(plan, schema().review, [&](Row &row) {
        row.set(schema().review.kind, QLatin1String(kind));
        row.set(schema().review.heldOn, heldOn);
    });
}

/// A report as if the rule had found something of each entity; waived from `firstWaived` on.
audit::Report reportOf(const char *rule, const QStringList &entities, int firstWaived = 99)
{
    audit::Report report;
    report.at = today;
    report.ran.push_back(audit::rule(QLatin1String(rule)));
    for (int i = 0; i < entities.size(); ++i) {
        audit::Finding finding;
        finding.rule = audit::rule(QLatin1String(rule));
        finding.entity = entities[i];
        finding.waiver = i >= firstWaived ? 1 : 0;
        report.findings.append(finding);
    }
    return report;
}

} // namespace

TEST(Coverage, SaysOfAnEmptyPlanThatNothingIsRecorded)
{
    const auto plan = emptyPlan();
    for (const QString &name : standards::names()) {
        const Coverage coverage = coverageOf(*plan, qPrintable(name));
        ASSERT_GE(coverage.rows.size(), standards::find(name)->requirements.size());
        for (const CoverageRow &row : coverage.rows) {
            EXPECT_FALSE(row.result.isEmpty());
            if (row.requirement) {
                EXPECT_EQ(row.outcome, Outcome::NothingRecorded)
                    << qPrintable(row.clause + u' ' + linesOf(row).join(u'|'));
            }
        }
    }
}

TEST(Coverage, ShowsSomethingForEveryRequirementInTheExample)
{
    const auto plan = examplePlan();
    for (const QString &name : standards::names()) {
        for (const CoverageRow &row : coverageOf(*plan, qPrintable(name)).rows) {
            EXPECT_NE(row.outcome, Outcome::NothingRecorded) << qPrintable(name + u' ' + row.clause);
            for (const QString &line : linesOf(row))
                EXPECT_FALSE(line.contains(u'%') && line.contains(QStringLiteral("%1"))) << qPrintable(line);
        }
    }
}

TEST(Coverage, CountsRowsAndGivesTheirLatestDate)
{
    const auto plan = emptyPlan();
    for (const QDate &date : {QDate(2026, 9, 30), QDate(2025, 1, 2)})
        add(*plan, schema().function, [&](Row &row) { row.set(schema().function.biaOn, date); });
    const CoverageRow row = rowOf(coverageOf(*plan, "iso22301"), "8.2.1");
    const auto it = std::find_if(row.evidence.begin(), row.evidence.end(),
                                 [](const Evidence &each) { return each.table == &schema().function; });
    ASSERT_NE(it, row.evidence.end());
    EXPECT_EQ(it->count, 2);
    EXPECT_EQ(it->latest, QDate(2026, 9, 30));
    EXPECT_TRUE(it->isThere);
    EXPECT_EQ(
        it->line,
        QStringLiteral("Functions: 2; Impact analysis made on (latest): %1").arg(Texts().date(QDate(2026, 9, 30))));
}

TEST(Coverage, CountsOnlyTheRowsThatTheSourceAsksFor)
{
    const auto plan = emptyPlan();
    addReview(*plan, "management_review", QDate(2026, 3, 1));
    EXPECT_EQ(rowOf(coverageOf(*plan, "iso22301"), "9.2").outcome, Outcome::NothingRecorded);
    addReview(*plan, "internal_audit", std::nullopt);
    const QStringList planned = linesOf(rowOf(coverageOf(*plan, "iso22301"), "9.2"));
    EXPECT_EQ(planned, QStringList(QStringLiteral("Reviews (Internal audit): 1; Held on: nowhere filled in")));
    addReview(*plan, "internal_audit", QDate(2026, 5, 4));
    const CoverageRow row = rowOf(coverageOf(*plan, "iso22301"), "9.2");
    EXPECT_EQ(linesOf(row), QStringList(QStringLiteral("Reviews (Internal audit): 2; Held on (latest): 4 May 2026")));
}

TEST(Coverage, SaysWhetherTheFieldsOfThePlanAreFilledIn)
{
    const auto plan = emptyPlan();
    const QStringList before = linesOf(rowOf(coverageOf(*plan, "iso22301"), "4.3"));
    EXPECT_EQ(before, QStringList({QStringLiteral("Plan – Scope: empty"), QStringLiteral("Plan – Exclusions: empty")}));
    plan->setValue(schema().plan, plan->self().id, schema().plan.scope, Value(QStringLiteral("All of it")));
    const CoverageRow row = rowOf(coverageOf(*plan, "iso22301"), "4.3");
    EXPECT_EQ(linesOf(row).first(), QStringLiteral("Plan – Scope: filled in"));
    EXPECT_NE(row.outcome, Outcome::NothingRecorded);
}

TEST(Coverage, TakesWhatEveryPlanStartsWithForNoEvidence)
{
    const auto plan = emptyPlan();
    const auto status = [&] { return rowOf(coverageOf(*plan, "sgdsn"), "2.3.8").evidence.at(1); };
    EXPECT_EQ(status().field, &schema().plan.status);
    EXPECT_FALSE(status().isThere) << qPrintable(status().line);
    plan->setValue(schema().plan, plan->self().id, schema().plan.status, Value(QStringLiteral("review")));
    EXPECT_TRUE(status().isThere) << qPrintable(status().line);
}

TEST(Coverage, CountsTheRowsThatFillAField)
{
    const auto plan = emptyPlan();
    for (const std::optional<int> &rto : {std::optional<int>(0), std::optional<int>()})
        add(*plan, schema().function, [&](Row &row) { row.set(schema().function.rto, rto); });
    const QStringList lines = linesOf(rowOf(coverageOf(*plan, "dora"), "12(6)"));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(QStringLiteral("filled in for 1 of 2"))) << "0 is a value: " << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("filled in for 0 of 2"))) << qPrintable(lines[1]);
}

TEST(Coverage, CountsYesAndNotNo)
{
    const auto plan = emptyPlan();
    for (const std::optional<bool> &offline :
         {std::optional<bool>(true), std::optional<bool>(false), std::optional<bool>()}) {
        add(*plan, schema().resource, [&](Row &row) {
            row.set(schema().resource.category, QStringLiteral("data"));
            row.set(schema().resource.backupOffline, offline);
        });
    }
    const CoverageRow dora = rowOf(coverageOf(*plan, "dora"), "12(3)");
    EXPECT_EQ(dora.evidence.first().count, 1) << qPrintable(dora.evidence.first().line);
    bool isSaid = false;
    for (const QString &line : linesOf(rowOf(coverageOf(*plan, "nis2"), "ReCyF 13.1–13.7")))
        isSaid = isSaid || line.endsWith(QStringLiteral("yes for 1 of 3"));
    EXPECT_TRUE(isSaid);
}

TEST(Coverage, ShowsTheValuesThatNoRowHas)
{
    const auto plan = emptyPlan();
    add(*plan, schema().message, [](Row &row) { row.set(schema().message.audience, QStringLiteral("staff")); });
    add(*plan, schema().message, [](Row &row) { row.set(schema().message.audience, QString()); });
    const QString line = linesOf(rowOf(coverageOf(*plan, "iso22301"), "7.4")).first();
    EXPECT_TRUE(line.startsWith(QStringLiteral("Messages: 2 (Audience – Staff: 1, "))) << qPrintable(line);
    EXPECT_TRUE(line.contains(QStringLiteral("Media: 0"))) << qPrintable(line);
    EXPECT_TRUE(line.endsWith(QStringLiteral("not said: 1)"))) << qPrintable(line);
}

TEST(Coverage, CountsFindingsBySeverityAndWaivedOnesApart)
{
    ASSERT_TRUE(audit::rule(QStringLiteral("BIA-003")));
    const auto plan = examplePlan();
    const auto report = reportOf("BIA-003", {QStringLiteral("F01"), QStringLiteral("F02"), QStringLiteral("F03")}, 2);
    const CoverageRow row = rowOf(standards::coverage(*plan, report, standard("dora"), Texts()), "12(6)");
    EXPECT_EQ(row.counts, (audit::Counts{2, 0, 0, 1}));
    EXPECT_EQ(row.outcome, Outcome::Findings);
    EXPECT_TRUE(row.result.contains(u'2') && row.result.contains(QStringLiteral("1 waived"))) << qPrintable(row.result);
    const auto waived = reportOf("BIA-003", {QStringLiteral("F01")}, 0);
    const CoverageRow calm = rowOf(standards::coverage(*plan, waived, standard("dora"), Texts()), "12(6)");
    EXPECT_EQ(calm.outcome, Outcome::NoFinding);
    EXPECT_EQ(calm.result, QStringLiteral("No open finding; 1 waived"));
    const CoverageRow none =
        rowOf(standards::coverage(*plan, reportOf("BIA-003", {}), standard("dora"), Texts()), "12(6)");
    EXPECT_EQ(none.result, QStringLiteral("No finding"));
}

TEST(Coverage, GivesAContractClauseOnlyToTheRequirementsAboutIt)
{
    ASSERT_TRUE(audit::rule(QStringLiteral("CTR-001")));
    const auto plan = examplePlan();
    const auto report = reportOf("CTR-001", {QStringLiteral("CT01/data_return"), QStringLiteral("CT02/kpi")});
    const Coverage gdpr = standards::coverage(*plan, report, standard("gdpr"), Texts());
    EXPECT_EQ(rowOf(gdpr, "28(3)(g)").counts.error, 1);
    EXPECT_EQ(rowOf(gdpr, "28(3)(b)").counts.error, 0);
    const Coverage iso = standards::coverage(*plan, report, standard("iso22301"), Texts());
    EXPECT_EQ(rowOf(iso, "8.1").counts.error, 2);
}

TEST(Coverage, SaysWhenNoRuleChecksOrNoneCouldRun)
{
    const auto plan = examplePlan();
    const Coverage dora = coverageOf(*plan, "dora");
    EXPECT_EQ(rowOf(dora, "12(7)").outcome, Outcome::NotChecked);
    EXPECT_EQ(rowOf(dora, "12(7)").result, QStringLiteral("Not checked by a rule: see the evidence"));
    const Coverage unaudited = standards::coverage(*plan, audit::Report(), standard("dora"), Texts());
    EXPECT_EQ(rowOf(unaudited, "12(6)").outcome, Outcome::NotRun);
}

TEST(Coverage, LosesNoFindingOfTheStandard)
{
    const auto plan = examplePlan();
    for (const QString &name : standards::names()) {
        const Coverage coverage = coverageOf(*plan, qPrintable(name));
        QStringList shown;
        for (const CoverageRow &row : coverage.rows) {
            for (const audit::Rule *rule : row.rules)
                shown.append(QString::fromLatin1(rule->id));
        }
        for (const audit::Rule *rule : standards::rulesOf(*coverage.standard))
            EXPECT_TRUE(shown.contains(QString::fromLatin1(rule->id))) << qPrintable(name) << " " << rule->id;
    }
}

TEST(Coverage, SpeaksTheLanguageOfItsReader)
{
    const auto plan = examplePlan();
    const Coverage french = coverageOf(*plan, "sgdsn", Texts(Language::French));
    EXPECT_EQ(rowOf(french, "2.3.4").text, QStringLiteral("Choisir les scénarios à prendre en compte"));
    EXPECT_TRUE(french.title.startsWith(QStringLiteral("Guide SGDSN")));
    EXPECT_EQ(french.at, today);
    EXPECT_FALSE(french.notice.isEmpty());
}
