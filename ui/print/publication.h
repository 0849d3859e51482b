// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printoptions.h"
#include "print/progress.h"
#include "texts/texts.h"

#include <QByteArray>

class Plan;

/// A printed document made from the plan as it is now, for window and command line.
namespace publication {

enum class Format { Pdf, Odt, Html, Csv };
using PrivateNumbers = print::PrivateNumbers;

/// Which document is wanted, and how.
struct Edition {
    QString document = QStringLiteral("plan"); ///< a name of documentKinds()
    QString only = {};                         ///< code of the one row that it is about; "" for all
    Language language = Language::French;
    PrivateNumbers privateNumbers = PrivateNumbers::Shown;
    print::Purpose purpose = print::Purpose::Use;
    print::Copy copy = {};
    QDate at = {}; ///< the day that dates are judged by

    bool operator==(const Edition &) const = default;
};

/// The full plan as people get it unless somebody chooses otherwise, judged on `at`.
Edition usual(const Plan &plan, const QDate &at);
/// The document in that format, printed now. Throws Error when it cannot be put together, and whatever `progress`
/// throws.
QByteArray document(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress = {});
/// "pdf", "odt", "html", "csv"
QString suffix(Format format);
/// The other way round; nothing for other suffixes.
std::optional<Format> formatOf(const QString &suffix);
/// A name for the file: the plan's code, the document, its subject, version and language.
QString fileName(const Plan &plan, Format format, const Edition &edition);

} // namespace publication
