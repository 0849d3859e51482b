// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace print {

class PdfCache;

/// What a PDF says of itself for who checks it later: which document of which state of which plan it is.
struct PdfIdentity {
    QString document; ///< a name of documentKinds()
    QString only;     ///< the code of the one row that it is about; "" for all
    QString language; ///< "fr"
    QString planCode;
    QString planTitle;
    QString version;
    QString status;      ///< the key: "approved"
    QString fingerprint; ///< of the plan's content, 64 hexadecimal digits
    QDate dataDate;      ///< the day that dates are judged by
    QDateTime printedAt;

    bool operator==(const PdfIdentity &) const = default;
};

/// A file inside a PDF.
struct PdfAttachment {
    QString name;
    QByteArray bytes;
    QString mimeType;
    QString description;
};

/// The longest password that a PDF can have, in bytes of UTF-8 (ISO 32000-2, 7.6.4.3.2).
inline constexpr qsizetype longestPassword = 127;

/// What becomes of the pages once they are laid out.
struct PdfOptions {
    std::optional<PdfIdentity> identity = {}; ///< with it, what each page was when written is noted too
    std::optional<PdfAttachment> attachment = {};
    QString password = {};     ///< encrypts the whole file with AES-256; "" leaves it readable by everybody
    PdfCache *cache = nullptr; ///< for a preview: what has not changed since the last time is taken from there
};

} // namespace print
