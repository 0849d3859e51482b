// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/verdicts.h"

#include "analysis/recovery/words.h"

namespace print {

using recovery::Verdict;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unaffected: return Tone::None;
    case Verdict::Held: return Tone::Good;
    case Verdict::Unknown: return Tone::Info;
    case Verdict::Late: return Tone::Warning;
    case Verdict::Failed: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Cell verdictCell(const ChapterWriter &w, Verdict verdict)
{
    // Two short words in a narrow column: on one line.
    QString words = recovery::Words(w.plan(), w.texts()).verdict(verdict);
    return cellOf(words.replace(u' ', QChar::Nbsp), toneOf(verdict));
}

QString outageAnchor(Id scenario)
{
    return QStringLiteral("outage-%1").arg(scenario);
}

bool losesAnything(const Row &scenario)
{
    return !scenario[schema().scenario.resources].isEmpty();
}

} // namespace print
