// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const auto &q = schema().qualification;
const auto &t = schema().trainingSession;
const auto &n = schema().attendance;

Row qualificationOf(Scratch &s, const char *contact, const char *skill)
{
    for (const Row *row : s.plan().referring(q.contact, s.id(schema().contact, contact))) {
        if ((*row)[q.skill] == s.id(schema().skill, skill))
            return *row;
    }
    ADD_FAILURE() << contact << " has no qualification in " << skill;
    return Row(q);
}

template <typename T> auto qualificationWith(const char *contact, const char *skill, const Column<T> &column,
                                             const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) {
        Row row = qualificationOf(s, contact, skill);
        row.set(column, cell);
        s.change(q, row);
    };
}

auto unqualified(const std::vector<const char *> &contacts, const char *skill)
{
    return [=](Scratch &s) {
        for (const char *contact : contacts)
            s.remove(q, {qualificationOf(s, contact, skill).id});
    };
}

auto skillWith(const char *code, const Column<int> &column, const std::optional<int> &cell)
{
    return [=, &column](Scratch &s) { s.set(schema().skill, code, column, cell); };
}

auto onDay(const QDate &day)
{
    return [=](Scratch &s) { s.today = day; };
}

template <typename T> auto sessionWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(t, code, column, cell); };
}

auto planWith(const Column<int> &column, int value)
{
    return [=, &column](Scratch &s) { s.set(schema().plan, "PCA-LCS", column, value); };
}

void require(Scratch &s, const Table &table, const char *owner, const char *skill, int level)
{
    const auto &r = schema().skillRequirement;
    const auto fill = [&](Row &row) {
        row.set(r.skill, s.id(schema().skill, skill));
        row.set(r.minLevel, level);
    };
    s.add(r, fill, &table, s.id(table, owner));
}

auto required(const Table &table, const char *owner, const char *skill, int level)
{
    return [=, &table](Scratch &s) { require(s, table, owner, skill, level); };
}

/// The need of F03 for the outsourced secretariat becomes useful only.
void serviceMerelyUseful(Scratch &s)
{
    const auto &need = schema().functionResource;
    for (const Row *row : s.plan().referring(need.function, s.id(schema().function, "F03"))) {
        if ((*row)[need.resource] != s.id(schema().resource, "R29"))
            continue;
        Row after = *row;
        after.set(need.need, QStringLiteral("useful"));
        return s.change(need, after);
    }
    ADD_FAILURE() << "F03 does not need R29";
}

Row attendanceOf(Scratch &s, const char *session, const char *contact)
{
    for (const Row *row : s.plan().referring(n.trainingSession, s.id(t, session))) {
        if ((*row)[n.contact] == s.id(schema().contact, contact))
            return *row;
    }
    ADD_FAILURE() << contact << " is not registered for " << session;
    return Row(n);
}

/// P18 and P19 came to TR01 on that day and are still to be evaluated.
auto unevaluatedSince(const QDate &held)
{
    return [=](Scratch &s) {
        s.set(t, "TR01", t.heldOn, held);
        for (const char *contact : {"P18", "P19"}) {
            Row row = attendanceOf(s, "TR01", contact);
            row.set(n.evaluatedOn, {});
            s.change(n, row);
        }
    };
}

void nothing(Scratch &) {}

const std::vector<RuleCase> skillCases = {
    {"TRN-001", "SK01", true, "one holder fewer", unqualified({"P17"}, "SK01")},
    {"TRN-001", "SK01", false, "there are just enough", nothing},
    {"TRN-001", "SK01", true, "a qualification ended yesterday",
     qualificationWith("P17", "SK01", q.validUntil, QDate(2026, 11, 22))},
    {"TRN-001", "SK01", false, "a qualification ends today",
     qualificationWith("P17", "SK01", q.validUntil, QDate(2026, 11, 23))},
    {"TRN-001", "SK10", false, "the old qualification has no end", qualificationWith("P23", "SK10", q.validUntil, {})},
    {"TRN-001", "SK10", false, "no number is asked for", skillWith("SK10", schema().skill.minHolders, {})},
    {"TRN-001", "SK10", false, "one holder is enough", skillWith("SK10", schema().skill.minHolders, 1)},
    {"TRN-001", "SK01", true, "one person holds it twice",
     [](Scratch &s) {
         unqualified({"P17"}, "SK01")(s);
         Row again = qualificationOf(s, "P18", "SK01");
         s.add(q, [&](Row &row) {
             const Id id = row.id;
             row = again;
             row.id = id;
             row.set(q.obtainedOn, QDate(2026, 5, 1));
         });
     }},
    {"TRN-002", "P20/SK08", true, "the deputy of a role expired yesterday", onDay(QDate(2026, 12, 11))},
    {"TRN-002", "P20/SK08", false, "the deputy of a role expires today", onDay(QDate(2026, 12, 10))},
    {"TRN-002", "P25/SK04", true, "the level is too low", qualificationWith("P25", "SK04", q.level, 1)},
    {"TRN-002", "P25/SK04", false, "the level is just enough", nothing},
    {"TRN-002", "P05/SK09", true, "the holder of a role lacks a new skill", required(schema().role, "RL03", "SK09", 1)},
    {"TRN-002", "P06/SK09", false, "a deputy of the role has the new skill",
     required(schema().role, "RL03", "SK09", 1)},
    {"TRN-002", "P08/SK10", true, "the assignee of a task lacks a new skill",
     required(schema().task, "T0201", "SK10", 1)},
    {"TRN-002", "P17/SK10", false, "the function of the task is only important",
     required(schema().task, "T1301", "SK10", 1)},
    {"TRN-002", "P10/SK03", true, "several tasks ask for the same", nothing},
    {"TRN-003", "F03", true, "nobody can take over", unqualified({"P17", "P18", "P19"}, "SK01")},
    {"TRN-003", "F03", false, "one relay of the level is left", unqualified({"P17", "P18"}, "SK01")},
    {"TRN-003", "F03", true, "the last relay is below the level",
     [](Scratch &s) {
         unqualified({"P17", "P18"}, "SK01")(s);
         qualificationWith("P19", "SK01", q.level, 1)(s);
     }},
    {"TRN-003", "F03", true, "the skill is not marked as outsourced",
     [](Scratch &s) { s.set(schema().skill, "SK01", schema().skill.outsourced, false); }},
    {"TRN-003", "F03", false, "the service is merely useful",
     [](Scratch &s) {
         unqualified({"P17", "P18", "P19"}, "SK01")(s);
         serviceMerelyUseful(s);
     }},
    {"TRN-004", "P20/SK08", true, "it ends today", onDay(QDate(2026, 12, 10))},
    {"TRN-004", "P20/SK08", false, "it ended yesterday", onDay(QDate(2026, 12, 11))},
    {"TRN-004", "P20/SK08", true, "it ends on the last day of the warning",
     planWith(schema().plan.qualificationWarn, 17)},
    {"TRN-004", "P20/SK08", false, "it ends the day after", planWith(schema().plan.qualificationWarn, 16)},
    {"TRN-004", "P11/SK02", false, "the person has no key part",
     qualificationWith("P11", "SK02", q.validUntil, QDate(2026, 12, 1))},
    {"TRN-004", "P06/SK02", true, "the person has a key part",
     qualificationWith("P06", "SK02", q.validUntil, QDate(2026, 12, 1))},
};

const std::vector<RuleCase> sessionCases = {
    {"TRN-005", "TR05", false, "it is planned for today", onDay(QDate(2026, 12, 3))},
    {"TRN-005", "TR05", true, "it was planned for yesterday", onDay(QDate(2026, 12, 4))},
    {"TRN-005", "TR04", false, "it was cancelled", sessionWith("TR04", t.status, QStringLiteral("cancelled"))},
    {"TRN-005", "TR04", false, "it was held", sessionWith("TR04", t.heldOn, QDate(2026, 11, 13))},
    {"TRN-005", "TR04", false, "no date is set", sessionWith("TR04", t.plannedOn, {})},
    {"TRN-006", "TR01", true, "61 days have passed", unevaluatedSince(QDate(2026, 9, 23))},
    {"TRN-006", "TR01", false, "60 days have passed", unevaluatedSince(QDate(2026, 9, 24))},
    {"TRN-006", "TR03", false, "those who were absent are not evaluated", nothing},
    {"TRN-008", "plan", false, "the share is just enough", planWith(schema().plan.awarenessMin, 92)},
    {"TRN-008", "plan", true, "the share is a little too small", planWith(schema().plan.awarenessMin, 93)},
    {"TRN-008", "plan", false, "those who lack it have left",
     [](Scratch &s) {
         planWith(schema().plan.awarenessMin, 100)(s);
         for (const char *contact : {"P15", "P16"})
             s.set(schema().contact, contact, schema().contact.activeTo, QDate(2026, 11, 22));
     }},
    {"TRN-008", "plan", true, "one of them leaves only today",
     [](Scratch &s) {
         planWith(schema().plan.awarenessMin, 100)(s);
         s.set(schema().contact, "P15", schema().contact.activeTo, QDate(2026, 11, 22));
         s.set(schema().contact, "P16", schema().contact.activeTo, QDate(2026, 11, 23));
     }},
    {"TRN-008", "plan", true, "no skill is about security",
     [](Scratch &s) { s.set(schema().skill, "SK07", schema().skill.domain, QStringLiteral("safety")); }},
    {"TRN-008", "plan", true, "the awareness has run out", onDay(QDate(2027, 2, 4))},
    {"TRN-008", "plan", false, "the awareness runs out today", onDay(QDate(2027, 2, 3))},
};

class TrainingRules : public ::testing::TestWithParam<RuleCase>
{};

/// TRN-007 speaks of each person: who is still to be registered again, as "TR02 P25".
QStringList forgotten(Scratch &s)
{
    QStringList result;
    const audit::Rule *rule = audit::rule(QStringLiteral("TRN-007"));
    for (const audit::Finding &finding : audit::audit(s.plan(), s.today, Texts(), {rule}).findings)
        result.append(finding.entity + u' ' + finding.detail.section(u' ', 0, 0));
    result.sort();
    return result;
}

QStringList asInTheExample()
{
    return {QStringLiteral("TR02 P25"), QStringLiteral("TR03 P15"), QStringLiteral("TR03 P16")};
}

void registerFor(Scratch &s, const char *session, const char *contact, const char *status = "registered")
{
    const auto fill = [&](Row &row) {
        row.set(n.contact, s.id(schema().contact, contact));
        row.set(n.status, QString::fromLatin1(status));
    };
    s.add(n, fill, &t, s.id(t, session));
}

} // namespace

TEST_P(TrainingRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Skills, TrainingRules, ::testing::ValuesIn(skillCases),
                         [](const auto &each) { return caseName(each.param); });
INSTANTIATE_TEST_SUITE_P(Sessions, TrainingRules, ::testing::ValuesIn(sessionCases),
                         [](const auto &each) { return caseName(each.param); });

TEST(TrainingRulesAlone, NameEachPersonWhoMissedASessionAndIsNotRegisteredAgain)
{
    EXPECT_EQ(forgotten(Scratch::clean()), asInTheExample());
}

TEST(TrainingRulesAlone, AreContentWithALaterRegistrationForTheSameSkill)
{
    Scratch &s = Scratch::clean();
    registerFor(s, "TR07", "P25");
    QStringList expected = asInTheExample();
    expected.removeFirst();
    EXPECT_EQ(forgotten(s), expected);
}

TEST(TrainingRulesAlone, DoNotCountARegistrationForAnotherSkillOrOnTheSameDayOrForACancelledSession)
{
    Scratch &s = Scratch::clean();
    registerFor(s, "TR05", "P25"); // another skill
    s.set(t, "TR01", t.skill, s.id(schema().skill, "SK07"));
    s.set(t, "TR01", t.heldOn, QDate(2026, 2, 3)); // the day of TR03
    registerFor(s, "TR01", "P15");
    s.set(t, "TR04", t.skill, s.id(schema().skill, "SK07"));
    registerFor(s, "TR04", "P16");
    s.set(t, "TR04", t.status, QStringLiteral("cancelled"));
    EXPECT_EQ(forgotten(s), asInTheExample());
}

TEST(TrainingRulesAlone, SpeakOfTheLastOfSeveralMissedSessions)
{
    Scratch &s = Scratch::clean();
    registerFor(s, "TR07", "P25", "absent");
    QStringList expected = asInTheExample();
    expected.removeFirst();
    expected.append(QStringLiteral("TR07 P25"));
    EXPECT_EQ(forgotten(s), expected);
}

TEST(TrainingRulesAlone, PointAtTheTaskWhereSomebodyIsNotQualified)
{
    Scratch &s = Scratch::clean();
    const auto report = audit::audit(s.plan(), s.today, Texts(), {audit::rule(QStringLiteral("TRN-002"))});
    ASSERT_EQ(report.findings.size(), 3);
    const audit::Finding &finding = report.findings.first();
    EXPECT_EQ(finding.entity, QStringLiteral("P10/SK03"));
    EXPECT_EQ(finding.table, &schema().task);
    EXPECT_EQ(finding.row, s.id(schema().task, "T0201"));
    EXPECT_TRUE(finding.detail.contains(QStringLiteral("(T0201, T0401, T0801)"))) << qPrintable(finding.detail);
}
