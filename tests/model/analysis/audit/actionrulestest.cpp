// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const auto &a = schema().action;

template <typename T> auto actionWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(a, code, column, cell); };
}

auto withoutAction(const char *code)
{
    return [=](Scratch &s) { s.remove(a, code); };
}

/// The effect of A02, done on this day, has not been checked.
auto uncheckedSince(const std::optional<QDate> &done)
{
    return [=](Scratch &s) {
        s.set(a, "A02", a.effectivenessOn, {});
        s.set(a, "A02", a.doneOn, done);
    };
}

auto exerciseHeld(const QDate &day)
{
    return [=](Scratch &s) { s.set(schema().event, "EX07", schema().event.heldOn, day); };
}

/// FD07 comes from the internal audit of May.
auto auditFinding(const char *kind)
{
    return [=](Scratch &s) { s.set(schema().finding, "FD07", schema().finding.kind, QString::fromLatin1(kind)); };
}

void nothing(Scratch &) {}

const std::vector<RuleCase> cases = {
    {"ACT-001", "A04", true, "it was due yesterday", actionWith("A04", a.dueOn, QDate(2026, 11, 22))},
    {"ACT-001", "A04", false, "it is due today", actionWith("A04", a.dueOn, QDate(2026, 11, 23))},
    {"ACT-001", "A04", false, "it has no due date", actionWith("A04", a.dueOn, {})},
    {"ACT-001", "A03", false, "it was cancelled", actionWith("A03", a.status, QStringLiteral("cancelled"))},
    {"ACT-001", "A02", false, "it is done", nothing},
    {"ACT-002", "A04", true, "nobody owns it", actionWith("A04", a.owner, {})},
    {"ACT-002", "A04", true, "no date is set", actionWith("A04", a.dueOn, {})},
    {"ACT-002", "A10", false, "nobody owns what is done", actionWith("A10", a.owner, {})},
    {"ACT-003", "A02", true, "it was done 61 days ago", uncheckedSince(QDate(2026, 9, 23))},
    {"ACT-003", "A02", false, "it was done 60 days ago", uncheckedSince(QDate(2026, 9, 24))},
    {"ACT-003", "A02", false, "the day is unknown", uncheckedSince({})},
    {"ACT-003", "A10", false, "the effect was checked", actionWith("A10", a.effectivenessOn, QDate(2026, 9, 18))},
    {"ACT-003", "A10", false, "the action was reopened", actionWith("A10", a.status, QStringLiteral("in_progress"))},
    {"ACT-004", "FD07", true, "a minor nonconformity has no action", withoutAction("A07")},
    {"ACT-004", "FD05", true, "a major nonconformity has no action", withoutAction("A05")},
    {"ACT-004", "FD07", false, "the action is there", nothing},
    {"ACT-004", "FD02", false, "an improvement has no action", withoutAction("A02")},
    {"ACT-005", "FD05", true, "the exercise was 91 days ago", exerciseHeld(QDate(2026, 8, 24))},
    {"ACT-005", "FD05", false, "the exercise was 90 days ago", exerciseHeld(QDate(2026, 8, 25))},
    {"ACT-005", "FD05", false, "the action is done",
     [](Scratch &s) {
         exerciseHeld(QDate(2026, 8, 24))(s);
         s.set(a, "A05", a.status, QStringLiteral("done"));
     }},
    {"ACT-005", "FD07", true, "the audit found it major", auditFinding("major_nc")},
    {"ACT-005", "FD07", false, "the audit found it minor", auditFinding("minor_nc")},
    {"ACT-006", "FD02", true, "an improvement has no action", withoutAction("A02")},
    {"ACT-006", "FD02", false, "the action is done", nothing},
    {"ACT-006", "FD01", false, "it is a strength", nothing},
    {"ACT-006", "FD07", false, "a nonconformity has no action", withoutAction("A07")},
};

class ActionRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(ActionRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, ActionRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });
