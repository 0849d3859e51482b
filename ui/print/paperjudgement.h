// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfproof.h"

#include <QStringList>

class Plan;

namespace print {

/// A plan file that paper is held against.
struct PlanAtHand {
    const Plan &plan;
    QString file; ///< its name
};

/// What is found when paper is held against itself and against a plan.
struct PaperJudgement {
    QStringList sentences; ///< in the language of the program
    bool matches = true;
};

/// Whether the pages are those that were written, the data attached those that were printed and, where there is a plan,
/// whether the paper is of its content as it is now or of its last approved version. `paper` is the name of the PDF.
PaperJudgement judged(const PdfProof &proof, const QString &paper, const PlanAtHand *atHand = nullptr);

} // namespace print
