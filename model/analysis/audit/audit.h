// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"

namespace audit {

/// Findings by severity; the waived ones stand apart.
struct Counts {
    int error = 0;
    int warning = 0;
    int info = 0;
    int waived = 0;
    int open() const { return error + warning + info; }
    bool operator==(const Counts &) const = default;
};

/// What an audit says of a plan on a day. It is an aid to review and certifies nothing.
struct Report {
    QDate at;
    QList<Finding> findings;        ///< by rule (in the order of domain.md), then entity (Unicode code points)
    std::vector<const Rule *> ran;  ///< the rules that had something to look at
    std::vector<const Rule *> idle; ///< those whose table is empty: nothing can be said
    Counts counts;
    /// 100 × weights of the rules that ran without an unwaived finding ÷ weights of the rules that ran (error 10,
    /// warning 3, info 1); nullopt if none ran. Never shown without the counts.
    std::optional<double> score;
};

/// An audit under way: one rule after the other, on a long table in parts, so that a window can go on in between.
/// No edit may happen between the first step and report(): facts would be of another plan.
class Audit
{
public:
    /// Looks at `only` these rules, at all of them if it is empty.
    Audit(const Plan &plan, const QDate &today, const Texts &texts, const std::vector<const Rule *> &only = {});

    /// Runs the next rule on its rows, or on the next few hundred of them; false once all have run.
    bool step();
    /// Waivers applied, findings in order, score and counts. Only once step() is false.
    Report report();

private:
    void complete(const Rule &rule, std::vector<const Rule *> &kind);

    Facts m_facts;
    Texts m_texts;
    Check m_check;
    std::vector<const Rule *> m_rules;
    std::size_t m_next = 0; ///< the rule that comes next
    std::size_t m_row = 0;  ///< the row that it looks at next
    Report m_report;
};

/// The whole audit at once.
Report audit(const Plan &plan, const QDate &today, const Texts &texts, const std::vector<const Rule *> &only = {});

/// The findings about one row and the rows it owns, as a form shows them beside itself. Rules that look at the row from
/// elsewhere (its scenario, its contract) speak in the whole audit only.
QList<Finding> findingsAbout(const Plan &plan, const Table &table, Id row, const QDate &today, const Texts &texts);

} // namespace audit
