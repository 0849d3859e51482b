// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Event &event()
{
    return schema().event;
}

/// When it was held and reported; what was recorded in between would come too early.
void holdOn(Scratch &s, const char *code, std::optional<QDate> held, std::optional<QDate> reported)
{
    Row row = s.row(event(), code);
    row.set(event().hotDebriefOn, {});
    row.set(event().heldOn, held);
    row.set(event().reportOn, reported);
    s.change(event(), row);
}

void holdOn(Scratch &s, const char *code, std::optional<QDate> held)
{
    holdOn(s, code, held, held);
}

/// The rows of a table that belong to an event and of which `isMeant` is true.
QList<Row> partsOf(Scratch &s, const char *code, const Table &table, const std::function<bool(const Row &)> &isMeant)
{
    QList<Row> parts;
    for (const Row &row : s.plan().owned(table, s.id(event(), code))) {
        if (isMeant(row))
            parts.append(row);
    }
    EXPECT_FALSE(parts.isEmpty()) << code << " has no such " << qPrintable(table.name());
    return parts;
}

template <typename T> void setTarget(Scratch &s, const char *code, const Column<Id> &what, Id id,
                                     const Column<T> &column, const typename Cell<T>::Result &cell)
{
    for (Row row : partsOf(s, code, schema().target, [&](const Row &each) { return each[what] == id; })) {
        row.set(column, cell);
        s.change(schema().target, row);
    }
}

template <typename T> void setFunctionTarget(Scratch &s, const char *code, const char *function,
                                             const Column<T> &column, const typename Cell<T>::Result &cell)
{
    setTarget(s, code, schema().target.function, s.id(schema().function, function), column, cell);
}

void setPart(Scratch &s, const char *code, const char *from, const char *to)
{
    const auto &part = schema().participant.part;
    const auto plays = [&](const Row &row) { return row[part] == QLatin1String(from); };
    for (Row row : partsOf(s, code, schema().participant, plays)) {
        row.set(part, QString::fromLatin1(to));
        s.change(schema().participant, row);
    }
}

void rate(Scratch &s, const char *code, int number, const char *rating)
{
    const auto &table = schema().objective;
    for (Row row : partsOf(s, code, table, [&](const Row &each) { return each[table.number] == number; })) {
        row.set(table.rating, QString::fromLatin1(rating));
        s.change(table, row);
    }
}

template <typename T>
void setInject(Scratch &s, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row row = s.row(schema().inject, code, s.id(event(), "EX01"));
    row.set(column, cell);
    s.change(schema().inject, row);
}

void planExercise(Scratch &s, const QDate &day, const char *status)
{
    s.add(event(), [&](Row &row) {
        row.set(event().kind, QStringLiteral("functional"));
        row.set(event().plannedOn, day);
        row.set(event().status, QString::fromLatin1(status));
    });
}

const std::vector<RuleCase> cases = {
    {"EXE-001", "F03", true, "the exercise is older than a year",
     [](Scratch &s) { holdOn(s, "EX01", QDate(2025, 11, 22)); }},
    {"EXE-001", "F03", false, "the exercise is a year old", [](Scratch &s) { holdOn(s, "EX01", QDate(2025, 11, 23)); }},
    {"EXE-001", "F03", true, "the exercise was not held", [](Scratch &s) { holdOn(s, "EX01", {}); }},
    {"EXE-001", "F03", false, "the function is only critical",
     [](Scratch &s) {
         holdOn(s, "EX01", {});
         s.set(schema().function, "F03", schema().function.criticality, QStringLiteral("critical"));
     }},
    {"EXE-002", "F03", true, "the function is only critical",
     [](Scratch &s) {
         holdOn(s, "EX01", {});
         s.set(schema().function, "F03", schema().function.criticality, QStringLiteral("critical"));
     }},
    {"EXE-002", "F02", true, "the exercise was not held", [](Scratch &s) { holdOn(s, "EX04", {}); }},
    {"EXE-002", "F08", false, "an incident put it to the test",
     [](Scratch &s) { setFunctionTarget(s, "IN01", "F04", schema().target.function, s.id(schema().function, "F08")); }},
    {"EXE-003", "plan", true, "the only tabletop exercise is a walkthrough",
     [](Scratch &s) { s.set(event(), "EX01", event().kind, QStringLiteral("walkthrough")); }},
    {"EXE-003", "plan", true, "the tabletop exercise is older than a year",
     [](Scratch &s) { holdOn(s, "EX01", QDate(2025, 11, 22)); }},
    {"EXE-003", "plan", false, "the tabletop exercise is a year old",
     [](Scratch &s) { holdOn(s, "EX01", QDate(2025, 11, 23)); }},
    {"EXE-003", "plan", false, "it was a simulation",
     [](Scratch &s) { s.set(event(), "EX01", event().kind, QStringLiteral("simulation")); }},
    {"EXE-003", "plan", true, "there is no event", [](Scratch &s) { s.clear(event()); }},
    {"EXE-004", "EX08", true, "it was planned yesterday",
     [](Scratch &s) { s.set(event(), "EX08", event().plannedOn, s.today.addDays(-1)); }},
    {"EXE-004", "EX08", true, "it was ready yesterday",
     [](Scratch &s) {
         s.set(event(), "EX08", event().plannedOn, s.today.addDays(-1));
         s.set(event(), "EX08", event().status, QStringLiteral("ready"));
     }},
    {"EXE-004", "EX08", false, "it is planned today",
     [](Scratch &s) { s.set(event(), "EX08", event().plannedOn, s.today); }},
    {"EXE-004", "EX08", false, "it was cancelled",
     [](Scratch &s) {
         s.set(event(), "EX08", event().plannedOn, s.today.addDays(-1));
         s.set(event(), "EX08", event().status, QStringLiteral("cancelled"));
     }},
    {"EXE-005", "EX01", true, "no report came in more than thirty days",
     [](Scratch &s) { holdOn(s, "EX01", QDate(2026, 10, 23), {}); }},
    {"EXE-005", "EX01", false, "no report came in thirty days",
     [](Scratch &s) { holdOn(s, "EX01", QDate(2026, 10, 24), {}); }},
    {"EXE-005", "EX02", true, "the report came after more than thirty days",
     [](Scratch &s) { s.set(event(), "EX02", event().reportOn, QDate(2026, 7, 12)); }},
    {"EXE-005", "EX02", false, "the report came after thirty days",
     [](Scratch &s) { s.set(event(), "EX02", event().reportOn, QDate(2026, 7, 11)); }},
    {"EXE-006", "EX02", true, "its objective is gone",
     [](Scratch &s) {
         s.remove(schema().objective,
                  {partsOf(s, "EX02", schema().objective, [](const Row &) { return true; }).first().id});
     }},
    {"EXE-006", "IN01", false, "it is a real incident", [](Scratch &) {}},
    {"EXE-006", "IN01", true, "it is no real incident",
     [](Scratch &s) { s.set(event(), "IN01", event().kind, QStringLiteral("functional")); }},
    {"EXE-007", "EX01/I04", true, "no action is expected",
     [](Scratch &s) { setInject(s, "I04", schema().inject.expectedActions, {}); }},
    {"EXE-007", "EX01/I04", true, "it has no objective",
     [](Scratch &s) { setInject(s, "I04", schema().inject.objective, {}); }},
    {"EXE-007", "EX01/I04", true, "it has neither",
     [](Scratch &s) {
         setInject(s, "I04", schema().inject.objective, {});
         setInject(s, "I04", schema().inject.expectedActions, {});
     }},
    {"EXE-007", "EX01/I04", false, "it has no recipient",
     [](Scratch &s) { setInject(s, "I04", schema().inject.recipientRole, {}); }},
    {"EXE-008", "S08", true, "it was played more than three years ago",
     [](Scratch &s) { holdOn(s, "EX02", QDate(2023, 11, 22)); }},
    {"EXE-008", "S08", false, "it was played three years ago",
     [](Scratch &s) { holdOn(s, "EX02", QDate(2023, 11, 23)); }},
    {"EXE-008", "S03", false, "its band needs no management",
     [](Scratch &s) { s.set(schema().scenario, "S03", schema().scenario.likelihoodInherent, 1); }},
    {"EXE-008", "S03", false, "its likelihood is unknown",
     [](Scratch &s) { s.set(schema().scenario, "S03", schema().scenario.likelihoodInherent, {}); }},
    {"EXE-008", "S03", false, "there are no bands", [](Scratch &s) { s.clear(schema().riskBand); }},
    {"EXE-009", "ALERTE", true, "its test passed in part",
     [](Scratch &s) {
         setTarget(s, "EX05", schema().target.tree, s.id(schema().callTree, "ALERTE"), schema().target.outcome,
                   QStringLiteral("partial"));
     }},
    {"EXE-009", "ESC-AST1", true, "its test is older than a year",
     [](Scratch &s) { holdOn(s, "EX05", QDate(2025, 11, 22)); }},
    {"EXE-009", "ESC-AST1", false, "its test is a year old",
     [](Scratch &s) { holdOn(s, "EX05", QDate(2025, 11, 23)); }},
    {"EXE-010", "EX07", true, "the action has another origin",
     [](Scratch &s) { s.set(schema().action, "A05", schema().action.finding, {}); }},
    {"EXE-010", "EX04", true, "a target failed without finding",
     [](Scratch &s) { setFunctionTarget(s, "EX04", "F01", schema().target.outcome, QStringLiteral("failed")); }},
    {"EXE-010", "EX04", true, "an objective and a target failed",
     [](Scratch &s) {
         setFunctionTarget(s, "EX04", "F01", schema().target.outcome, QStringLiteral("failed"));
         rate(s, "EX04", 1, "U");
     }},
    {"EXE-010", "EX04", false, "an objective was hard to reach", [](Scratch &s) { rate(s, "EX04", 1, "M"); }},
    {"EXE-010", "EX01", false, "a failure led to an action", [](Scratch &s) { rate(s, "EX01", 4, "U"); }},
    {"EXE-011", "plan", false, "a second exercise is planned in a year",
     [](Scratch &s) { planExercise(s, QDate(2027, 11, 23), "planned"); }},
    {"EXE-011", "plan", true, "the second exercise is planned after a year",
     [](Scratch &s) { planExercise(s, QDate(2027, 11, 24), "planned"); }},
    {"EXE-011", "plan", true, "the second exercise is cancelled",
     [](Scratch &s) { planExercise(s, QDate(2027, 5, 1), "cancelled"); }},
    {"EXE-012", "EX01", true, "nobody runs it", [](Scratch &s) { setPart(s, "EX01", "facilitator", "player"); }},
    {"EXE-012", "EX01", true, "nobody watches it", [](Scratch &s) { setPart(s, "EX01", "observer", "player"); }},
    {"EXE-012", "EX01", false, "an evaluator watches it",
     [](Scratch &s) { setPart(s, "EX01", "observer", "evaluator"); }},
    {"EXE-012", "EX08", false, "it is a walkthrough",
     [](Scratch &s) { s.set(event(), "EX08", event().kind, QStringLiteral("walkthrough")); }},
    {"EXE-013", "F03", true, "it took a minute too long",
     [](Scratch &s) { setFunctionTarget(s, "EX01", "F03", schema().target.achieved, 121); }},
    {"EXE-013", "F03", false, "it took just the RTO",
     [](Scratch &s) { setFunctionTarget(s, "EX01", "F03", schema().target.achieved, 120); }},
    {"EXE-013", "F05", true, "too much data were lost",
     [](Scratch &s) { setFunctionTarget(s, "EX03", "F05", schema().target.achievedDataLoss, 61); }},
    {"EXE-013", "F05", false, "the data loss is the RPO",
     [](Scratch &s) { setFunctionTarget(s, "EX03", "F05", schema().target.achievedDataLoss, 60); }},
    {"EXE-013", "F01", true, "the latest timed test was slow",
     [](Scratch &s) { setFunctionTarget(s, "IN01", "F01", schema().target.achieved, 61); }},
    {"EXE-013", "F01", false, "an older test was slow",
     [](Scratch &s) { setFunctionTarget(s, "EX04", "F01", schema().target.achieved, 999); }},
    {"EXE-013", "F03", false, "the RTO is unknown",
     [](Scratch &s) {
         setFunctionTarget(s, "EX01", "F03", schema().target.achieved, 999);
         s.set(schema().function, "F03", schema().function.rto, {});
     }},
    {"EXE-014", "EX01", true, "an inject comes before the one before it",
     [](Scratch &s) { setInject(s, "I03", schema().inject.offset, 7); }},
    {"EXE-014", "EX01", false, "two injects come together",
     [](Scratch &s) { setInject(s, "I03", schema().inject.offset, 8); }},
    {"EXE-014", "EX01", true, "the last inject comes after the end",
     [](Scratch &s) { setInject(s, "I12", schema().inject.offset, 151); }},
    {"EXE-014", "EX01", false, "the last inject comes at the end",
     [](Scratch &s) { setInject(s, "I12", schema().inject.offset, 150); }},
    {"EXE-014", "EX01", false, "the inject in reserve comes after the end",
     [](Scratch &s) { setInject(s, "I13", schema().inject.offset, 500); }},
    {"EXE-014", "EX01", true, "the inject in reserve is played after all",
     [](Scratch &s) { setInject(s, "I13", schema().inject.contingency, false); }},
    {"EXE-014", "EX01", false, "the number of the last inject has more digits",
     [](Scratch &s) { setInject(s, "I12", schema().inject.code, QStringLiteral("I100")); }},
};

class ExerciseRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(ExerciseRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ExerciseRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

TEST(ExerciseRulesTogether, NameTheExerciseInWhichAGraveScenarioIsToBePlayed)
{
    Scratch &scratch = Scratch::clean();
    const auto detailOf = [&](const QString &entity) {
        for (const audit::Finding &finding : audit::audit(scratch.plan(), scratch.today, Texts()).findings) {
            if (finding.rule->id == std::string_view("EXE-008") && finding.entity == entity)
                return finding.detail;
        }
        return QString();
    };
    EXPECT_TRUE(detailOf(QStringLiteral("S03")).contains(QStringLiteral("EX08")));
    EXPECT_FALSE(detailOf(QStringLiteral("S05")).contains(QStringLiteral("planned for"))) << "nothing is planned";
    scratch.set(event(), "EX08", event().status, QStringLiteral("cancelled"));
    EXPECT_FALSE(detailOf(QStringLiteral("S03")).contains(QStringLiteral("EX08"))) << "called off";
}
