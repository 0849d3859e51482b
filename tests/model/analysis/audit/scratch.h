// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"

#include <functional>
#include <ostream>

/// The example plan to try small changes on; everything is taken back by the next case.
class Scratch
{
public:
    /// One example plan for all cases of a program.
    static Scratch &clean();

    Plan &plan() { return *m_plan; }
    QDate today = QDate(2026, 11, 23);

    /// The row of that code; a failure of the test if there is none.
    Row row(const Table &table, const char *code, Id owner = 0) const;
    Id id(const Table &table, const char *code, Id owner = 0) const { return row(table, code, owner).id; }
    template <typename T>
    void set(const Table &table, const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
    {
        Row after = row(table, code);
        after.set(column, cell);
        change(table, after);
    }
    /// Replaces the row of that id.
    void change(const Table &table, const Row &after);
    /// Adds a row made by Plan::draft() and completed by `fill`; its id.
    Id add(const Table &table, const std::function<void(Row &)> &fill, const Table *ownerTable = nullptr, Id owner = 0);
    /// Deletes rows with all that goes with them, references emptied; a failure if something refuses.
    void remove(const Table &table, const QList<Id> &ids);
    void remove(const Table &table, const char *code) { remove(table, {id(table, code)}); }
    /// Deletes all rows of a table.
    void clear(const Table &table);

    /// The entities that the rule finds now.
    QStringList entities(const char *rule) const;

private:
    Scratch();
    void reset();
    std::unique_ptr<Plan> m_plan;
};

/// A change to the example and whether the rule then finds the entity.
struct RuleCase {
    const char *rule;
    const char *entity;
    bool fires;
    const char *when; ///< what the change is, for the name of the test
    std::function<void(Scratch &)> change;
};
void PrintTo(const RuleCase &ruleCase, std::ostream *out);
/// "BIA004_FiresWhenTheRtoIsLonger": made of rule, outcome and `when`.
std::string caseName(const RuleCase &ruleCase);
/// Does the change and looks; a message if the rule says otherwise than the case.
void check(const RuleCase &ruleCase);

// A family's test file is a list of cases and:
//   class DirectoryRules : public ::testing::TestWithParam<RuleCase> {};
//   TEST_P(DirectoryRules, FireExactlyWhenTheyShould) { check(GetParam()); }
//   INSTANTIATE_TEST_SUITE_P(, DirectoryRules, ::testing::ValuesIn(cases),
//                            [](const auto &each) { return caseName(each.param); });
