// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Provider &provider()
{
    return schema().provider;
}

template <typename T> void setPlan(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row plan = s.plan().self();
    plan.set(column, cell);
    s.change(schema().plan, plan);
}

void holdOn(Scratch &s, const char *review, std::optional<QDate> day)
{
    s.set(schema().review, review, schema().review.heldOn, day);
}

void setScore(Scratch &s, const char *review, const char *criterion, std::optional<int> value)
{
    const auto &table = schema().score;
    for (Row score : s.plan().owned(table, s.id(schema().review, review))) {
        if (score[table.criterion] != s.id(schema().criterion, criterion))
            continue;
        score.set(table.score, value);
        s.change(table, score);
    }
}

/// Gives the provider's document of that kind another last day.
void setValidUntil(Scratch &s, const char *code, const char *kind, std::optional<QDate> until)
{
    const auto &table = schema().complianceDocument;
    for (Row document : s.plan().owned(table, s.id(provider(), code))) {
        if (document[table.kind] != QLatin1String(kind))
            continue;
        document.set(table.issuedOn, {});
        document.set(table.validUntil, until);
        s.change(table, document);
    }
}

void retire(Scratch &s, const char *solution)
{
    s.set(schema().solution, solution, schema().solution.status, QStringLiteral("retired"));
}

const std::vector<RuleCase> cases = {
    {"PRV-001", "PR01", true, "the evaluation is older than a year",
     [](Scratch &s) { holdOn(s, "RV03", QDate(2025, 11, 22)); }},
    {"PRV-001", "PR01", false, "the evaluation is a year old",
     [](Scratch &s) { holdOn(s, "RV03", QDate(2025, 11, 23)); }},
    {"PRV-001", "PR01", true, "the evaluation was not held", [](Scratch &s) { holdOn(s, "RV03", {}); }},
    {"PRV-001", "PR01", true, "the review is another one",
     [](Scratch &s) { s.set(schema().review, "RV03", schema().review.kind, QStringLiteral("quality_control")); }},
    {"PRV-001", "PR06", false, "the provider is not critical", [](Scratch &) {}},
    {"PRV-001", "PR04", false, "the provider is critical no more",
     [](Scratch &s) {
         holdOn(s, "RV06", {});
         retire(s, "B07");
     }},
    {"PRV-002", "PR01", true, "the minimum is above the score",
     [](Scratch &s) { setPlan(s, schema().plan.providerMinScore, 79); }},
    {"PRV-002", "PR01", false, "the minimum is the score",
     [](Scratch &s) { setPlan(s, schema().plan.providerMinScore, 78); }},
    {"PRV-002", "PR06", false, "the provider is a candidate",
     [](Scratch &s) { setPlan(s, schema().plan.providerMinScore, 100); }},
    {"PRV-002", "PR05", false, "it was never scored",
     [](Scratch &s) {
         holdOn(s, "RV07", {});
         setPlan(s, schema().plan.providerMinScore, 100);
     }},
    {"PRV-003", "PR01", true, "it scores 2 where 3 is needed", [](Scratch &s) { setScore(s, "RV03", "CR08", 2); }},
    {"PRV-003", "PR01", false, "it scores 3 where 3 is needed", [](Scratch &s) { setScore(s, "RV03", "CR08", 3); }},
    {"PRV-003", "PR01", false, "an older review was bad", [](Scratch &s) { setScore(s, "RV01", "CR08", 0); }},
    {"PRV-003", "PR01", true, "two criteria fail",
     [](Scratch &s) {
         setScore(s, "RV03", "CR08", 0);
         setScore(s, "RV03", "CR04", 0);
     }},
    {"PRV-003", "PR04", false, "the criterion rules nobody out",
     [](Scratch &s) { s.set(schema().criterion, "CR08", schema().criterion.eliminatory, false); }},
    {"PRV-003", "PR04", false, "the score is not given", [](Scratch &s) { setScore(s, "RV06", "CR08", {}); }},
    {"PRV-004", "PR01", true, "the certificate ended yesterday",
     [](Scratch &s) { setValidUntil(s, "PR01", "vigilance", s.today.addDays(-1)); }},
    {"PRV-004", "PR01", true, "the certificate has no end",
     [](Scratch &s) { setValidUntil(s, "PR01", "vigilance", {}); }},
    {"PRV-004", "PR01", false, "the certificate ends today",
     [](Scratch &s) { setValidUntil(s, "PR01", "vigilance", s.today); }},
    {"PRV-004", "PR04", false, "the provider is abroad",
     [](Scratch &s) { s.set(provider(), "PR04", provider().country, QStringLiteral("BE")); }},
    {"PRV-004", "PR04", false, "the provider is leaving",
     [](Scratch &s) { s.set(provider(), "PR04", provider().status, QStringLiteral("exiting")); }},
    {"PRV-004", "PR04", true, "the contracts just reach the amount",
     [](Scratch &s) { s.set(schema().contract, "CT04", schema().contract.yearlyCost, 5000); }},
    {"PRV-004", "PR04", false, "the contracts are below the amount",
     [](Scratch &s) { s.set(schema().contract, "CT04", schema().contract.yearlyCost, 4999); }},
    {"PRV-004", "PR04", false, "the contract is over",
     [](Scratch &s) { s.set(schema().contract, "CT04", schema().contract.status, QStringLiteral("terminated")); }},
    {"PRV-005", "PR01", true, "nobody is named",
     [](Scratch &s) { s.set(provider(), "PR01", provider().emergencyContact, {}); }},
    {"PRV-005", "PR05", false, "the contact can be called at any hour",
     [](Scratch &s) { s.set(schema().contact, "X06", schema().contact.available247, true); }},
    {"PRV-005", "PR06", false, "the provider is not critical",
     [](Scratch &s) { s.set(provider(), "PR06", provider().emergencyContact, {}); }},
    {"PRV-006", "PR01", true, "the test is older than a year",
     [](Scratch &s) { s.set(provider(), "PR01", provider().bcpTestedOn, QDate(2025, 11, 22)); }},
    {"PRV-006", "PR01", false, "the test is a year old",
     [](Scratch &s) { s.set(provider(), "PR01", provider().bcpTestedOn, QDate(2025, 11, 23)); }},
    {"PRV-006", "PR01", true, "the plan is only declared",
     [](Scratch &s) { s.set(provider(), "PR01", provider().bcpStatus, QStringLiteral("declared")); }},
    {"PRV-006", "PR06", false, "the provider is not critical", [](Scratch &) {}},
    {"PRV-007", "PR01", true, "the fallback is gone", [](Scratch &s) { retire(s, "B04"); }},
    {"PRV-007", "PR01", true, "the fallback is of another kind",
     [](Scratch &s) { s.set(schema().solution, "B04", schema().solution.kind, QStringLiteral("stock")); }},
    {"PRV-007", "PR01", false, "the fallback is a second provider",
     [](Scratch &s) { s.set(schema().solution, "B04", schema().solution.kind, QStringLiteral("alternate_provider")); }},
    {"PRV-007", "PR01", false, "it is less hard to replace",
     [](Scratch &s) {
         retire(s, "B04");
         s.set(provider(), "PR01", provider().substitutability, QStringLiteral("medium"));
     }},
    {"PRV-007", "PR04", true, "it supplies a solution and cannot be replaced",
     [](Scratch &s) { s.set(provider(), "PR04", provider().substitutability, QStringLiteral("impossible")); }},
    {"PRV-008", "PR02", true, "three functions rest on it and two may",
     [](Scratch &s) { setPlan(s, schema().plan.concentrationMaxFunctions, 2); }},
    {"PRV-008", "PR02", false, "three functions rest on it and three may",
     [](Scratch &s) { setPlan(s, schema().plan.concentrationMaxFunctions, 3); }},
    {"PRV-008", "PR04", true, "three functions rest on its solution and two may",
     [](Scratch &s) { setPlan(s, schema().plan.concentrationMaxFunctions, 2); }},
    {"PRV-008", "PR04", false, "its solution is gone",
     [](Scratch &s) {
         setPlan(s, schema().plan.concentrationMaxFunctions, 2);
         retire(s, "B07");
     }},
    {"PRV-009", "PR02", true, "a certificate ended yesterday",
     [](Scratch &s) { setValidUntil(s, "PR02", "iso_certificate", s.today.addDays(-1)); }},
    {"PRV-009", "PR02", true, "two certificates ended",
     [](Scratch &s) {
         setValidUntil(s, "PR02", "iso_certificate", s.today.addDays(-1));
         setValidUntil(s, "PR02", "bcp_test_report", s.today.addDays(-1));
     }},
    {"PRV-009", "PR01", false, "the document ends today",
     [](Scratch &s) { setValidUntil(s, "PR01", "kbis", s.today); }},
    {"PRV-009", "PR04", false, "only the certificate of vigilance has expired", [](Scratch &) {}},
    {"PRV-010", "PR05", true, "a document ends in sixty days",
     [](Scratch &s) { setValidUntil(s, "PR05", "vigilance", s.today.addDays(60)); }},
    {"PRV-010", "PR05", true, "a document ends today",
     [](Scratch &s) { setValidUntil(s, "PR05", "vigilance", s.today); }},
    {"PRV-010", "PR05", false, "a document ends in sixty one days",
     [](Scratch &s) { setValidUntil(s, "PR05", "vigilance", s.today.addDays(61)); }},
    {"PRV-010", "PR05", false, "a document ended yesterday",
     [](Scratch &s) { setValidUntil(s, "PR05", "vigilance", s.today.addDays(-1)); }},
};

class ProviderRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(ProviderRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ProviderRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });
