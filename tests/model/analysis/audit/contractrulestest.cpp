// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Contract &contract()
{
    return schema().contract;
}

template <typename T>
void setContract(Scratch &s, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    s.set(contract(), code, column, cell);
}

Row clauseOf(Scratch &s, const char *code, const char *key)
{
    const auto &table = schema().clause;
    for (const Row &clause : s.plan().owned(table, s.id(contract(), code))) {
        if (clause[table.key] == QLatin1String(key))
            return clause;
    }
    ADD_FAILURE() << code << " has no clause " << key;
    return Row(table);
}

void setClause(Scratch &s, const char *code, const char *key, const char *status)
{
    Row clause = clauseOf(s, code, key);
    clause.set(schema().clause.status, QString::fromLatin1(status));
    s.change(schema().clause, clause);
}

void removeClause(Scratch &s, const char *code, const char *key)
{
    s.remove(schema().clause, {clauseOf(s, code, key).id});
}

void holdOn(Scratch &s, const char *review, std::optional<QDate> day)
{
    s.set(schema().review, review, schema().review.heldOn, day);
}

/// Moves the only decision of the example to another contract.
void decide(Scratch &s, const char *code, const QDate &day)
{
    s.set(schema().review, "RV16", schema().review.contract, s.id(contract(), code));
    holdOn(s, "RV16", day);
}

void retire(Scratch &s, const char *solution)
{
    s.set(schema().solution, solution, schema().solution.status, QStringLiteral("retired"));
}

const std::vector<RuleCase> cases = {
    {"CTR-001", "CT01/kpi", true, "a clause that all need is missing",
     [](Scratch &s) { setClause(s, "CT01", "kpi", "missing"); }},
    {"CTR-001", "CT01/kpi", true, "the clause is not recorded", [](Scratch &s) { removeClause(s, "CT01", "kpi"); }},
    {"CTR-001", "CT01/kpi", true, "nothing is said of the clause", [](Scratch &s) { setClause(s, "CT01", "kpi", ""); }},
    {"CTR-001", "CT01/kpi", false, "the clause is not applicable",
     [](Scratch &s) { setClause(s, "CT01", "kpi", "na"); }},
    {"CTR-001", "CT01/sweep_clause", false, "the clause is optional", [](Scratch &) {}},
    {"CTR-001", "CT04/bcp_test", true, "the contract has expired",
     [](Scratch &s) { setContract(s, "CT04", contract().status, QStringLiteral("expired")); }},
    {"CTR-001", "CT04/bcp_test", false, "the contract is critical no more", [](Scratch &s) { retire(s, "B07"); }},
    {"CTR-001", "CT01/data_protection", true, "personal data are handled without agreement",
     [](Scratch &s) { setClause(s, "CT01", "data_protection", "missing"); }},
    {"CTR-001", "CT04/data_protection", false, "no personal data are handled",
     [](Scratch &s) { setClause(s, "CT04", "data_protection", "missing"); }},
    {"CTR-001", "CT04/data_protection", true, "the contract is about ICT",
     [](Scratch &s) {
         setClause(s, "CT04", "data_protection", "missing");
         setContract(s, "CT04", contract().isIct, true);
     }},
    {"CTR-001", "CT02/security_measures", true, "an ICT clause is missing",
     [](Scratch &s) { setClause(s, "CT02", "security_measures", "missing"); }},
    {"CTR-001", "CT01/security_measures", false, "the contract is not about ICT",
     [](Scratch &s) { setClause(s, "CT01", "security_measures", "missing"); }},
    {"CTR-001", "CT04/security_measures", false, "the contract is about ICT and not critical",
     [](Scratch &s) {
         removeClause(s, "CT04", "security_measures");
         setContract(s, "CT04", contract().isIct, true);
         retire(s, "B07");
     }},
    {"CTR-002", "CT01/kpi", true, "a required clause is partial",
     [](Scratch &s) { setClause(s, "CT01", "kpi", "partial"); }},
    {"CTR-002", "CT01/price_renegotiation", false, "an optional clause is partial", [](Scratch &) {}},
    {"CTR-003", "CT01", true, "a required clause is set aside", [](Scratch &s) { setClause(s, "CT01", "kpi", "na"); }},
    {"CTR-003", "CT01", true, "two required clauses are set aside",
     [](Scratch &s) {
         setClause(s, "CT01", "kpi", "na");
         setClause(s, "CT01", "term", "na");
     }},
    {"CTR-003", "CT02", false, "an optional clause is set aside", [](Scratch &) {}},
    {"CTR-004", "CT02/sweep_clause", true, "an optional clause is missing",
     [](Scratch &s) { setClause(s, "CT02", "sweep_clause", "missing"); }},
    {"CTR-004", "CT02/pentest_cooperation", false, "an optional clause is not recorded",
     [](Scratch &s) { removeClause(s, "CT02", "pentest_cooperation"); }},
    {"CTR-004", "CT01/kpi", false, "a required clause is missing",
     [](Scratch &s) { setClause(s, "CT01", "kpi", "missing"); }},
    {"CTR-005", "CT03", true, "it ended yesterday",
     [](Scratch &s) { setContract(s, "CT03", contract().endOn, s.today.addDays(-1)); }},
    {"CTR-005", "CT03", false, "it ends today", [](Scratch &s) { setContract(s, "CT03", contract().endOn, s.today); }},
    {"CTR-005", "CT01", false, "it ended and renews by itself",
     [](Scratch &s) { setContract(s, "CT01", contract().endOn, s.today.addDays(-1)); }},
    {"CTR-005", "CT03", false, "it ended and is recorded as expired",
     [](Scratch &s) {
         setContract(s, "CT03", contract().endOn, s.today.addDays(-1));
         setContract(s, "CT03", contract().status, QStringLiteral("expired"));
     }},
    {"CTR-005", "CT03", false, "it has no end", [](Scratch &s) { setContract(s, "CT03", contract().endOn, {}); }},
    {"CTR-006", "CT01", false, "the renewal was decided", [](Scratch &s) { decide(s, "CT01", QDate(2026, 10, 20)); }},
    {"CTR-006", "CT01", false, "the renewal was decided a year before the deadline",
     [](Scratch &s) { decide(s, "CT01", QDate(2025, 11, 30)); }},
    {"CTR-006", "CT01", true, "the renewal was decided more than a year before the deadline",
     [](Scratch &s) { decide(s, "CT01", QDate(2025, 11, 29)); }},
    {"CTR-006", "CT01", false, "the renewal is express",
     [](Scratch &s) { setContract(s, "CT01", contract().renewal, QStringLiteral("express")); }},
    {"CTR-006", "CT04", true, "the deadline is in ninety days",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(180)); }},
    {"CTR-006", "CT04", false, "the deadline is in ninety one days",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(181)); }},
    {"CTR-006", "CT04", true, "the deadline is today",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(90)); }},
    {"CTR-006", "CT04", false, "the deadline was yesterday",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(89)); }},
    {"CTR-006", "CT01", false, "it is terminated",
     [](Scratch &s) { setContract(s, "CT01", contract().status, QStringLiteral("terminated")); }},
    {"CTR-007", "CT02", false, "the decision is gone and it is terminated",
     [](Scratch &s) {
         s.remove(schema().review, "RV16");
         setContract(s, "CT02", contract().status, QStringLiteral("terminated"));
     }},
    {"CTR-007", "CT04", true, "the deadline was yesterday",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(89)); }},
    {"CTR-007", "CT04", false, "the deadline is today",
     [](Scratch &s) { setContract(s, "CT04", contract().endOn, s.today.addDays(90)); }},
    {"CTR-007", "CT02", true, "the decision is gone", [](Scratch &s) { s.remove(schema().review, "RV16"); }},
    {"CTR-007", "CT02", true, "the contract ends today",
     [](Scratch &s) {
         s.remove(schema().review, "RV16");
         setContract(s, "CT02", contract().endOn, s.today);
     }},
    {"CTR-007", "CT02", false, "the contract ended yesterday",
     [](Scratch &s) {
         s.remove(schema().review, "RV16");
         setContract(s, "CT02", contract().endOn, s.today.addDays(-1));
     }},
    {"CTR-007", "CT02", false, "the notice period is unknown",
     [](Scratch &s) {
         s.remove(schema().review, "RV16");
         setContract(s, "CT02", contract().noticeDays, {});
     }},
    {"CTR-008", "CT01", true, "the notice period is unknown",
     [](Scratch &s) { setContract(s, "CT01", contract().noticeDays, {}); }},
    {"CTR-008", "CT01", true, "there is no notice period",
     [](Scratch &s) { setContract(s, "CT01", contract().noticeDays, 0); }},
    {"CTR-008", "CT01", false, "the notice period is a day",
     [](Scratch &s) { setContract(s, "CT01", contract().noticeDays, 1); }},
    {"CTR-008", "CT03", false, "the renewal is express",
     [](Scratch &s) { setContract(s, "CT03", contract().noticeDays, {}); }},
    {"CTR-009", "CT05", true, "it ends in ninety days",
     [](Scratch &s) { setContract(s, "CT05", contract().endOn, s.today.addDays(90)); }},
    {"CTR-009", "CT05", false, "it would end in ninety days but is a draft",
     [](Scratch &s) {
         setContract(s, "CT05", contract().endOn, s.today.addDays(90));
         setContract(s, "CT05", contract().status, QStringLiteral("draft"));
     }},
    {"CTR-009", "CT05", true, "it ends today and is for a fixed term",
     [](Scratch &s) {
         setContract(s, "CT05", contract().endOn, s.today);
         setContract(s, "CT05", contract().renewal, QStringLiteral("none"));
     }},
    {"CTR-009", "CT05", false, "it ends in ninety one days",
     [](Scratch &s) { setContract(s, "CT05", contract().endOn, s.today.addDays(91)); }},
    {"CTR-009", "CT05", false, "it ends soon and this was decided",
     [](Scratch &s) {
         setContract(s, "CT05", contract().endOn, s.today.addDays(90));
         decide(s, "CT05", QDate(2026, 10, 20));
     }},
    {"CTR-009", "CT05", false, "it ends soon and renews by itself",
     [](Scratch &s) {
         setContract(s, "CT05", contract().endOn, s.today.addDays(90));
         setContract(s, "CT05", contract().renewal, QStringLiteral("tacit"));
     }},
    {"CTR-010", "CT04", true, "its indicator is gone", [](Scratch &s) { s.remove(schema().indicator, "K08"); }},
    {"CTR-010", "CT04", true, "its indicator binds nobody",
     [](Scratch &s) { s.set(schema().indicator, "K08", schema().indicator.contractual, false); }},
    {"CTR-010", "CT04", false, "it is critical no more",
     [](Scratch &s) {
         s.remove(schema().indicator, "K08");
         retire(s, "B07");
     }},
    {"CTR-011", "CT01", true, "nothing is said of penalties",
     [](Scratch &s) { setContract(s, "CT01", contract().penaltyTerms, {}); }},
    {"CTR-011", "CT04", false, "it is critical no more",
     [](Scratch &s) {
         setContract(s, "CT04", contract().penaltyTerms, {});
         retire(s, "B07");
     }},
    {"CTR-012", "CT01/F03", true, "the solution is gone", [](Scratch &s) { retire(s, "B04"); }},
    {"CTR-012", "CT01/F03", true, "the solution is a minute too slow",
     [](Scratch &s) { s.set(schema().solution, "B04", schema().solution.rta, 121); }},
    {"CTR-012", "CT01/F03", false, "the solution is just in time",
     [](Scratch &s) { s.set(schema().solution, "B04", schema().solution.rta, 120); }},
    {"CTR-012", "CT01/F03", false, "the commitment is just in time",
     [](Scratch &s) {
         retire(s, "B04");
         setContract(s, "CT01", contract().committedRto, 120);
     }},
    {"CTR-012", "CT01/F03", false, "nothing is committed",
     [](Scratch &s) {
         retire(s, "B04");
         setContract(s, "CT01", contract().committedRto, {});
     }},
    {"CTR-012", "CT03/F01", false, "the resource is only useful", [](Scratch &s) { retire(s, "B11"); }},
    {"CTR-013", "CT01", true, "there is no exit plan",
     [](Scratch &s) { setContract(s, "CT01", contract().exitPlan, {}); }},
    {"CTR-013", "CT01", true, "the transition is unknown",
     [](Scratch &s) { setContract(s, "CT01", contract().transitionDays, {}); }},
    {"CTR-013", "CT01", false, "the transition takes no time",
     [](Scratch &s) { setContract(s, "CT01", contract().transitionDays, 0); }},
    {"CTR-013", "CT04", false, "it is critical no more",
     [](Scratch &s) {
         setContract(s, "CT04", contract().exitPlan, {});
         retire(s, "B07");
     }},
    {"CTR-014", "CT01", true, "the agreement is incomplete",
     [](Scratch &s) { setClause(s, "CT01", "data_protection", "partial"); }},
    {"CTR-014", "CT01", true, "the agreement is not recorded",
     [](Scratch &s) { removeClause(s, "CT01", "data_protection"); }},
    {"CTR-014", "CT04", false, "no personal data are handled",
     [](Scratch &s) { removeClause(s, "CT04", "data_protection"); }},
    {"CTR-015", "CT01", true, "one country is outside",
     [](Scratch
            &s) { setContract(s, "CT01", contract().dataLocations, {QStringLiteral("FR"), QStringLiteral("US")}); }},
    {"CTR-015", "CT01", true, "no country is named",
     [](Scratch &s) { setContract(s, "CT01", contract().dataLocations, {}); }},
    {"CTR-015", "CT01", false, "the country belongs to the area only",
     [](Scratch &s) { setContract(s, "CT01", contract().dataLocations, {QStringLiteral("NO")}); }},
    {"CTR-015", "CT01", true, "the country has left",
     [](Scratch &s) { setContract(s, "CT01", contract().dataLocations, {QStringLiteral("GB")}); }},
    {"CTR-015", "CT04", false, "no personal data are handled",
     [](Scratch &s) { setContract(s, "CT04", contract().dataLocations, {QStringLiteral("US")}); }},
    {"CTR-016", "CT01", true, "the committee is older than six months",
     [](Scratch &s) { holdOn(s, "RV08", QDate(2026, 5, 22)); }},
    {"CTR-016", "CT01", false, "the committee is six months old",
     [](Scratch &s) { holdOn(s, "RV08", QDate(2026, 5, 23)); }},
    {"CTR-016", "CT01", true, "the committee was not held", [](Scratch &s) { holdOn(s, "RV08", {}); }},
    {"CTR-016", "CT01", false, "it was a milestone meeting",
     [](Scratch &s) { s.set(schema().review, "RV08", schema().review.kind, QStringLiteral("milestone")); }},
    {"CTR-016", "CT01", true, "it was about another contract",
     [](Scratch &s) { s.set(schema().review, "RV08", schema().review.contract, s.id(contract(), "CT05")); }},
    {"CTR-017", "CT01", true, "the audit is older than two years",
     [](Scratch &s) { holdOn(s, "RV12", QDate(2024, 11, 22)); }},
    {"CTR-017", "CT01", false, "the audit is two years old",
     [](Scratch &s) { holdOn(s, "RV12", QDate(2024, 11, 23)); }},
    {"CTR-017", "CT03", false, "the planned audit is held", [](Scratch &s) { holdOn(s, "RV17", QDate(2026, 11, 20)); }},
    {"CTR-017", "CT04", false, "it concerns neither ICT nor personal data", [](Scratch &) {}},
    {"CTR-017", "CT04", true, "it concerns ICT", [](Scratch &s) { setContract(s, "CT04", contract().isIct, true); }},
    {"CTR-018", "CT01", true, "its cost is unknown",
     [](Scratch &s) { setContract(s, "CT01", contract().yearlyCost, {}); }},
    {"CTR-018", "CT01", false, "it costs nothing",
     [](Scratch &s) { setContract(s, "CT01", contract().yearlyCost, 0); }},
    {"CTR-019", "CT01", true, "nobody owns it", [](Scratch &s) { setContract(s, "CT01", contract().owner, {}); }},
    {"CTR-019", "CT01", false, "somebody else owns it",
     [](Scratch &s) { setContract(s, "CT01", contract().owner, s.id(schema().contact, "P03")); }},
};

class ContractRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(ContractRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ContractRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });
