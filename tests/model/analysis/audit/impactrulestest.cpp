// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const tables::Function &function()
{
    return schema().function;
}

/// Changes a field of the plan's own row.
template <typename T> void setOfPlan(Scratch &scratch, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row after = scratch.plan().self();
    after.set(column, cell);
    scratch.change(schema().plan, after);
}

/// The rows of `field`'s table that point at the function; copies, for edits.
QList<Row> ownedBy(Scratch &scratch, const Field &field, const char *code)
{
    QList<Row> rows;
    for (const Row *each : scratch.plan().referring(field, scratch.id(function(), code)))
        rows.append(*each);
    return rows;
}

void removeOwned(Scratch &scratch, const Field &field, const char *code, int most = 1000)
{
    QList<Id> ids;
    for (const Row &each : ownedBy(scratch, field, code))
        ids.append(each.id);
    scratch.remove(field.table(), ids.mid(0, most));
}

Row impact(Scratch &scratch, const char *code, const char *category, const char *horizon)
{
    const auto &table = schema().impact;
    for (const Row &each : ownedBy(scratch, table.function, code)) {
        if (each[table.category] == scratch.id(schema().impactCategory, category) &&
            each[table.horizon] == scratch.id(schema().horizon, horizon))
            return each;
    }
    ADD_FAILURE() << "no impact of " << code << " on " << category << " after " << horizon;
    return Row(table);
}

void setImpact(Scratch &scratch, const char *code, const char *category, const char *horizon, std::optional<int> level)
{
    Row row = impact(scratch, code, category, horizon);
    row.set(schema().impact.level, level);
    scratch.change(schema().impact, row);
}

/// No impact of the function above the level.
void capImpacts(Scratch &scratch, const char *code, int most)
{
    for (Row row : ownedBy(scratch, schema().impact.function, code)) {
        row.set(schema().impact.level, std::min(most, row[schema().impact.level].value_or(0)));
        scratch.change(schema().impact, row);
    }
}

/// Makes the needs of the function useful, save the first `kept`.
void makeUseful(Scratch &scratch, const char *code, int kept)
{
    for (Row row : ownedBy(scratch, schema().functionResource.function, code)) {
        if (row[schema().functionResource.need] == QLatin1String("essential") && kept-- > 0)
            continue;
        row.set(schema().functionResource.need, QStringLiteral("useful"));
        scratch.change(schema().functionResource, row);
    }
}

void setTask(Scratch &scratch, const char *code, const char *mode)
{
    scratch.set(schema().task, code, schema().task.degradedMode, QString::fromLatin1(mode));
}

void removeTaskDeputies(Scratch &scratch, const char *code)
{
    QList<Id> ids;
    for (const Row *each : scratch.plan().referring(schema().deputy.task, scratch.id(schema().task, code)))
        ids.append(each->id);
    scratch.remove(schema().deputy, ids);
}

const std::vector<RuleCase> cases{
    {"BIA-001", "F01", true, "nobody owns it", [](Scratch &s) { s.set(function(), "F01", function().owner, {}); }},
    {"BIA-001", "F14", true, "nobody owns the last",
     [](Scratch &s) { s.set(function(), "F14", function().owner, {}); }},
    {"BIA-001", "F01", false, "somebody else owns it",
     [](Scratch &s) { s.set(function(), "F01", function().owner, s.id(schema().contact, "P13")); }},

    {"BIA-002", "F01", true, "all deputies go", [](Scratch &s) { removeOwned(s, schema().deputy.function, "F01"); }},
    {"BIA-002", "F01", false, "one deputy goes",
     [](Scratch &s) { removeOwned(s, schema().deputy.function, "F01", 1); }},
    {"BIA-002", "F14", false, "it can wait", [](Scratch &s) { removeOwned(s, schema().deputy.function, "F14"); }},

    {"BIA-003", "F09", true, "the mtpd is unknown", [](Scratch &s) { s.set(function(), "F09", function().mtpd, {}); }},
    {"BIA-003", "F09", true, "the rto is unknown", [](Scratch &s) { s.set(function(), "F09", function().rto, {}); }},
    {"BIA-003", "F09", false, "the rto is zero", [](Scratch &s) { s.set(function(), "F09", function().rto, 0); }},

    {"BIA-004", "F01", true, "the rto is longer", [](Scratch &s) { s.set(function(), "F01", function().rto, 241); }},
    {"BIA-004", "F01", false, "the rto is equal", [](Scratch &s) { s.set(function(), "F01", function().rto, 240); }},
    {"BIA-004", "F01", false, "the mtpd is unknown", [](Scratch &s) { s.set(function(), "F01", function().mtpd, {}); }},
    {"BIA-005", "F01", true, "the rto is equal", [](Scratch &s) { s.set(function(), "F01", function().rto, 240); }},
    {"BIA-005", "F01", false, "the rto is shorter", [](Scratch &s) { s.set(function(), "F01", function().rto, 239); }},
    {"BIA-005", "F01", false, "both are unknown",
     [](Scratch &s) {
         s.set(function(), "F01", function().rto, {});
         s.set(function(), "F01", function().mtpd, {});
     }},

    {"BIA-006", "F01", true, "the mtpd is longer", [](Scratch &s) { s.set(function(), "F01", function().mtpd, 241); }},
    {"BIA-006", "F01", false, "it ends at that horizon",
     [](Scratch &s) { s.set(function(), "F01", function().mtpd, 240); }},
    {"BIA-006", "F01", true, "less is tolerated", [](Scratch &s) { setOfPlan(s, schema().plan.intolerableLevel, 2); }},
    {"BIA-006", "F01", false, "nothing says what is intolerable",
     [](Scratch &s) {
         setOfPlan(s, schema().plan.intolerableLevel, {});
         s.set(function(), "F01", function().mtpd, 100000);
     }},
    {"BIA-007", "F01", true, "the mtpd is short", [](Scratch &s) { s.set(function(), "F01", function().mtpd, 59); }},
    {"BIA-007", "F01", false, "it reaches the horizon before",
     [](Scratch &s) { s.set(function(), "F01", function().mtpd, 60); }},
    {"BIA-007", "F04", false, "no horizon comes before",
     [](Scratch &s) { s.set(function(), "F04", function().mtpd, 1); }},

    {"BIA-008", "F01", true, "a level is missing",
     [](Scratch &s) { s.remove(schema().impact, {impact(s, "F01", "HUM", "H8").id}); }},
    {"BIA-008", "F01", true, "a level is empty", [](Scratch &s) { setImpact(s, "F01", "HUM", "H8", {}); }},
    {"BIA-008", "F01", true, "a category is new",
     [](Scratch &s) {
         s.add(schema().impactCategory, [](Row &row) { row.set(schema().impactCategory.code, QStringLiteral("ENV")); });
     }},
    {"BIA-008", "F01", false, "a level is zero", [](Scratch &s) { setImpact(s, "F01", "HUM", "H8", 0); }},
    {"BIA-008", "F14", false, "it can wait", [](Scratch &s) { setImpact(s, "F14", "HUM", "H8", {}); }},
    {"BIA-008", "F01", false, "there are no horizons", [](Scratch &s) { s.clear(schema().horizon); }},

    {"BIA-009", "F01", true, "an impact falls", [](Scratch &s) { setImpact(s, "F01", "FIN", "H5", 1); }},
    {"BIA-009", "F01", false, "an impact stays", [](Scratch &s) { setImpact(s, "F01", "FIN", "H5", 2); }},
    {"BIA-009", "F01", false, "the level between is unknown",
     [](Scratch &s) {
         setImpact(s, "F01", "FIN", "H4", {});
         setImpact(s, "F01", "FIN", "H5", 1);
     }},
    {"BIA-009", "F01", false, "the codes are not in the order of the times",
     [](Scratch &s) { s.set(schema().horizon, "H1", schema().horizon.code, QStringLiteral("Z1")); }},

    {"BIA-010", "F01", true, "all impacts are tolerable", [](Scratch &s) { capImpacts(s, "F01", 2); }},
    {"BIA-010", "F01", true, "there are no impacts",
     [](Scratch &s) { removeOwned(s, schema().impact.function, "F01"); }},
    {"BIA-010", "F01", false, "one is not tolerable",
     [](Scratch &s) {
         capImpacts(s, "F01", 2);
         setImpact(s, "F01", "CLI", "H8", 3);
     }},
    {"BIA-010", "F14", false, "it can wait", [](Scratch &s) { capImpacts(s, "F14", 2); }},

    {"BIA-011", "F01", true, "the mtpd is one of the next tier",
     [](Scratch &s) { s.set(function(), "F01", function().mtpd, 241); }},
    {"BIA-011", "F14", true, "the mtpd is one of the tier before",
     [](Scratch &s) { s.set(function(), "F14", function().mtpd, 10080); }},
    {"BIA-011", "F14", false, "the mtpd is just beyond the tiers",
     [](Scratch &s) { s.set(function(), "F14", function().mtpd, 10081); }},
    {"BIA-011", "F01", true, "the tier is shorter", [](Scratch &s) { setOfPlan(s, schema().plan.tierVitalMax, 239); }},
    {"BIA-011", "F01", false, "the mtpd is unknown", [](Scratch &s) { s.set(function(), "F01", function().mtpd, {}); }},
    {"BIA-011", "F01", false, "the criticality is unknown",
     [](Scratch &s) { s.set(function(), "F01", function().criticality, QString()); }},

    {"BIA-012", "F01", true, "the mbco is unknown", [](Scratch &s) { s.set(function(), "F01", function().mbco, {}); }},
    {"BIA-012", "F01", true, "the mbco is zero", [](Scratch &s) { s.set(function(), "F01", function().mbco, 0); }},
    {"BIA-012", "F01", false, "the mbco is one percent",
     [](Scratch &s) { s.set(function(), "F01", function().mbco, 1); }},
    {"BIA-012", "F14", false, "it can wait", [](Scratch &s) { s.set(function(), "F14", function().mbco, {}); }},

    {"BIA-013", "F05", true, "the rpo is unknown", [](Scratch &s) { s.set(function(), "F05", function().rpo, {}); }},
    {"BIA-013", "F05", false, "the rpo is zero", [](Scratch &s) { s.set(function(), "F05", function().rpo, 0); }},
    {"BIA-013", "F03", false, "applications are only useful",
     [](Scratch &s) { s.set(function(), "F03", function().rpo, {}); }},

    {"BIA-014", "F01", true, "it was never analysed",
     [](Scratch &s) { s.set(function(), "F01", function().biaOn, {}); }},
    {"BIA-014", "F01", true, "it is a day too old",
     [](Scratch &s) { s.set(function(), "F01", function().biaOn, QDate(2025, 11, 22)); }},
    {"BIA-014", "F01", false, "it is as old as allowed",
     [](Scratch &s) { s.set(function(), "F01", function().biaOn, QDate(2025, 11, 23)); }},
    {"BIA-014", "F13", false, "more is allowed", [](Scratch &s) { setOfPlan(s, schema().plan.biaMaxAge, 14); }},

    {"BIA-015", "F14", true, "nothing justifies it",
     [](Scratch &s) { s.set(function(), "F14", function().mtpdJustification, QString()); }},
    {"BIA-015", "F14", false, "a word justifies it",
     [](Scratch &s) { s.set(function(), "F14", function().mtpdJustification, QStringLiteral("Law")); }},
    {"BIA-015", "F14", true, "only spaces justify it",
     [](Scratch &s) { s.set(function(), "F14", function().mtpdJustification, QStringLiteral(" \n")); }},

    {"BIA-016", "F01", true, "its task is reduced", [](Scratch &s) { setTask(s, "T0101", "reduce"); }},
    {"BIA-016", "F04", false, "one of two is reduced", [](Scratch &s) { setTask(s, "T0401", "reduce"); }},
    {"BIA-016", "F14", false, "it can wait", [](Scratch &s) { setTask(s, "T1401", "suspend"); }},
    {"BIA-017", "T0101", true, "nobody does it",
     [](Scratch &s) { s.set(schema().task, "T0101", schema().task.assignee, {}); }},
    {"BIA-017", "T0101", true, "nobody replaces", [](Scratch &s) { removeTaskDeputies(s, "T0101"); }},
    {"BIA-017", "T0102", false, "it is only reduced",
     [](Scratch &s) {
         s.set(schema().task, "T0102", schema().task.assignee, {});
         removeTaskDeputies(s, "T0102");
     }},
    {"BIA-017", "T1401", true, "it is maintained and nobody does it",
     [](Scratch &s) {
         setTask(s, "T1401", "maintain");
         s.set(schema().task, "T1401", schema().task.assignee, {});
         removeTaskDeputies(s, "T1401");
     }},

    {"BIA-018", "F01", true, "all is merely useful", [](Scratch &s) { makeUseful(s, "F01", 0); }},
    {"BIA-018", "F01", false, "one is essential", [](Scratch &s) { makeUseful(s, "F01", 1); }},
    {"BIA-018", "F13", false, "it can wait", [](Scratch &s) { makeUseful(s, "F13", 0); }},

    {"BIA-019", "F01", true, "it is a draft",
     [](Scratch &s) { s.set(function(), "F01", function().status, QStringLiteral("draft")); }},
    {"BIA-019", "F14", false, "it can wait",
     [](Scratch &s) { s.set(function(), "F14", function().status, QStringLiteral("draft")); }},
    {"BIA-020", "F01", true, "there is no word",
     [](Scratch &s) { s.set(function(), "F01", function().workaround, QString()); }},
    {"BIA-020", "F01", false, "there is none",
     [](Scratch &s) { s.set(function(), "F01", function().workaround, QStringLiteral("None")); }},
    {"BIA-020", "F01", true, "it is blank",
     [](Scratch &s) { s.set(function(), "F01", function().workaround, QStringLiteral("  ")); }},
    {"BIA-020", "F09", false, "it can wait",
     [](Scratch &s) { s.set(function(), "F09", function().workaround, QString()); }},
    {"BIA-021", "F01", true, "there is no word",
     [](Scratch &s) { s.set(function(), "F01", function().peaks, QString()); }},
    {"BIA-021", "F01", true, "it is blank",
     [](Scratch &s) { s.set(function(), "F01", function().peaks, QStringLiteral("  ")); }},
    {"BIA-021", "F05", false, "it is a support function",
     [](Scratch &s) { s.set(function(), "F05", function().peaks, QString()); }},
    {"BIA-021", "F08", false, "it is said",
     [](Scratch &s) { s.set(function(), "F08", function().peaks, QStringLiteral("Night")); }},
};

class ImpactRules : public testing::TestWithParam<RuleCase>
{};

TEST_P(ImpactRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}

INSTANTIATE_TEST_SUITE_P(, ImpactRules, testing::ValuesIn(cases),
                         [](const auto &tested) { return caseName(tested.param); });

} // namespace
