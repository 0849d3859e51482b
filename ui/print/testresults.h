// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What exercises and incidents measured.
namespace print {

/// One result of an exercise or incident that took place.
struct TestResult {
    const Row *target = nullptr; ///< of the table target
    const Row *event = nullptr;
    QDate heldOn;
};

/// The results whose `subject` (a reference of the table target) is the row, the latest first.
QList<TestResult> testResults(const Plan &plan, const Field &subject, Id row);
/// "EX01 Exercise · 14 Oct 2026 · reached · 2 h".
Text testLine(const ChapterWriter &writer, const TestResult &result);

} // namespace print
