// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

namespace audit {

class Check;

/// Error: the plan cannot be relied on, or a legal duty is missed. Warning: a weakness to correct. Info: good practice.
enum class Severity { Error, Warning, Info };

/// One numbered rule of the plan audit (domain.md 4): a small function over the rows of one table, and its words.
/// No rule knows another.
struct Rule {
    const char *id; ///< "BIA-004": family and number
    Severity severity;
    const char *clause;   ///< where it comes from: "ISO 22301 8.2.2 e)", several separated by "; " (source text)
    const char *title;    ///< what is wrong when it fires, a short sentence without a full stop (source text)
    const char *fix;      ///< what to do (source text)
    const Table &subject; ///< the rows it looks at, one after the other; the plan's own row for the plan as a whole
    void (*check)(Check &check, const Row &row);
};
using Rules = std::vector<Rule>;

/// All rules, in the order of domain.md.
const Rules &rules();
/// The rule of that id, nullptr if there is none.
const Rule *rule(const QString &id);

/// "BIA" for "BIA-004".
QString familyOf(const Rule &rule);
/// What a family is about: "Impact analysis" for "BIA" (source text).
const char *familyTitle(const QString &family);

// One function per family, each in a file of its own.
Rules governanceRules();
Rules documentRules();
Rules directoryRules();
Rules impactRules();
Rules resourceRules();
Rules riskRules();
Rules solutionRules();
Rules procedureRules();
Rules communicationRules();
Rules providerRules();
Rules contractRules();
Rules indicatorRules();
Rules onCallRules();
Rules trainingRules();
Rules exerciseRules();
Rules actionRules();
Rules surveyRules();

} // namespace audit
