// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/progress.h"
#include "texts/texts.h"

#include <QByteArray>

class Plan;

/// A printed document made from the plan as it is now.
namespace publication {

enum class Format { Pdf, Odt, Html };
enum class PrivateNumbers { Shown, Hidden };

/// How a document is to be printed; unless said, as the plan itself speaks.
struct Edition {
    Language language = Language::French;
    PrivateNumbers privateNumbers = PrivateNumbers::Shown;

    bool operator==(const Edition &) const = default;
};

/// What the plan is printed as unless somebody chooses otherwise.
Edition usual(const Plan &plan);
/// The full plan in that format. Throws Error when it cannot be put together, and whatever `progress` throws.
QByteArray fullPlan(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress = {});
/// "pdf", "odt", "html"
QString suffix(Format format);
/// A name for the file: the plan's code, version and language.
QString fileName(const Plan &plan, Format format, const Edition &edition);

} // namespace publication
