// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

namespace {

const tables::Function &function()
{
    return schema().function;
}

const tables::Resource &resource()
{
    return schema().resource;
}

Row need(Scratch &scratch, const char *code, const char *resourceCode)
{
    const auto &table = schema().functionResource;
    for (const Row *each : scratch.plan().referring(table.function, scratch.id(function(), code))) {
        if ((*each)[table.resource] == scratch.id(resource(), resourceCode))
            return *each;
    }
    ADD_FAILURE() << code << " does not need " << resourceCode;
    return Row(table);
}

template <typename T> void setNeed(Scratch &scratch, const char *code, const char *resourceCode,
                                   const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row row = need(scratch, code, resourceCode);
    row.set(column, cell);
    scratch.change(schema().functionResource, row);
}

void addNeed(Scratch &scratch, const char *code, const char *resourceCode, const char *how)
{
    const auto &table = schema().functionResource;
    scratch.add(
        table,
        [&](Row &row) {
            row.set(table.resource, scratch.id(resource(), resourceCode));
            row.set(table.need, QString::fromLatin1(how));
        },
        &function(), scratch.id(function(), code));
}

void addDependency(Scratch &scratch, const char *code, const char *on, const char *how = "essential")
{
    const auto &table = schema().functionDependency;
    scratch.add(
        table,
        [&](Row &row) {
            row.set(table.dependsOn, scratch.id(function(), on));
            row.set(table.need, QString::fromLatin1(how));
        },
        &function(), scratch.id(function(), code));
}

void setStatus(Scratch &scratch, const char *solution, const char *status)
{
    scratch.set(schema().solution, solution, schema().solution.status, QString::fromLatin1(status));
}

/// The test of the backup of the tickets (R10).
template <typename T>
void setRestoration(Scratch &scratch, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    for (const Column<QDate> *later : {&schema().event.hotDebriefOn, &schema().event.reportOn})
        scratch.set(schema().event, "EX03", *later, {});
    scratch.set(schema().event, "EX03", column, cell);
}

void setOutcome(Scratch &scratch, const char *event, const Field &field, Id target, const char *outcome)
{
    for (const Row *each : scratch.plan().referring(field, target)) {
        if ((*each)[schema().target.event] != scratch.id(schema().event, event))
            continue;
        Row after = *each;
        after.set(schema().target.outcome, QString::fromLatin1(outcome));
        return scratch.change(schema().target, after);
    }
    ADD_FAILURE() << event << " has no such target";
}

const std::vector<RuleCase> cases{
    {"DEP-001", "F01", true, "what it needs comes back a minute later",
     [](Scratch &s) { s.set(function(), "F06", function().rto, 61); }},
    {"DEP-001", "F01", false, "both come back together",
     [](Scratch &s) { s.set(function(), "F06", function().rto, 60); }},
    {"DEP-001", "F01", false, "the late one is only useful",
     [](Scratch &s) { s.set(function(), "F05", function().rto, 5000); }},
    {"DEP-001", "F01", false, "its own rto is unknown",
     [](Scratch &s) {
         s.set(function(), "F06", function().rto, 5000);
         s.set(function(), "F01", function().rto, {});
     }},

    {"DEP-002", "F01", true, "two depend on each other", [](Scratch &s) { addDependency(s, "F06", "F01"); }},
    {"DEP-002", "F06", true, "three depend in a circle",
     [](Scratch &s) {
         addDependency(s, "F06", "F09");
         addDependency(s, "F09", "F01");
     }},
    {"DEP-002", "F02", false, "it only leads to a circle",
     [](Scratch &s) {
         addDependency(s, "F06", "F09");
         addDependency(s, "F09", "F06");
     }},
    {"DEP-002", "F09", false, "a circle only leads to it",
     [](Scratch &s) {
         addDependency(s, "F06", "F01");
         addDependency(s, "F06", "F09");
     }},
    {"DEP-002", "F01", false, "one link is only useful", [](Scratch &s) { addDependency(s, "F06", "F01", "useful"); }},

    {"DEP-003", "F12/R17", true, "repair takes too long",
     [](Scratch &s) { s.set(resource(), "R17", resource().rta, 4321); }},
    {"DEP-003", "F12/R17", false, "repair takes just as long",
     [](Scratch &s) { s.set(resource(), "R17", resource().rta, 4320); }},
    {"DEP-003", "F12/R17", true, "repair takes nobody knows how long",
     [](Scratch &s) { s.set(resource(), "R17", resource().rta, {}); }},
    {"DEP-003", "F05/R08", false, "a solution is known to be in time",
     [](Scratch &s) { s.set(resource(), "R08", resource().rta, {}); }},
    {"DEP-003", "F01/R25", true, "it is needed sooner",
     [](Scratch &s) { setNeed(s, "F01", "R25", schema().functionResource.neededWithin, 14); }},
    {"DEP-003", "F01/R25", true, "the rto is shorter and nothing else is said",
     [](Scratch &s) {
         setNeed(s, "F01", "R25", schema().functionResource.neededWithin, {});
         s.set(function(), "F01", function().rto, 14);
     }},
    {"DEP-003", "F01/R25", false, "only the rto is shorter",
     [](Scratch &s) { s.set(function(), "F01", function().rto, 14); }},
    {"DEP-003", "F03/R29", true, "its solution is not in place yet",
     [](Scratch &s) { setStatus(s, "B04", "selected"); }},
    {"DEP-003", "F01/R08", false, "it is only useful",
     [](Scratch &s) { setNeed(s, "F01", "R08", schema().functionResource.neededWithin, 1); }},

    {"DEP-004", "R30", true, "one is left and its solution gone",
     [](Scratch &s) {
         s.set(resource(), "R30", resource().quantity, 1);
         setStatus(s, "B08", "retired");
     }},
    {"DEP-004", "R30", false, "one is left", [](Scratch &s) { s.set(resource(), "R30", resource().quantity, 1); }},
    {"DEP-004", "R13", false, "there are two", [](Scratch &s) { s.set(resource(), "R13", resource().quantity, 2); }},
    {"DEP-004", "R17", false, "only a deferrable function needs it",
     [](Scratch &s) { s.set(resource(), "R17", resource().quantity, 1); }},
    {"DEP-004", "R13", false, "the function is no longer vital",
     [](Scratch &s) { s.set(function(), "F06", function().criticality, QStringLiteral("important")); }},

    {"DEP-005", "R26", true, "there are fewer people",
     [](Scratch &s) { s.set(resource(), "R26", resource().quantity, 6); }},
    {"DEP-005", "R26", false, "there are just enough",
     [](Scratch &s) { s.set(resource(), "R26", resource().quantity, 7); }},
    {"DEP-005", "R26", false, "nobody counted", [](Scratch &s) { s.set(resource(), "R26", resource().quantity, {}); }},
    {"DEP-005", "R26", false, "a function that can wait needs more",
     [](Scratch &s) {
         addNeed(s, "F14", "R26", "essential");
         setNeed(s, "F14", "R26", schema().functionResource.qty, 100);
     }},
    {"DEP-005", "R30", false, "they are no people",
     [](Scratch &s) { s.set(resource(), "R30", resource().quantity, 2); }},

    {"DEP-006", "R35", true, "nobody owns it", [](Scratch &s) { s.set(resource(), "R35", resource().owner, {}); }},
    {"DEP-006", "R35", false, "somebody else owns it",
     [](Scratch &s) { s.set(resource(), "R35", resource().owner, s.id(schema().contact, "P13")); }},

    {"DEP-007", "R10", true, "no backup is set",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupInterval, {}); }},
    {"DEP-007", "R10", false, "no rpo asks for it",
     [](Scratch &s) {
         s.set(resource(), "R10", resource().backupInterval, {});
         s.set(function(), "F05", function().rpo, {});
     }},
    {"DEP-007", "R10", false, "the backup is continuous",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupInterval, 0); }},
    {"DEP-007", "R08", false, "it is an application",
     [](Scratch &s) { s.set(resource(), "R08", resource().backupInterval, {}); }},

    {"DEP-008", "R10", true, "backups are rarer",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupInterval, 61); }},
    {"DEP-008", "R10", true, "older data come back", [](Scratch &s) { s.set(resource(), "R10", resource().rpa, 61); }},
    {"DEP-008", "R10", false, "both are just in time",
     [](Scratch &s) { s.set(function(), "F05", function().rpo, 60); }},
    {"DEP-008", "R10", false, "no rpo is set", [](Scratch &s) { s.set(function(), "F05", function().rpo, {}); }},
    {"DEP-008", "R09", false, "a tighter function finds it useful",
     [](Scratch &s) { s.set(function(), "F01", function().rpo, 1); }},

    {"DEP-009", "R10", true, "nobody knows",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupOffsite, {}); }},
    {"DEP-009", "R10", true, "it is not",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupOffsite, false); }},
    {"DEP-009", "R08", false, "there is no backup",
     [](Scratch &s) { s.set(resource(), "R08", resource().backupOffsite, false); }},
    {"DEP-010", "R10", true, "it is not",
     [](Scratch &s) { s.set(resource(), "R10", resource().backupOffline, false); }},
    {"DEP-010", "R12", false, "it is", [](Scratch &s) { s.set(resource(), "R12", resource().backupOffline, true); }},
    {"DEP-011", "R10", true, "personal data lie open",
     [](Scratch &s) {
         s.set(resource(), "R10", resource().personalData, true);
         s.set(resource(), "R10", resource().backupEncrypted, {});
     }},
    {"DEP-011", "R10", false, "other data lie open",
     [](Scratch &s) {
         s.set(resource(), "R10", resource().personalData, {});
         s.set(resource(), "R10", resource().backupEncrypted, false);
     }},

    {"DEP-012", "R10", true, "the test is a day too old",
     [](Scratch &s) { setRestoration(s, schema().event.heldOn, QDate(2025, 11, 22)); }},
    {"DEP-012", "R10", false, "the test is as old as allowed",
     [](Scratch &s) { setRestoration(s, schema().event.heldOn, QDate(2025, 11, 23)); }},
    {"DEP-012", "R10", true, "the test is still to come",
     [](Scratch &s) { setRestoration(s, schema().event.heldOn, QDate(2026, 11, 24)); }},
    {"DEP-012", "R10", true, "it was another kind of test",
     [](Scratch &s) { setRestoration(s, schema().event.kind, QStringLiteral("functional")); }},
    {"DEP-012", "R10", true, "the test was not passed",
     [](Scratch &s) { setOutcome(s, "EX03", schema().target.resource, s.id(resource(), "R10"), "partial"); }},
    {"DEP-012", "R09", false, "nobody needs it essentially",
     [](Scratch &s) { setNeed(s, "F10", "R09", schema().functionResource.need, QStringLiteral("useful")); }},

    {"DEP-013", "R10", true, "it is open",
     [](Scratch &s) { s.set(resource(), "R10", resource().remoteAccess, QStringLiteral("unsecured")); }},
    {"DEP-013", "R10", false, "nobody knows",
     [](Scratch &s) { s.set(resource(), "R10", resource().remoteAccess, QString()); }},

    {"DEP-014", "R35", false, "a function finds it useful", [](Scratch &s) { addNeed(s, "F14", "R35", "useful"); }},
    {"DEP-014", "R35", false, "a solution uses it",
     [](Scratch &s) { s.set(schema().solution, "B05", schema().solution.uses, {s.id(resource(), "R35")}); }},
    {"DEP-014", "R35", false, "a solution covers it",
     [](Scratch &s) { s.set(schema().solution, "B05", schema().solution.coversResources, {s.id(resource(), "R35")}); }},
    {"DEP-014", "R35", false, "it houses another",
     [](Scratch &s) {
         s.set(resource(), "R35", resource().category, QStringLiteral("premises"));
         s.set(resource(), "R34", resource().site, s.id(resource(), "R35"));
     }},
    {"DEP-014", "R16", true, "the links are cut",
     [](Scratch &s) {
         s.remove(schema().functionResource, {need(s, "F11", "R16").id});
         s.set(schema().solution, "B18", schema().solution.coversResources, {});
     }},

    {"DEP-015", "R29", true, "the contract is terminated",
     [](Scratch &s) { s.set(schema().contract, "CT01", schema().contract.status, QStringLiteral("terminated")); }},
    {"DEP-015", "R29", false, "the contract renewed tacitly",
     [](Scratch &s) { s.set(schema().contract, "CT01", schema().contract.endOn, QDate(2026, 11, 22)); }},
    {"DEP-015", "R08", true, "the contract ended yesterday",
     [](Scratch &s) { s.set(schema().contract, "CT03", schema().contract.endOn, QDate(2026, 11, 22)); }},
    {"DEP-015", "R08", false, "the contract ends today",
     [](Scratch &s) { s.set(schema().contract, "CT03", schema().contract.endOn, QDate(2026, 11, 23)); }},
    {"DEP-015", "R23", false, "it is not essential",
     [](Scratch &s) { s.set(schema().contract, "CT04", schema().contract.status, QStringLiteral("terminated")); }},
};

class ResourceRules : public testing::TestWithParam<RuleCase>
{};

TEST_P(ResourceRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ResourceRules, testing::ValuesIn(cases),
                         [](const auto &tested) { return caseName(tested.param); });

TEST(ResourceRulesOfOddPlans, ACircleOfThousandsOfFunctionsIsFoundWhole)
{
    const auto plan = emptyPlan();
    const auto &dependency = schema().functionDependency;
    Changes changes;
    constexpr int count = 3000;
    for (int i = 1; i <= count; ++i) {
        Row row(function(), i);
        row.set(function().code, QStringLiteral("F%1").arg(i, 4, 10, QLatin1Char('0')));
        changes.append({&function(), {}, row});
        Row link(dependency, 10000 + i);
        link.set(dependency.ownerFunction, i);
        link.set(dependency.dependsOn, i % count + 1);
        link.set(dependency.need, QStringLiteral("essential"));
        changes.append({&dependency, {}, link});
    }
    plan->edit(QStringLiteral("Added"), changes);
    const auto report = audit::audit(*plan, QDate(2026, 11, 23), Texts(), {audit::rule(QStringLiteral("DEP-002"))});
    EXPECT_EQ(report.findings.size(), count);
}

} // namespace
