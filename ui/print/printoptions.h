// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace print {

class PrintMemory;

/// Whether fields marked private (personal telephone numbers) stand in a print that leaves the organisation.
enum class PrivateNumbers { Shown, Hidden };
/// What a print is made for; what an exercise uses must never be taken for the real thing.
enum class Purpose { Use, Exercise };

/// A numbered copy of the distribution list. Without a number the print is uncontrolled.
struct Copy {
    std::optional<int> number;
    QString holder;     ///< a name as people say it
    qint64 contact = 0; ///< id of the holder in the directory; 0 where the copy is not registered
    QString place;      ///< where it is kept, as the register tells

    bool operator==(const Copy &) const = default;
};

/// What a print depends on beside the plan and the language.
struct PrintOptions {
    QDate at;            ///< the day that dates are judged by; the plan's reference date is not looked at
    QDateTime printedAt; ///< local time
    QString fingerprint; ///< of the plan's content, 64 hexadecimal digits
    PrivateNumbers privateNumbers = PrivateNumbers::Shown;
    Purpose purpose = Purpose::Use;
    Copy copy = {};
    QString only = {};             ///< code of the one row that the document is about; "" for all
    PrintMemory *memory = nullptr; ///< for a preview: what earlier ones found out
};

} // namespace print
