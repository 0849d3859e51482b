// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Roster &roster()
{
    return schema().roster;
}
const tables::Intervention &intervention()
{
    return schema().intervention;
}

Id rosterId(Scratch &s)
{
    return s.id(roster(), "AST1");
}

template <typename T> void setPlan(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row row = s.plan().self();
    row.set(column, cell);
    s.change(schema().plan, row);
}

template <typename T> void setRoster(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    s.set(roster(), "AST1", column, cell);
}

Row interventionOf(Scratch &s, const char *code, int place = 1)
{
    return s.plan().owned(intervention(), s.id(schema().shift, code)).at(place - 1);
}

void removePool(Scratch &s, const char *contact)
{
    for (const Row &row : s.plan().owned(schema().pool, rosterId(s))) {
        if (row[schema().pool.contact] == s.id(schema().contact, contact)) {
            s.remove(schema().pool, {row.id});
            return;
        }
    }
}

void setTimeout(Scratch &s, const char *node, int minutes)
{
    Row row = s.row(schema().node, node, s.id(schema().callTree, "ESC-AST1"));
    row.set(schema().node.timeout, minutes);
    s.change(schema().node, row);
}

void removeNodes(Scratch &s, int keep)
{
    const QList<Row> nodes = s.plan().owned(schema().node, s.id(schema().callTree, "ESC-AST1"));
    QList<Id> ids;
    for (const Row &node : nodes.mid(keep))
        ids.append(node.id);
    s.remove(schema().node, ids);
}

void loseQualification(Scratch &s, const char *contact, const char *skill, const QDate &lastDay)
{
    const auto &table = schema().qualification;
    for (Row row : s.plan().rows(table)) {
        if (row[table.contact] == s.id(schema().contact, contact) && row[table.skill] == s.id(schema().skill, skill)) {
            row.set(table.validUntil, lastDay);
            s.change(table, row);
        }
    }
}

const std::vector<RuleCase> cases = {
    // ---- ONC-013 to 018
    {"ONC-013", "AST1", false, "council and inspection are recorded", [](Scratch &) {}},
    {"ONC-013", "AST1", true, "the council was not heard", [](Scratch &s) { setRoster(s, roster().cseOpinionOn, {}); }},
    {"ONC-013", "AST1", true, "the inspection was not told",
     [](Scratch &s) { setRoster(s, roster().inspectionInformedOn, {}); }},
    {"ONC-013", "AST1", true, "an agreement has no reference",
     [](Scratch &s) {
         setRoster(s, roster().legalBasis, QStringLiteral("branch_agreement"));
         setRoster(s, roster().legalReference, QString());
     }},
    {"ONC-013", "AST1", false, "an agreement needs no council",
     [](Scratch &s) {
         setRoster(s, roster().legalBasis, QStringLiteral("company_agreement"));
         setRoster(s, roster().cseOpinionOn, {});
     }},
    {"ONC-014", "AST1", true, "nothing is said", [](Scratch &s) { setRoster(s, roster().compensation, QString()); }},
    {"ONC-014", "AST1", false, "a word is said",
     [](Scratch &s) { setRoster(s, roster().compensation, QStringLiteral("Repos")); }},
    {"ONC-015", "AST1", true, "there is no chain", [](Scratch &s) { setRoster(s, roster().escalationTree, {}); }},
    {"ONC-015", "AST1", true, "the chain has one level", [](Scratch &s) { removeNodes(s, 1); }},
    {"ONC-015", "AST1", false, "the chain has two levels", [](Scratch &s) { removeNodes(s, 2); }},
    {"ONC-016", "AST1", true, "the ranks take a minute too long", [](Scratch &s) { setTimeout(s, "e2", 11); }},
    {"ONC-016", "AST1", false, "the ranks take just as long", [](Scratch &s) { setTimeout(s, "e2", 10); }},
    {"ONC-016", "AST1", false, "the people above take long", [](Scratch &s) { setTimeout(s, "e3", 300); }},
    {"ONC-016", "AST1", true, "the response is ten minutes less one",
     [](Scratch &s) { setRoster(s, roster().responseTime, 9); }},
    {"ONC-016", "AST1", true, "a function must be back sooner",
     [](Scratch &s) { s.set(schema().function, "F04", schema().function.rto, 9); }},
    {"ONC-016", "AST1", false, "a function must be back as soon",
     [](Scratch &s) { s.set(schema().function, "F04", schema().function.rto, 10); }},
    {"ONC-016", "AST1", true, "the response is unknown but not the function",
     [](Scratch &s) {
         setRoster(s, roster().responseTime, {});
         s.set(schema().function, "F04", schema().function.rto, 0);
     }},
    {"ONC-017", "AST1", true, "ten minutes are left to respond",
     [](Scratch &s) { setRoster(s, roster().responseTime, 10); }},
    {"ONC-017", "AST1", false, "eleven minutes are left to respond",
     [](Scratch &s) { setRoster(s, roster().responseTime, 11); }},
    {"ONC-017", "AST1", true, "no time is left to respond", [](Scratch &s) { setRoster(s, roster().responseTime, 0); }},
    {"ONC-017", "AST1", false, "the time to respond is unknown",
     [](Scratch &s) { setRoster(s, roster().responseTime, {}); }},
    {"ONC-018", "AST1/rank2", false, "four people share the rank", [](Scratch &) {}},
    {"ONC-018", "AST1/rank2", true, "three people share the rank", [](Scratch &s) { removePool(s, "P02"); }},
    {"ONC-018", "AST1/rank2", false, "three people are enough",
     [](Scratch &s) {
         removePool(s, "P02");
         setPlan(s, schema().plan.oncallMinPool, 3);
     }},
    {"ONC-018", "AST1/rank1", true, "nobody shares the rank", [](Scratch &s) { s.clear(schema().pool); }},

    // ---- ONC-019 to 021
    {"ONC-019", "W46-1", false, "the caller was asked",
     [](Scratch &s) {
         Row row = interventionOf(s, "W46-1", 2);
         row.set(intervention().satisfaction, 1);
         s.change(intervention(), row);
     }},
    {"ONC-019", "W46-1", false, "the intervention goes on",
     [](Scratch &s) {
         Row row = interventionOf(s, "W46-1", 2);
         row.set(intervention().resolved, false);
         s.change(intervention(), row);
     }},
    {"ONC-019", "W45-1", true, "the score is lost",
     [](Scratch &s) {
         Row row = interventionOf(s, "W45-1");
         row.set(intervention().satisfaction, {});
         s.change(intervention(), row);
     }},
    {"ONC-020", "AST1/P22", true, "the training against stress is over",
     [](Scratch &s) { loseQualification(s, "P22", "SK05", QDate(2026, 11, 22)); }},
    {"ONC-020", "AST1/P22", false, "the training against stress ends today",
     [](Scratch &s) { loseQualification(s, "P22", "SK05", QDate(2026, 11, 23)); }},
    {"ONC-020", "AST1/P05", false, "the person is at rank 2", [](Scratch &) {}},
    {"ONC-021", "AST1", true, "no function is covered", [](Scratch &s) { setRoster(s, roster().functions, {}); }},
    {"ONC-021", "AST1", true, "the calls are unknown",
     [](Scratch &s) { setRoster(s, roster().expectedCalls, QString()); }},
    {"ONC-021", "AST1", true, "nothing measures it",
     [](Scratch &s) {
         s.set(schema().indicator, "K10", schema().indicator.roster, {});
         s.set(schema().indicator, "K11", schema().indicator.roster, {});
     }},
    {"ONC-021", "AST1", false, "one indicator measures it",
     [](Scratch &s) { s.set(schema().indicator, "K10", schema().indicator.roster, {}); }},
};

class OnCallDutyRules : public ::testing::TestWithParam<RuleCase>
{};
TEST_P(OnCallDutyRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, OnCallDutyRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

} // namespace
