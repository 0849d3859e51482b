// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// The section with the audit of the plan: score and counts, findings by family, waivers, rules that could not run.
void auditReport(ChapterWriter &writer);
/// Where links to the findings of a rule land, if it has any.
QString ruleAnchor(const QString &rule);

} // namespace print
