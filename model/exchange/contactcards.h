// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/contentlines.h"
#include "schema/value.h"

#include <QDate>
#include <QDateTime>

class Texts;

/// What a file of contacts holds.
struct ContactCardOptions {
    QDate at;            ///< who has left by then is not in the directory; an invalid date leaves nobody out
    QDateTime writtenAt; ///< when the cards were made, so that an address book knows the newer one
    PrivateFields privateFields = PrivateFields::Shown;
    std::optional<QList<Id>> contacts = {}; ///< only these, in this order, whether they have left or not
};

/// The directory as one vCard file, a card per contact with its numbers, its roles in the crisis and its code.
///
/// vCard 3.0 (RFC 2426): the address books of many Android telephones refuse a file that says 4.0, while iOS, Android
/// and Outlook all read 3.0. Its lines are escaped and folded like those of 4.0. "" if there is nobody.
QByteArray contactCards(const Plan &plan, const Texts &texts, const ContactCardOptions &options);
