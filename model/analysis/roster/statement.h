// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/load.h"
#include "analysis/roster/rest.h"

namespace oncall {

/// A shift, or the part of it that lies in the month.
struct Period {
    const Row *shift = nullptr;
    Span span;            ///< within the month
    qint64 onCallMin = 0; ///< of it within the hours that count
};

/// The duty of one person at one rank of a roster in a month.
struct DutyStatement {
    const Row *roster = nullptr;
    int rank = 0; ///< 0 if unknown
    std::vector<Period> periods;
    qint64 onCallMin = 0;       ///< sum of the periods
    qint64 interventionMin = 0; ///< working time within the duty, paid or given back as such (L3121-9)
    QString compensation;       ///< what the roster promises, in its words
    /// What compensation_week_eur makes of the periods, in euros: the weekly amount times their share of a week on the
    /// wall. Only for rank 1, for which the amount is meant; nullopt otherwise or if the roster names none.
    std::optional<double> compensationEur;
};

/// An intervention of the month and the rest around it.
struct InterventionStatement {
    const Row *intervention = nullptr;
    const Row *shift = nullptr;
    Span span;
    qint64 minutes = 0; ///< working time, travel included
    /// The rest between the working periods around it; nullopt if the usual hours of the person are unknown or it fell
    /// into them.
    std::optional<DailyRest> rest;
};

/// What each person on call is given at the end of a month: the hours of on-call duty and the compensation
/// (Code du travail R3121-2). An intervention belongs to the month in which it starts.
struct Statement {
    Id contact = 0;
    QDate month;                       ///< its first day
    std::vector<DutyStatement> duties; ///< by roster and rank
    std::vector<InterventionStatement> interventions;
    qint64 onCallMin = 0; ///< over all duties, in minutes that pass
    qint64 interventionMin = 0;
};

/// The statements of everybody who was on call or called out in the month of `day`, by code of the contact.
/// Shifts that were called off are left out, their interventions are not.
std::vector<Statement> monthlyStatements(const Plan &plan, const Calendar &calendar, const QDate &day);

} // namespace oncall
