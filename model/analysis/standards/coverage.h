// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"
#include "analysis/standards/evidence.h"

namespace standards {

/// What can be said of a requirement. None of these says that it is met: that is for a person to judge.
enum class Outcome {
    Findings,        ///< its rules found something that no waiver covers
    NoFinding,       ///< its rules ran and left nothing open
    NothingRecorded, ///< the plan holds nothing where the evidence would stand (findings may say so too)
    NotChecked,      ///< no rule checks it: a person reads the evidence
    NotRun,          ///< none of its rules had anything to look at, or the audit left them out
};

/// One line of the coverage table.
struct CoverageRow {
    const Requirement *requirement = nullptr; ///< nullptr in the last line: rules that name the text, under no clause
    QString clause;                           ///< "" in that last line
    QString text;
    QList<Evidence> evidence;
    std::vector<const audit::Rule *> rules; ///< in the order listed
    audit::Counts counts;                   ///< of their findings
    Outcome outcome = Outcome::NotChecked;
    QString result; ///< the same in words: "Findings: 2 errors, 1 waived"
};

/// A plan read against a standard, requirement by requirement (domain.md 5.N): an aid to review.
struct Coverage {
    const Standard *standard = nullptr;
    QString title;
    QString state;  ///< edition or state of the law
    QString note;   ///< what a reader must know of the list
    QString notice; ///< that it is an aid to review and certifies nothing; printed with the table, always
    QDate at;       ///< day of the audit
    QList<CoverageRow> rows;
};

/// `report` is an audit of the plan with the standard's rules, or with all.
Coverage coverage(const Plan &plan, const audit::Report &report, const Standard &standard, const Texts &texts);

} // namespace standards
