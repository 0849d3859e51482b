// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/contentlines.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class Plan;
class Texts;

/// The parts of a plan in the form of other programs, as the command line writes them.
namespace cli {

/// What goes into such a file.
struct DataChoice {
    QString only = {}; ///< code of the one row: a contact (.vcf), a roster (.ics); "" for all
    QDate at = {};     ///< the day that dates are judged by
    PrivateFields privateFields = PrivateFields::Shown;
};

/// Whether files of that suffix are read by address books or calendars: "vcf", "ics".
bool isForTelephones(const QString &suffix);
/// The contacts ("vcf") or the on-call shifts ("ics"), made now. Throws Error if the plan has no such row as `only`.
QByteArray telephoneData(const Plan &plan, const Texts &texts, const QString &suffix, const DataChoice &choice);

} // namespace cli
