// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// The scenarios as lines and as sheets; none prints a heading.
namespace print {

/// The worst residual risk first; what nobody rated comes before all of them.
QList<Row> byResidualScore(const QList<Row> &scenarios);
/// What the measures make of each risk.
Table beforeAndAfter(ChapterWriter &writer, const QList<Row> &scenarios);
/// The register, in the order given: what each hits, how it is rated, treated, accepted, and what is being done.
void riskRegister(ChapterWriter &writer, const QList<Row> &scenarios);
/// One scenario in full.
void scenarioSheet(ChapterWriter &writer, const Row &scenario);

} // namespace print
