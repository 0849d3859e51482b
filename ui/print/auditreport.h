// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/rule.h"
#include "print/chapterwriter.h"

namespace print {

/// The section with the audit of the plan: score and counts, findings by family, waivers, rules that could not run.
void auditReport(ChapterWriter &writer);
/// The same as a document of its own (domain.md 5, document M).
void auditDocument(ChapterWriter &writer);
/// "Error", in its colour.
Cell severityCell(const ChapterWriter &writer, audit::Severity severity);
/// Where links to the findings of a rule land, if it has any.
QString ruleAnchor(const QString &rule);

} // namespace print
