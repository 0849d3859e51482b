// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/progress.h"
#include "print/tree.h"

#include <QDate>
#include <QDateTime>

class Plan;
class Texts;

namespace print {

/// Whether fields marked private (personal telephone numbers) stand in a print that leaves the organisation.
enum class PrivateNumbers { Shown, Hidden };

/// What a print depends on beside the plan and the language.
struct PrintOptions {
    QDate at;            ///< the day that dates are judged by; the plan's reference date is not looked at
    QDateTime printedAt; ///< local time
    QString fingerprint; ///< of the plan's content, 64 hexadecimal digits
    PrivateNumbers privateNumbers = PrivateNumbers::Shown;
};

/// The full plan: cover and 17 numbered chapters, each there even when nothing is recorded for it.
Document planDocument(const Plan &plan, const Texts &texts, const PrintOptions &options, const Progress &progress = {});

} // namespace print
