// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Scenario &scenario()
{
    return schema().scenario;
}

template <typename T> void setOfPlan(Scratch &scratch, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row after = scratch.plan().self();
    after.set(column, cell);
    scratch.change(schema().plan, after);
}

void addAction(Scratch &scratch, const char *code, const char *status)
{
    const auto &table = schema().action;
    scratch.add(table, [&](Row &row) {
        row.set(table.scenario, scratch.id(scenario(), code));
        row.set(table.status, QString::fromLatin1(status));
    });
}

void accept(Scratch &scratch, const char *code, std::optional<QDate> on, std::optional<QDate> until)
{
    scratch.set(scenario(), code, scenario().acceptedBy, scratch.id(schema().contact, "P01"));
    scratch.set(scenario(), code, scenario().acceptedOn, on);
    scratch.set(scenario(), code, scenario().acceptedUntil, until);
}

/// Nothing on record that would lower the risk of S11.
void forgetControls(Scratch &scratch)
{
    scratch.set(scenario(), "S11", scenario().existingControls, QString());
}

void link(Scratch &scratch, const char *solution, const char *code)
{
    scratch.set(schema().solution, solution, schema().solution.scenarios, {scratch.id(scenario(), code)});
}

void setAcceptance(Scratch &scratch, int leastScore, const char *acceptance)
{
    for (const Row *each : scratch.plan().each(schema().riskBand)) {
        if ((*each)[schema().riskBand.minScore] != leastScore)
            continue;
        Row after = *each;
        after.set(schema().riskBand.acceptance, QString::fromLatin1(acceptance));
        return scratch.change(schema().riskBand, after);
    }
}

const std::vector<RuleCase> cases{
    {"RSK-001", "S01", true, "nobody owns it", [](Scratch &s) { s.set(scenario(), "S01", scenario().owner, {}); }},
    {"RSK-001", "S01", false, "somebody else owns it",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().owner, s.id(schema().contact, "P13")); }},

    {"RSK-002", "S01", true, "a rating is unknown",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().impactResidual, {}); }},
    {"RSK-002", "S04", true, "the scale of likelihoods has become shorter",
     [](Scratch &s) { setOfPlan(s, schema().plan.likelihoodLevels, 3); }},
    {"RSK-002", "S05", false, "the rating is the last of the shorter scale",
     [](Scratch &s) { setOfPlan(s, schema().plan.likelihoodLevels, 3); }},
    {"RSK-002", "S04", false, "the scale has become longer",
     [](Scratch &s) {
         setOfPlan(s, schema().plan.likelihoodLevels, 6);
         s.set(scenario(), "S04", scenario().likelihoodInherent, 6);
     }},

    {"RSK-003", "S06", true, "it is likelier with controls",
     [](Scratch &s) { s.set(scenario(), "S06", scenario().likelihoodResidual, 3); }},
    {"RSK-003", "S11", true, "it is worse with controls",
     [](Scratch &s) { s.set(scenario(), "S11", scenario().impactResidual, 3); }},
    {"RSK-003", "S09", false, "controls change nothing",
     [](Scratch &s) { s.set(scenario(), "S09", scenario().impactResidual, 4); }},
    {"RSK-003", "S06", false, "the inherent likelihood is unknown",
     [](Scratch &s) { s.set(scenario(), "S06", scenario().likelihoodInherent, {}); }},

    {"RSK-004", "S05", true, "its acceptance ended yesterday",
     [](Scratch &s) { s.set(scenario(), "S05", scenario().acceptedUntil, QDate(2026, 11, 22)); }},
    {"RSK-004", "S05", false, "its acceptance ends today",
     [](Scratch &s) { s.set(scenario(), "S05", scenario().acceptedUntil, QDate(2026, 11, 23)); }},
    {"RSK-004", "S02", false, "it is accepted without end",
     [](Scratch &s) { accept(s, "S02", QDate(2026, 11, 23), {}); }},
    {"RSK-004", "S02", false, "an action is planned", [](Scratch &s) { addAction(s, "S02", "planned"); }},
    {"RSK-004", "S02", true, "an action is done", [](Scratch &s) { addAction(s, "S02", "done"); }},
    {"RSK-004", "S02", false, "owners may accept such risks", [](Scratch &s) { setAcceptance(s, 6, "owner"); }},
    {"RSK-004", "S02", true, "nobody may run such risks", [](Scratch &s) { setAcceptance(s, 6, "forbidden"); }},
    {"RSK-004", "S02", false, "the residual impact is unknown",
     [](Scratch &s) { s.set(scenario(), "S02", scenario().impactResidual, {}); }},
    {"RSK-004", "S02", false, "there are no bands", [](Scratch &s) { s.clear(schema().riskBand); }},

    {"RSK-005", "S11", true, "no control is described", forgetControls},
    {"RSK-005", "S11", true, "the controls are blank",
     [](Scratch &s) { s.set(scenario(), "S11", scenario().existingControls, QStringLiteral(" ")); }},
    {"RSK-005", "S11", false, "an action is done",
     [](Scratch &s) {
         forgetControls(s);
         addAction(s, "S11", "done");
     }},
    {"RSK-005", "S11", true, "an action is only planned",
     [](Scratch &s) {
         forgetControls(s);
         addAction(s, "S11", "planned");
     }},
    {"RSK-005", "S11", false, "a solution is in place",
     [](Scratch &s) {
         forgetControls(s);
         link(s, "B18", "S11");
     }},
    {"RSK-005", "S11", true, "a solution is only proposed",
     [](Scratch &s) {
         forgetControls(s);
         link(s, "B05", "S11");
     }},
    {"RSK-005", "S11", false, "the scores are equal",
     [](Scratch &s) {
         forgetControls(s);
         s.set(scenario(), "S11", scenario().impactResidual, 2);
     }},

    {"RSK-006", "S09", true, "it hits nothing",
     [](Scratch &s) {
         s.set(scenario(), "S09", scenario().functions, {});
         s.set(scenario(), "S09", scenario().resources, {});
     }},
    {"RSK-006", "S09", false, "it hits resources only",
     [](Scratch &s) { s.set(scenario(), "S09", scenario().functions, {}); }},

    {"RSK-007", "plan", true, "the only fire is something else",
     [](Scratch &s) { s.set(scenario(), "S06", scenario().cause, QStringLiteral("natural")); }},
    {"RSK-007", "plan", true, "there are no scenarios", [](Scratch &s) { s.clear(scenario()); }},
    {"RSK-007", "plan", false, "one of two telecom failures goes", [](Scratch &s) { s.remove(scenario(), "S08"); }},
    {"RSK-007", "plan", false, "no supply is cut off", [](Scratch &s) { s.remove(scenario(), "S11"); }},

    {"RSK-008", "S01", true, "no review is planned",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().reviewOn, {}); }},
    {"RSK-008", "S01", true, "the review was yesterday",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().reviewOn, QDate(2026, 11, 22)); }},
    {"RSK-008", "S01", false, "the review is today",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().reviewOn, QDate(2026, 11, 23)); }},

    {"RSK-009", "S10", true, "nobody accepted it",
     [](Scratch &s) { s.set(scenario(), "S10", scenario().acceptedBy, {}); }},
    {"RSK-009", "S10", true, "it was accepted nobody knows when",
     [](Scratch &s) { s.set(scenario(), "S10", scenario().acceptedOn, {}); }},
    {"RSK-009", "S01", false, "it is to be reduced",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().treatment, QStringLiteral("reduce")); }},
    {"RSK-009", "S01", true, "it is to be accepted",
     [](Scratch &s) { s.set(scenario(), "S01", scenario().treatment, QStringLiteral("accept")); }},

    {"RSK-010", "S03", true, "the acceptance ended yesterday",
     [](Scratch &s) { s.set(scenario(), "S03", scenario().acceptedUntil, QDate(2026, 11, 22)); }},
    {"RSK-010", "S03", false, "the acceptance ends today",
     [](Scratch &s) { s.set(scenario(), "S03", scenario().acceptedUntil, QDate(2026, 11, 23)); }},
    {"RSK-010", "S03", false, "the acceptance has no end",
     [](Scratch &s) { s.set(scenario(), "S03", scenario().acceptedUntil, {}); }},

    {"RSK-011", "S04", true, "its solution is retired",
     [](Scratch &s) { s.set(schema().solution, "B04", schema().solution.status, QStringLiteral("retired")); }},
    {"RSK-011", "S11", false, "a solution is in place", [](Scratch &s) { link(s, "B18", "S11"); }},
    {"RSK-011", "S11", false, "the inherent score is below the band",
     [](Scratch &s) { s.set(scenario(), "S11", scenario().impactInherent, 1); }},
    {"RSK-011", "S11", false, "the likelihood is unknown",
     [](Scratch &s) { s.set(scenario(), "S11", scenario().likelihoodInherent, {}); }},

    {"RSK-012", "S06", true, "its solutions belong to other scenarios",
     [](Scratch &s) {
         for (const char *solution : {"B01", "B02", "B03", "B15", "B16"})
             link(s, solution, "S01");
     }},
    {"RSK-012", "S06", false, "one of its solutions is in a procedure",
     [](Scratch &s) {
         for (const char *solution : {"B01", "B02", "B15", "B16"})
             link(s, solution, "S01");
     }},
    {"RSK-012", "S11", false, "a procedure names it",
     [](Scratch &s) { s.set(schema().procedure, "PC10", schema().procedure.scenario, s.id(scenario(), "S11")); }},
    {"RSK-012", "S11", false, "the inherent score is below the band",
     [](Scratch &s) { s.set(scenario(), "S11", scenario().impactInherent, 1); }},
};

class RiskRules : public testing::TestWithParam<RuleCase>
{};

TEST_P(RiskRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, RiskRules, testing::ValuesIn(cases),
                         [](const auto &tested) { return caseName(tested.param); });

} // namespace
