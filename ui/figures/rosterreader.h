// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/rostercalendar.h"

namespace figures {

/// Reads the weeks of a calendar from the plan.
class RosterCalendar::Reader
{
public:
    Reader(const Plan &plan, const Row &roster, const Texts &texts, const QDate &from, const QDate &to);

    const oncall::Span &period() const { return m_period; }
    Week week(const QDate &monday) const;
    /// The gaps that touch the time from the start of one day up to the start of another.
    std::vector<Hole> holes(const QDate &from, const QDate &to) const;

private:
    /// What one rank covers and leaves open in the whole period.
    struct Rank {
        int rank = 0; ///< 0: the shifts do not say
        QString label;
        bool isExpected = false; ///< the duty has such a rank
        oncall::Spans gaps;
    };

    void readRanks(const Row &roster, const QDate &from, const QDate &to);
    void readInitials();
    QString nameOf(Id contact) const;
    Lane lane(const Rank &rank, const oncall::Span &week) const;

    const Plan &m_plan;
    Texts m_texts;
    oncall::Calendar m_calendar;
    oncall::Duties m_duties;
    oncall::Span m_period;
    Id m_roster = 0;
    oncall::Spans m_toCover;
    std::vector<Rank> m_ranks;
    std::vector<Hole> m_holes;
    QHash<Id, QString> m_initials;
};

} // namespace figures
