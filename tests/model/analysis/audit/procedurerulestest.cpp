// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Procedure &procedure()
{
    return schema().procedure;
}

/// The step at that place (from 1).
Row stepAt(Scratch &s, const char *code, int place)
{
    return s.plan().owned(schema().step, s.id(procedure(), code)).at(place - 1);
}

template <typename T>
void setStep(Scratch &s, const char *code, int place, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row step = stepAt(s, code, place);
    step.set(column, cell);
    s.change(schema().step, step);
}

void removeSteps(Scratch &s, const char *code)
{
    QList<Id> ids;
    for (const Row &step : s.plan().owned(schema().step, s.id(procedure(), code)))
        ids.append(step.id);
    s.remove(schema().step, ids);
}

void setPhases(Scratch &s, const char *code, const char *from, const char *to)
{
    for (Row step : s.plan().owned(schema().step, s.id(procedure(), code))) {
        if (step[schema().step.phase] != QLatin1String(from))
            continue;
        step.set(schema().step.phase, QString::fromLatin1(to));
        s.change(schema().step, step);
    }
}

void setMostSteps(Scratch &s, int most)
{
    Row plan = s.plan().self();
    plan.set(schema().plan.reflexCardMaxSteps, most);
    s.change(schema().plan, plan);
}

Id contactWithout(Scratch &s, const Column<QString> *keep)
{
    return s.add(schema().contact, [&](Row &row) {
        row.set(schema().contact.lastName, QStringLiteral("Silence"));
        if (keep)
            row.set(*keep, QStringLiteral("02 99 00 00 00"));
    });
}

const std::vector<RuleCase> cases = {
    {"PRC-001", "F03", true, "its only procedure goes back to draft",
     [](Scratch &s) { s.set(procedure(), "PC02", procedure().status, QStringLiteral("draft")); }},
    {"PRC-001", "F03", true, "its procedure is of another kind",
     [](Scratch &s) { s.set(procedure(), "PC02", procedure().kind, QStringLiteral("alert")); }},
    {"PRC-001", "F03", false, "its procedure becomes a recovery",
     [](Scratch &s) { s.set(procedure(), "PC02", procedure().kind, QStringLiteral("recovery")); }},
    {"PRC-001", "F08", false, "the function is only important",
     [](Scratch &s) { s.set(schema().function, "F08", schema().function.criticality, QStringLiteral("important")); }},
    {"PRC-002", "PC10", true, "its steps are gone", [](Scratch &s) { removeSteps(s, "PC10"); }},
    {"PRC-002", "PC10", false, "one step is left",
     [](Scratch &s) {
         for (int place = 6; place > 1; --place)
             s.remove(schema().step, {stepAt(s, "PC10", place).id});
     }},
    {"PRC-003", "PC01#2", true, "the role is taken off",
     [](Scratch &s) { setStep(s, "PC01", 2, schema().step.role, {}); }},
    {"PRC-003", "PC01#2", false, "a person replaces the role",
     [](Scratch &s) {
         setStep(s, "PC01", 2, schema().step.contact, s.id(schema().contact, "P03"));
         setStep(s, "PC01", 2, schema().step.role, {});
     }},
    {"PRC-003", "PC07#3", true, "a step before it is deleted",
     [](Scratch &s) { s.remove(schema().step, {stepAt(s, "PC07", 1).id}); }},
    {"PRC-004", "PC01", true, "the review was due yesterday",
     [](Scratch &s) { s.set(procedure(), "PC01", procedure().reviewOn, s.today.addDays(-1)); }},
    {"PRC-004", "PC01", true, "no review is planned",
     [](Scratch &s) { s.set(procedure(), "PC01", procedure().reviewOn, {}); }},
    {"PRC-004", "PC01", false, "the review is due today",
     [](Scratch &s) { s.set(procedure(), "PC01", procedure().reviewOn, s.today); }},
    {"PRC-005", "PC02", true, "continuity starts after the RTO",
     [](Scratch &s) { setStep(s, "PC02", 7, schema().step.offset, 121); }},
    {"PRC-005", "PC02", false, "continuity starts at the RTO",
     [](Scratch &s) { setStep(s, "PC02", 7, schema().step.offset, 120); }},
    {"PRC-005", "PC02", true, "without continuity steps the last reflex ends too late",
     [](Scratch &s) {
         setPhases(s, "PC02", "continuity", "return");
         setStep(s, "PC02", 6, schema().step.duration, 71);
     }},
    {"PRC-005", "PC02", false, "without continuity steps the last reflex ends in time",
     [](Scratch &s) {
         setPhases(s, "PC02", "continuity", "return");
         setStep(s, "PC02", 6, schema().step.duration, 70);
     }},
    {"PRC-005", "PC08", true, "a recovery step takes longer than the RTO",
     [](Scratch &s) { setStep(s, "PC08", 5, schema().step.duration, 46); }},
    {"PRC-005", "PC08", false, "a recovery ends at the RTO",
     [](Scratch &s) { setStep(s, "PC08", 5, schema().step.duration, 45); }},
    {"PRC-005", "PC08", false, "a duration is not known",
     [](Scratch &s) { setStep(s, "PC08", 5, schema().step.duration, {}); }},
    {"PRC-005", "PC08", true, "a recovery without recovery steps has a long reflex",
     [](Scratch &s) {
         setPhases(s, "PC08", "recovery", "continuity");
         setStep(s, "PC08", 3, schema().step.duration, 211);
     }},
    {"PRC-005", "PC02", false, "the RTO is not known",
     [](Scratch &s) {
         setStep(s, "PC02", 7, schema().step.offset, 5000);
         s.set(schema().function, "F03", schema().function.rto, {});
     }},
    {"PRC-006", "PC04", true, "the trigger is empty",
     [](Scratch &s) { s.set(procedure(), "PC04", procedure().trigger, {}); }},
    {"PRC-006", "PC04", true, "the stop condition is empty",
     [](Scratch &s) { s.set(procedure(), "PC04", procedure().stopCondition, {}); }},
    {"PRC-006", "PC04", true, "both are empty",
     [](Scratch &s) {
         s.set(procedure(), "PC04", procedure().trigger, {});
         s.set(procedure(), "PC04", procedure().stopCondition, {});
     }},
    {"PRC-006", "PC04", false, "only the objective is empty",
     [](Scratch &s) { s.set(procedure(), "PC04", procedure().objective, {}); }},
    {"PRC-007", "plan", true, "the return procedure is another kind",
     [](Scratch &s) { s.set(procedure(), "PC10", procedure().kind, QStringLiteral("recovery")); }},
    {"PRC-007", "plan", true, "the plan has no procedure", [](Scratch &s) { s.clear(procedure()); }},
    {"PRC-007", "plan", false, "the return procedure is a draft",
     [](Scratch &s) { s.set(procedure(), "PC10", procedure().status, QStringLiteral("draft")); }},
    {"PRC-008", "PC02", true, "the page holds fewer steps than the card", [](Scratch &s) { setMostSteps(s, 8); }},
    {"PRC-008", "PC02", false, "the page holds just the steps", [](Scratch &s) { setMostSteps(s, 9); }},
    {"PRC-008", "PC06", false, "it is no reflex card", [](Scratch &s) { setMostSteps(s, 1); }},
    {"PRC-009", "plan", true, "the alert procedure is gone", [](Scratch &s) { s.remove(procedure(), "PC01"); }},
    {"PRC-009", "plan", false, "nothing changes", [](Scratch &) {}},
    {"PRC-010", "PC02", true, "the contact to call has no number",
     [](Scratch &s) { setStep(s, "PC02", 1, schema().step.callContact, contactWithout(s, nullptr)); }},
    {"PRC-010", "PC02", true, "two steps call contacts without number",
     [](Scratch &s) {
         setStep(s, "PC02", 1, schema().step.callContact, contactWithout(s, nullptr));
         setStep(s, "PC02", 2, schema().step.callContact, contactWithout(s, nullptr));
     }},
    {"PRC-010", "PC02", false, "the contact to call has an email address only",
     [](Scratch &s) { setStep(s, "PC02", 1, schema().step.callContact, contactWithout(s, &schema().contact.email)); }},
    {"PRC-010", "PC02", false, "the contact to call has a backup number only",
     [](Scratch &s) {
         setStep(s, "PC02", 1, schema().step.callContact, contactWithout(s, &schema().contact.phoneBackup));
     }},
    {"PRC-011", "PC05", true, "it is in review",
     [](Scratch &s) { s.set(procedure(), "PC05", procedure().status, QStringLiteral("review")); }},
    {"PRC-011", "PC05", false, "nobody is recorded as approver",
     [](Scratch &s) { s.set(procedure(), "PC05", procedure().approvedBy, {}); }},
    {"PRC-012", "PC06", true, "a step comes earlier than the one before",
     [](Scratch &s) { setStep(s, "PC06", 3, schema().step.offset, 9); }},
    {"PRC-012", "PC06", false, "two steps start together",
     [](Scratch &s) { setStep(s, "PC06", 3, schema().step.offset, 10); }},
    {"PRC-012", "PC06", false, "a step has no time",
     [](Scratch &s) { setStep(s, "PC06", 3, schema().step.offset, {}); }},
};

class ProcedureRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(ProcedureRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ProcedureRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });
