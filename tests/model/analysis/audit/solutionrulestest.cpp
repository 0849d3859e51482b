// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include "analysis/derived.h"

#include <gtest/gtest.h>

namespace {

const tables::Solution &solution()
{
    return schema().solution;
}

template <typename T>
void set(Scratch &scratch, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    scratch.set(solution(), code, column, cell);
}

void setStatus(Scratch &scratch, const char *code, const char *status)
{
    set(scratch, code, solution().status, QString::fromLatin1(status));
}

template <typename T>
void setFunction(Scratch &scratch, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    scratch.set(schema().function, code, column, cell);
}

template <typename T>
void setScenario(Scratch &scratch, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    scratch.set(schema().scenario, code, column, cell);
}

void wait(Scratch &scratch, const char *code)
{
    setFunction(scratch, code, schema().function.criticality, QStringLiteral("deferrable"));
}

IdSet ids(Scratch &scratch, const Table &table, std::initializer_list<const char *> codes)
{
    IdSet result;
    for (const char *code : codes)
        result.append(scratch.id(table, code));
    return result;
}

/// Another target of an event: what it showed of a solution.
void addTest(Scratch &scratch, const char *event, const char *code, const char *outcome,
             std::optional<int> achieved = {})
{
    const auto &target = schema().target;
    scratch.add(
        target,
        [&](Row &row) {
            row.set(target.solution, scratch.id(solution(), code));
            row.set(target.outcome, QString::fromLatin1(outcome));
            row.set(target.achieved, achieved);
        },
        &schema().event, scratch.id(schema().event, event));
}

void holdEvent(Scratch &scratch, const char *code, const QDate &day)
{
    for (const Column<QDate> *later : {&schema().event.hotDebriefOn, &schema().event.reportOn})
        scratch.set(schema().event, code, *later, {});
    scratch.set(schema().event, code, schema().event.heldOn, day);
}

void setAction(Scratch &scratch, const char *code, const char *status)
{
    scratch.set(schema().action, code, schema().action.status, QString::fromLatin1(status));
}

void endContract(Scratch &scratch, const char *code)
{
    scratch.set(schema().contract, code, schema().contract.status, QStringLiteral("expired"));
}

/// S06 takes the site of Rennes; B15 then rests on something in a room of that site.
void moveIntoARoomOfRennes(Scratch &scratch)
{
    const auto &resource = schema().resource;
    const Id room = scratch.add(resource, [&](Row &row) {
        row.set(resource.category, QStringLiteral("premises"));
        row.set(resource.site, scratch.id(resource, "R01"));
    });
    scratch.set(resource, "R19", resource.site, room);
}

/// A second solution for F07 that gives 60 %.
void helpCommunication(Scratch &scratch, int rta)
{
    setStatus(scratch, "B05", "implemented");
    set(scratch, "B05", solution().coversFunctions, ids(scratch, schema().function, {"F07"}));
    set(scratch, "B05", solution().capacity, 60);
    set(scratch, "B05", solution().rta, rta);
}

const std::vector<RuleCase> cases{
    {"SOL-001", "F07", true, "its solution is retired", [](Scratch &s) { setStatus(s, "B17", "retired"); }},
    {"SOL-001", "F03", false, "another is in place", [](Scratch &s) { setStatus(s, "B04", "retired"); }},
    {"SOL-001", "F12", false, "it can wait", [](Scratch &) {}},

    {"SOL-002", "F07", true, "the solution is slower", [](Scratch &s) { set(s, "B17", solution().rta, 61); }},
    {"SOL-002", "F07", false, "the solution is just in time", [](Scratch &s) { set(s, "B17", solution().rta, 60); }},
    {"SOL-002", "F07", false, "nobody knows how fast it is", [](Scratch &s) { set(s, "B17", solution().rta, {}); }},
    {"SOL-002", "F01", false, "another is faster", [](Scratch &s) { set(s, "B01", solution().rta, 5000); }},
    {"SOL-002", "F07", false, "it can wait",
     [](Scratch &s) {
         set(s, "B17", solution().rta, 5000);
         wait(s, "F07");
     }},

    {"SOL-003", "F07", true, "a percent is missing", [](Scratch &s) { set(s, "B17", solution().capacity, 99); }},
    {"SOL-003", "F07", false, "it suffices", [](Scratch &s) { set(s, "B17", solution().capacity, 100); }},
    {"SOL-003", "F07", false, "another in time adds the rest",
     [](Scratch &s) {
         set(s, "B17", solution().capacity, 40);
         helpCommunication(s, 60);
     }},
    {"SOL-003", "F07", true, "another is too late",
     [](Scratch &s) {
         set(s, "B17", solution().capacity, 40);
         helpCommunication(s, 61);
     }},
    {"SOL-003", "F07", false, "none is in time",
     [](Scratch &s) {
         set(s, "B17", solution().capacity, 0);
         set(s, "B17", solution().rta, 61);
     }},
    {"SOL-003", "F07", true, "the capacity is zero", [](Scratch &s) { set(s, "B17", solution().capacity, 0); }},
    {"SOL-003", "F07", false, "the capacity is unknown", [](Scratch &s) { set(s, "B17", solution().capacity, {}); }},
    {"SOL-003", "F07", false, "it can wait",
     [](Scratch &s) {
         set(s, "B17", solution().capacity, 1);
         wait(s, "F07");
     }},

    {"SOL-004", "F05", true, "more is lost", [](Scratch &s) { set(s, "B09", solution().rpa, 61); }},
    {"SOL-004", "F05", false, "just as much is lost", [](Scratch &s) { set(s, "B09", solution().rpa, 60); }},
    {"SOL-004", "F10", true, "it is not vital", [](Scratch &s) { set(s, "B11", solution().rpa, 1441); }},
    {"SOL-004", "F05", false, "another loses less",
     [](Scratch &s) {
         set(s, "B09", solution().rpa, 61);
         set(s, "B10", solution().rpa, 0);
     }},
    {"SOL-004", "F05", false, "the rpo is unknown",
     [](Scratch &s) {
         set(s, "B09", solution().rpa, 61);
         setFunction(s, "F05", schema().function.rpo, {});
     }},

    {"SOL-005", "S04/F03", true, "it lasts a minute less",
     [](Scratch &s) { set(s, "B04", solution().maxDuration, 2879); }},
    {"SOL-005", "S04/F03", false, "it lasts just as long",
     [](Scratch &s) { set(s, "B04", solution().maxDuration, 2880); }},
    {"SOL-005", "S12/F03", false, "nobody knows how long it lasts",
     [](Scratch &s) { set(s, "B04", solution().maxDuration, {}); }},
    {"SOL-005", "S12/F03", false, "the scenario has no length",
     [](Scratch &s) { setScenario(s, "S12", schema().scenario.referenceDuration, {}); }},
    {"SOL-005", "S12/F03", false, "it can wait", [](Scratch &s) { wait(s, "F03"); }},
    {"SOL-005", "S12/F03", false, "another lasts longer", [](Scratch &s) { setStatus(s, "B05", "implemented"); }},
    {"SOL-005", "S12/F03", false, "the scenario spares it",
     [](Scratch &s) { setScenario(s, "S12", schema().scenario.functions, {}); }},

    {"SOL-006", "S04/F03", true, "the solution answers nothing",
     [](Scratch &s) { set(s, "B04", solution().scenarios, {}); }},
    {"SOL-006", "S04/F03", false, "the solution covers an essential resource that is hit",
     [](Scratch &s) { set(s, "B04", solution().coversFunctions, {}); }},
    {"SOL-006", "S04/F03", true, "the resource covered is not hit",
     [](Scratch &s) {
         set(s, "B04", solution().coversFunctions, {});
         setScenario(s, "S04", schema().scenario.resources, {});
     }},
    {"SOL-006", "S11/F01", false, "it can wait", [](Scratch &s) { wait(s, "F01"); }},
    {"SOL-006", "S11/F01", false, "the solution answers it too",
     [](Scratch &s) {
         set(s, "B12", solution().scenarios, ids(s, schema().scenario, {"S02", "S05", "S11"}));
     }},

    {"SOL-007", "B15", true, "it uses what stands on the lost site",
     [](Scratch &s) { set(s, "B15", solution().uses, ids(s, schema().resource, {"R07"})); }},
    {"SOL-007", "B15", true, "it uses the lost site",
     [](Scratch &s) { set(s, "B15", solution().uses, ids(s, schema().resource, {"R01"})); }},
    {"SOL-007", "B15", true, "it uses what stands in a room of the lost site", moveIntoARoomOfRennes},
    {"SOL-007", "B15", false, "the lost thing is no premises",
     [](Scratch &s) {
         setScenario(s, "S06", schema().scenario.resources, ids(s, schema().resource, {"R19", "R14"}));
     }},
    {"SOL-007", "B15", false, "the scenario is no loss of premises",
     [](Scratch &s) {
         set(s, "B15", solution().uses, ids(s, schema().resource, {"R07"}));
         setScenario(s, "S06", schema().scenario.cause, QStringLiteral("natural"));
     }},
    {"SOL-007", "B06", false, "it answers another scenario",
     [](Scratch &s) { set(s, "B06", solution().uses, ids(s, schema().resource, {"R01"})); }},

    {"SOL-008", "B03", true, "the test is a day too old",
     [](Scratch &s) { holdEvent(s, "EX06", QDate(2025, 11, 22)); }},
    {"SOL-008", "B03", false, "the test is as old as allowed",
     [](Scratch &s) { holdEvent(s, "EX06", QDate(2025, 11, 23)); }},
    {"SOL-008", "B03", true, "the test is still to come",
     [](Scratch &s) { holdEvent(s, "EX06", QDate(2026, 11, 24)); }},
    {"SOL-008", "B18", true, "the test was passed in part", [](Scratch &s) { addTest(s, "EX10", "B18", "partial"); }},
    {"SOL-008", "B18", false, "the test was passed", [](Scratch &s) { addTest(s, "EX10", "B18", "passed"); }},
    {"SOL-008", "B18", false, "it is not in place", [](Scratch &s) { setStatus(s, "B18", "selected"); }},

    {"SOL-009", "B03", true, "it promises less than it showed", [](Scratch &s) { set(s, "B03", solution().rta, 209); }},
    {"SOL-009", "B03", false, "it promises what it showed", [](Scratch &s) { set(s, "B03", solution().rta, 210); }},
    {"SOL-009", "B07", false, "a later test was faster", [](Scratch &s) { addTest(s, "EX01", "B07", "partial", 120); }},
    {"SOL-009", "B07", true, "an earlier test was faster",
     [](Scratch &s) { addTest(s, "EX10", "B07", "passed", 100); }},
    {"SOL-009", "B07", true, "a later test was not timed", [](Scratch &s) { addTest(s, "EX01", "B07", "passed"); }},
    {"SOL-009", "B08", true, "one of two measurements of a day was slower",
     [](Scratch &s) { addTest(s, "EX05", "B08", "passed", 120); }},
    {"SOL-009", "B07", false, "it promises nothing", [](Scratch &s) { set(s, "B07", solution().rta, {}); }},

    {"SOL-010", "B04", true, "its procedure goes", [](Scratch &s) { s.remove(schema().procedure, "PC02"); }},
    {"SOL-010", "B08", false, "one of two procedures goes", [](Scratch &s) { s.remove(schema().procedure, "PC04"); }},
    {"SOL-010", "B18", false, "it is not in place", [](Scratch &s) { setStatus(s, "B18", "proposed"); }},

    {"SOL-011", "B03", true, "its contract expired", [](Scratch &s) { endContract(s, "CT05"); }},
    {"SOL-011", "B03", false, "another contract expired", [](Scratch &s) { endContract(s, "CT04"); }},
    {"SOL-011", "B03", false, "it is not in place",
     [](Scratch &s) {
         endContract(s, "CT05");
         setStatus(s, "B03", "retired");
     }},

    {"SOL-012", "B05", true, "its action is done", [](Scratch &s) { setAction(s, "A01", "done"); }},
    {"SOL-012", "B14", true, "its action is cancelled", [](Scratch &s) { setAction(s, "A08", "cancelled"); }},
    {"SOL-012", "B05", false, "its action is planned", [](Scratch &s) { setAction(s, "A01", "planned"); }},
    {"SOL-012", "B01", false, "it is in place", [](Scratch &) {}},

    {"SOL-013", "R29", true, "the takeover is only selected", [](Scratch &s) { setStatus(s, "B04", "selected"); }},
    {"SOL-013", "R29", true, "the solution is of another kind",
     [](Scratch &s) { set(s, "B04", solution().kind, QStringLiteral("automation")); }},
    {"SOL-013", "R29", false, "a second provider is in place",
     [](Scratch &s) {
         setStatus(s, "B04", "selected");
         setStatus(s, "B05", "implemented");
     }},
    {"SOL-013", "R29", false, "only a function that can wait needs it",
     [](Scratch &s) {
         setStatus(s, "B04", "selected");
         wait(s, "F03");
     }},
    {"SOL-013", "R15", true, "an application is bought as a service",
     [](Scratch &s) { s.set(schema().resource, "R15", schema().resource.category, QStringLiteral("service")); }},

    {"SOL-014", "B01", true, "nobody is named", [](Scratch &s) { set(s, "B01", solution().selectedBy, {}); }},
    {"SOL-014", "B14", true, "nobody selected it", [](Scratch &s) { set(s, "B14", solution().selectedBy, {}); }},
    {"SOL-014", "B05", false, "it is only proposed", [](Scratch &s) { set(s, "B05", solution().selectedBy, {}); }},
};

class SolutionRules : public testing::TestWithParam<RuleCase>
{};

TEST_P(SolutionRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, SolutionRules, testing::ValuesIn(cases),
                         [](const auto &tested) { return caseName(tested.param); });

} // namespace
