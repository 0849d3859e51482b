// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfoptions.h"
#include "print/printoptions.h"
#include "print/progress.h"
#include "print/tree.h"
#include "schema/value.h"
#include "texts/texts.h"

#include <QByteArray>

class Plan;

namespace print {
class PdfCache;
} // namespace print

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
    QDate at = {};           ///< the day that dates are judged by
    bool attachData = false; ///< the whole plan goes along as JSON, inside the PDF
    QString password = {};   ///< opens the PDF; "" lets everybody read it

    bool operator==(const Edition &) const = default;
};

/// The full plan as people get it unless somebody chooses otherwise, judged on `at`.
Edition usual(const Plan &plan, const QDate &at);
/// Throws Error, one sentence, if a copy like that cannot be; without a format it is no printed document.
void check(std::optional<Format> format, const Edition &edition);
/// The document in that format, printed now. A PDF carries what it takes to check it later (print::PdfIdentity). Throws
/// Error when it cannot be put together or what is wanted does not go together, and whatever `progress` throws.
QByteArray document(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress = {});
/// A PDF before it is laid out: what it says is settled, the plan may change again.
struct Manuscript {
    print::Document document;
    print::PdfOptions evidence;
};
/// document() as a PDF in two steps; both throw what it throws.
Manuscript manuscript(const Plan &plan, const Edition &edition, const print::Progress &progress = {});
QByteArray pdf(const Manuscript &manuscript, const print::Progress &progress = {});
/// The pages of that document to look at, as a PDF without data, password or anything to check it by: what the cache
/// holds from the last time is not laid out again.
QByteArray preview(const Plan &plan, const Edition &edition, print::PdfCache &cache,
                   const print::Progress &progress = {});
/// The next numbered copy of the plan's version for a person of its directory, not yet registered.
print::Copy nextCopy(const Plan &plan, Id holder, const QString &place);
/// "pdf", "odt", "html", "csv"
QString suffix(Format format);
/// The other way round; nothing for other suffixes.
std::optional<Format> formatOf(const QString &suffix);
/// A name for the file: the plan's code, the document, its subject, version and language.
QString fileName(const Plan &plan, Format format, const Edition &edition);

} // namespace publication
