// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/contentlines.h"
#include "schema/value.h"

#include <QDate>
#include <QDateTime>

class Texts;

/// Whether a calendar also tells who was on call before.
enum class PastShifts { LeftOut, Included };

/// What a calendar of on-call shifts holds.
struct RosterCalendarOptions {
    QDate at;            ///< shifts that ended before this day are past, as are those marked done
    QDateTime writtenAt; ///< when the calendar was made, so that a program knows the newer one
    PrivateFields privateFields = PrivateFields::Shown;
    PastShifts pastShifts = PastShifts::LeftOut;
    std::optional<Id> roster = {}; ///< only this one
};

/// The on-call shifts as an iCalendar file (RFC 5545), an event per shift that says who is on call and how to reach
/// them. Shifts that were called off or have no start are left out. Times are those of the plan's time zone; where the
/// system knows no rules for it, the same moments in UTC.
QByteArray rosterCalendar(const Plan &plan, const Texts &texts, const RosterCalendarOptions &options);
