// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

namespace {

template <typename T> void setPlan(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    s.set(schema().plan, "PCA-LCS", column, cell);
}

template <typename T> auto planWith(const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [&column, cell](Scratch &s) { setPlan(s, column, cell); };
}

/// The same of a plan that is still approved.
template <typename T> auto approvedPlanWith(const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [&column, cell](Scratch &s) {
        setPlan(s, column, cell);
        setPlan(s, schema().plan.status, QStringLiteral("approved"));
    };
}

template <typename T> auto roleWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(schema().role, code, column, cell); };
}

auto managerWith(const Column<QDate> &column, const QDate &date)
{
    return [&column, date](Scratch &s) { s.set(schema().contact, "P03", column, date); };
}

auto reviewHeld(const char *code, const std::optional<QDate> &date)
{
    return [=](Scratch &s) { s.set(schema().review, code, schema().review.heldOn, date); };
}

/// Takes the last deputies of a role away until so many are left.
auto deputiesLeft(const char *role, std::size_t left)
{
    return [=](Scratch &s) {
        const RowList &deputies = s.plan().referring(schema().deputy.role, s.id(schema().role, role));
        QList<Id> gone;
        for (std::size_t i = left; i < deputies.size(); ++i)
            gone.append(deputies[i]->id);
        s.remove(schema().deputy, gone);
    };
}

void nobodyIsStrategic(Scratch &s)
{
    for (const char *code : {"RL01", "RL02", "RL09", "RL10"})
        s.set(schema().role, code, schema().role.team, QStringLiteral("operational"));
}

void noTargets(Scratch &s)
{
    for (const char *code : {"K14", "K15"})
        s.set(schema().indicator, code, schema().indicator.target, {});
}

void objectivesOfFunctionsOnly(Scratch &s)
{
    for (const char *code : {"K14", "K15"})
        s.set(schema().indicator, code, schema().indicator.function, s.id(schema().function, "F01"));
}

void oneObligationLeft(Scratch &s)
{
    for (const char *code : {"OB01", "OB02", "OB03", "OB04", "OB05", "OB06"})
        s.remove(schema().obligation, code);
}

auto secondRoom(const char *resource)
{
    return [=](Scratch &s) { setPlan(s, schema().plan.crisisRoomBackup, s.id(schema().resource, resource)); };
}

void roomsOnTwoFloors(Scratch &s)
{
    s.set(schema().resource, "R19", schema().resource.site, s.id(schema().resource, "R02"));
    s.set(schema().resource, "R02", schema().resource.site, s.id(schema().resource, "R01"));
    secondRoom("R19")(s);
}

void nothing(Scratch &) {}

const auto &p = schema().plan;
const auto &r = schema().role;
const QDate yesterday(2026, 11, 22);
const QDate today(2026, 11, 23);
const QDate tomorrow(2026, 11, 24);

const std::vector<RuleCase> cases = {
    {"GOV-001", "plan", false, "the example is as it is", nothing},
    {"GOV-001", "plan", true, "nobody is named", planWith(p.owner, {})},
    {"GOV-001", "plan", true, "the manager left yesterday", managerWith(schema().contact.activeTo, yesterday)},
    {"GOV-001", "plan", true, "the manager starts tomorrow", managerWith(schema().contact.activeFrom, tomorrow)},
    {"GOV-001", "plan", false, "the manager leaves today", managerWith(schema().contact.activeTo, today)},
    {"GOV-002", "plan", true, "the plan is in review", planWith(p.status, QStringLiteral("review"))},
    {"GOV-002", "plan", true, "the status is empty", planWith(p.status, {})},
    {"GOV-002", "plan", true, "the date of approval is missing", approvedPlanWith(p.approvedOn, {})},
    {"GOV-002", "plan", true, "nobody approved it", approvedPlanWith(p.approvedBy, {})},
    {"GOV-002", "plan", false, "it was approved today", approvedPlanWith(p.approvedOn, today)},
    {"GOV-003", "plan", true, "the review was due yesterday", planWith(p.nextReviewOn, yesterday)},
    {"GOV-003", "plan", true, "no review is planned", planWith(p.nextReviewOn, {})},
    {"GOV-003", "plan", false, "the review is due today", planWith(p.nextReviewOn, today)},
    {"GOV-004", "plan", true, "there is no policy", planWith(p.policy, {})},
    {"GOV-004", "plan", true, "the scope is blank", planWith(p.scope, QStringLiteral(" \n"))},
    {"GOV-004", "plan", false, "only the exclusions are missing", planWith(p.exclusions, {})},
    {"GOV-005", "plan", true, "nothing says when to start", planWith(p.activationCriteria, {})},
    {"GOV-005", "plan", true, "nothing says when to stop", planWith(p.deactivationCriteria, {})},
    {"GOV-005", "plan", false, "only the assumptions are missing", planWith(p.assumptions, {})},
    {"GOV-006", "RL01", true, "nobody holds the role", roleWith("RL01", r.holder, {})},
    {"GOV-006", "plan", false, "another strategic role has no holder", roleWith("RL01", r.holder, {})},
    {"GOV-006", "RL03", false, "nobody holds an operational role", roleWith("RL03", r.holder, {})},
    {"GOV-006", "plan", true, "no role is strategic", nobodyIsStrategic},
    {"GOV-006", "plan", true, "there are no roles", [](Scratch &s) { s.clear(schema().role); }},
    {"GOV-007", "RL01", true, "all deputies are gone", deputiesLeft("RL01", 0)},
    {"GOV-007", "RL01", false, "one deputy is left", deputiesLeft("RL01", 1)},
    {"GOV-008", "plan", true, "the last review is a day too old", reviewHeld("RV13", QDate(2025, 11, 22))},
    {"GOV-008", "plan", false, "the last review was a year ago to the day", reviewHeld("RV13", QDate(2025, 11, 23))},
    {"GOV-008", "plan", true, "no review was ever held", reviewHeld("RV13", {})},
    {"GOV-008", "plan", true, "the review is only to come", reviewHeld("RV13", tomorrow)},
    {"GOV-009", "plan", true, "the last audit is a day too old", reviewHeld("RV15", QDate(2025, 11, 22))},
    {"GOV-009", "plan", false, "the last audit was a year ago to the day", reviewHeld("RV15", QDate(2025, 11, 23))},
    {"GOV-010", "plan", true, "the objectives have no target", noTargets},
    {"GOV-010", "plan", true, "all indicators belong to functions", objectivesOfFunctionsOnly},
    {"GOV-010", "plan", false, "one objective of zero is left",
     [](Scratch &s) {
         noTargets(s);
         s.set(schema().indicator, "K15", schema().indicator.target, 0.0);
     }},
    {"GOV-011", "plan", true, "there are no obligations", [](Scratch &s) { s.clear(schema().obligation); }},
    {"GOV-011", "plan", false, "one obligation is left", oneObligationLeft},
    {"GOV-012", "plan", true, "there is no second room", planWith(p.crisisRoomBackup, {})},
    {"GOV-012", "plan", true, "both rooms are the same", secondRoom("R01")},
    {"GOV-012", "plan", true, "the second room lies in the first premises", secondRoom("R31")},
    {"GOV-012", "plan", true, "the second room lies in premises inside the first", roomsOnTwoFloors},
    {"GOV-012", "plan", false, "the second room is on another site", secondRoom("R03")},
    {"GOV-012", "plan", false, "the second room lies on another site", secondRoom("R19")},
    {"GOV-012", "plan", false, "there is no first room", planWith(p.crisisRoom, {})},
    {"GOV-013", "plan", true, "no backup means are described", planWith(p.backupCommunications, {})},
    {"GOV-013", "plan", false, "only the money is not described", planWith(p.financeArrangements, {})},
    {"GOV-014", "RL01", true, "the authority is not stated", roleWith("RL01", r.authority, {})},
    {"GOV-014", "RL03", false, "an operational role has no authority", roleWith("RL03", r.authority, {})},
    {"GOV-014", "RL10", false, "the authority is stated", roleWith("RL10", r.authority, QStringLiteral("1 €"))},
};

class GovernanceRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(GovernanceRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, GovernanceRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

TEST(GovernanceRulesAlone, SayOfAnEmptyPlanWhatItLacksAsAWhole)
{
    const auto plan = emptyPlan();
    QStringList found;
    for (const audit::Finding &finding : audit::audit(*plan, today, Texts(Language::French)).findings) {
        const QString id = QString::fromLatin1(finding.rule->id);
        const QStringList families{QStringLiteral("GOV"), QStringLiteral("DOC"), QStringLiteral("SRV"),
                                   QStringLiteral("TRN")};
        if (!families.contains(id.section(u'-', 0, 0)))
            continue;
        found.append(id + u' ' + finding.entity);
        EXPECT_FALSE(finding.detail.contains(u'%')) << qPrintable(finding.detail);
    }
    const QStringList expected{
        QStringLiteral("GOV-001 plan"), QStringLiteral("GOV-002 plan"), QStringLiteral("GOV-003 plan"),
        QStringLiteral("GOV-004 plan"), QStringLiteral("GOV-005 plan"), QStringLiteral("GOV-006 plan"),
        QStringLiteral("GOV-008 plan"), QStringLiteral("GOV-009 plan"), QStringLiteral("GOV-010 plan"),
        QStringLiteral("GOV-011 plan"), QStringLiteral("GOV-012 plan"), QStringLiteral("GOV-013 plan"),
        QStringLiteral("DOC-001 plan"), QStringLiteral("DOC-002 plan"), QStringLiteral("DOC-006 plan"),
        QStringLiteral("SRV-001 plan")};
    EXPECT_EQ(found, expected);
}
