// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Node &node()
{
    return schema().node;
}

Row nodeOf(const Scratch &s, const char *tree, const char *code)
{
    return s.row(node(), code, s.id(schema().callTree, tree));
}

template <typename T> void setNode(Scratch &s, const char *tree, const char *code, const Column<T> &column,
                                   const typename Cell<T>::Result &cell)
{
    Row row = nodeOf(s, tree, code);
    row.set(column, cell);
    s.change(node(), row);
}

void removeNode(Scratch &s, const char *tree, const char *code)
{
    s.remove(node(), {nodeOf(s, tree, code).id});
}

Id addNode(Scratch &s, const char *tree, std::optional<Id> parent, const char *contact)
{
    return s.add(
        node(),
        [&](Row &row) {
            row.set(node().parent, parent);
            row.set(node().contact, s.id(schema().contact, contact));
        },
        &schema().callTree, s.id(schema().callTree, tree));
}

void silence(Scratch &s, const char *contact)
{
    const auto &table = schema().contact;
    for (const auto *column : {&table.phoneWork, &table.phoneMobile, &table.phoneBackup})
        s.set(table, contact, *column, {});
}

void addTree(Scratch &s, const char *code)
{
    s.add(schema().callTree, [&](Row &row) { row.set(schema().callTree.code, QString::fromLatin1(code)); });
}

const std::vector<RuleCase> cases = {
    {"COM-001", "plan", true, "the alert tree becomes an escalation",
     [](Scratch &s) { s.set(schema().callTree, "ALERTE", schema().callTree.kind, QStringLiteral("escalation")); }},
    {"COM-001", "plan", true, "there is no tree", [](Scratch &s) { s.clear(schema().callTree); }},
    {"COM-001", "plan", false, "the escalation is gone", [](Scratch &s) { s.clear(schema().roster); }},
    {"COM-002", "RL10", true, "its call is gone", [](Scratch &s) { removeNode(s, "ALERTE", "n4"); }},
    {"COM-002", "F06", true, "the role of its owner is not called", [](Scratch &s) { removeNode(s, "ALERTE", "n6"); }},
    {"COM-002", "F06", false, "its owner is called by name",
     [](Scratch &s) {
         removeNode(s, "ALERTE", "n6");
         addNode(s, "ALERTE", nodeOf(s, "ALERTE", "n3").id, "P04");
     }},
    {"COM-002", "F06", true, "its owner is called by the escalation only",
     [](Scratch &s) {
         removeNode(s, "ALERTE", "n6");
         addNode(s, "ESC-AST1", nodeOf(s, "ESC-AST1", "e4").id, "P04");
     }},
    {"COM-002", "F06", false, "the function is only critical",
     [](Scratch &s) {
         removeNode(s, "ALERTE", "n6");
         s.set(schema().function, "F06", schema().function.criticality, QStringLiteral("critical"));
     }},
    {"COM-002", "F06", false, "it has no owner",
     [](Scratch &s) { s.set(schema().function, "F06", schema().function.owner, {}); }},
    {"COM-002", "RL01", false, "the role has no holder",
     [](Scratch &s) { s.set(schema().role, "RL01", schema().role.holder, {}); }},
    {"COM-003", "ALERTE", true, "a channel is missing",
     [](Scratch &s) { setNode(s, "ALERTE", "n9", node().channel, {}); }},
    {"COM-003", "ALERTE", true, "two times are missing",
     [](Scratch &s) {
         setNode(s, "ALERTE", "n9", node().timeout, {});
         setNode(s, "ALERTE", "n10", node().timeout, {});
     }},
    {"COM-003", "ALERTE", false, "nobody waits", [](Scratch &s) { setNode(s, "ALERTE", "n9", node().timeout, 0); }},
    {"COM-004", "ALERTE", true, "somebody has eight calls to make",
     [](Scratch &s) { addNode(s, "ALERTE", nodeOf(s, "ALERTE", "n3").id, "P02"); }},
    {"COM-004", "ALERTE", false, "the busiest caller has seven calls to make", [](Scratch &) {}},
    {"COM-004", "ALERTE", false, "many calls start the tree",
     [](Scratch &s) {
         for (int i = 0; i < 8; ++i)
             addNode(s, "ALERTE", {}, "P02");
     }},
    {"COM-005", "plan", true, "the media have no message", [](Scratch &s) { s.remove(schema().message, "M06"); }},
    {"COM-005", "plan", false, "customers have one message less",
     [](Scratch &s) { s.remove(schema().message, "M05"); }},
    {"COM-006", "OB02", true, "nobody is to be notified",
     [](Scratch &s) { s.set(schema().obligation, "OB02", schema().obligation.notifyContact, {}); }},
    {"COM-006", "OB01", true, "notification is due at once",
     [](Scratch &s) { s.set(schema().obligation, "OB01", schema().obligation.notifyWithin, 0); }},
    {"COM-006", "OB02", false, "nothing needs to be notified",
     [](Scratch &s) {
         s.set(schema().obligation, "OB02", schema().obligation.notifyContact, {});
         s.set(schema().obligation, "OB02", schema().obligation.notifyWithin, {});
     }},
    {"COM-007", "ALERTE", true, "the first call waits for the last",
     [](Scratch &s) { setNode(s, "ALERTE", "n1", node().parent, nodeOf(s, "ALERTE", "n25").id); }},
    {"COM-007", "ALERTE", true, "a branch turns in a circle",
     [](Scratch &s) { setNode(s, "ALERTE", "n5", node().parent, nodeOf(s, "ALERTE", "n12").id); }},
    {"COM-007", "ALERTE", true, "a call is made from another tree",
     [](Scratch &s) { setNode(s, "ALERTE", "n24", node().parent, nodeOf(s, "ESC-AST1", "e1").id); }},
    {"COM-007", "ALERTE", true, "a call names a caller that nobody is",
     [](Scratch &s) {
         setNode(s, "ALERTE", "n2", node().parent, {});
         setNode(s, "ALERTE", "n2", node().unknownParent, QStringLiteral("zz"));
     }},
    {"COM-007", "AT01", true, "a tree is empty", [](Scratch &s) { addTree(s, "AT01"); }},
    {"COM-007", "ALERTE", false, "the tree has two roots",
     [](Scratch &s) { setNode(s, "ALERTE", "n2", node().parent, {}); }},
    {"COM-008", "ALERTE", true, "a person has no number", [](Scratch &s) { silence(s, "P06"); }},
    {"COM-008", "ALERTE", true, "the holder of a role has no number", [](Scratch &s) { silence(s, "P19"); }},
    {"COM-008", "ALERTE", true, "somebody to text has no number", [](Scratch &s) { silence(s, "P11"); }},
    {"COM-008", "ALERTE", false, "the person is written to",
     [](Scratch &s) {
         silence(s, "P06");
         setNode(s, "ALERTE", "n12", node().channel, QStringLiteral("email"));
     }},
    {"COM-008", "ALERTE", false, "one number is left",
     [](Scratch &s) {
         silence(s, "P06");
         s.set(schema().contact, "P06", schema().contact.phoneBackup, QStringLiteral("02 99 00 00 00"));
     }},
    {"COM-009", "M04", true, "no role releases it",
     [](Scratch &s) { s.set(schema().message, "M04", schema().message.approverRole, {}); }},
    {"COM-009", "M04", false, "the role has no holder",
     [](Scratch &s) { s.set(schema().role, "RL09", schema().role.holder, {}); }},
};

class CommunicationRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(CommunicationRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, CommunicationRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });
