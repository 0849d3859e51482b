// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/standards/coverage.h"

/// An audit's report as programs and people read it.
namespace auditoutput {

/// "error", "warning", "info": the names of severities in files and options.
QString severityKey(audit::Severity severity);
/// The field at fault as the file calls it; a list of owned rows by its name in JSON.
QString fieldName(const audit::Finding &finding);

/// One object: plan, at, score, counts, findings.
QByteArray json(const Plan &plan, const audit::Report &report, const Texts &texts);
/// SARIF 2.1.0, one run; `file` is the plan's file as it was named. Waived findings are suppressed results.
QByteArray sarif(const Plan &plan, const audit::Report &report, const Texts &texts, const QString &file);
/// Lines for people: score and counts, findings by family, waivers, rules that had nothing to look at.
QStringList lines(const Plan &plan, const audit::Report &report, const Texts &texts);
/// The coverage table of a standard: each requirement with its evidence and what its rules found.
QStringList lines(const standards::Coverage &coverage, const Texts &texts);

} // namespace auditoutput
