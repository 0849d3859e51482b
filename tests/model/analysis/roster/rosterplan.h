// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/calendar.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

/// A plan with one on-call duty, filled in few words: "2026-11-05T02:30" for moments, "18:00" for times.
class RosterPlan : public testing::Test
{
protected:
    RosterPlan();

    Id person();
    /// Monday to Friday.
    void works(Id contact, const char *start, const char *end);
    void worksOn(Id contact, int weekday, const char *start, const char *end);
    void isAbsent(Id contact, const QDate &from, const QDate &to);
    void joins(Id contact, int rank = 1);
    void window(int weekday, const char *start, const char *end);
    /// Nights 18:00 to 08:00, week-ends all day.
    void nightsAndWeekEnds();
    Id shift(Id contact, const char *start, const char *end, int rank = 1);
    Id intervention(Id shiftId, const char *start, const char *end, const char *resumedAt = "");
    template <typename T> void setting(const Column<T> &column, const typename Cell<T>::Result &cell)
    {
        Row after = m_plan->self();
        after.set(column, cell);
        change(schema().plan, after);
    }
    template <typename T> void setRoster(const Column<T> &column, const typename Cell<T>::Result &cell)
    {
        Row after = roster();
        after.set(column, cell);
        change(schema().roster, after);
    }
    void change(const Table &table, const Row &after);
    Id add(const Table &table, const std::function<void(Row &)> &fill, const Table *ownerTable = nullptr, Id owner = 0);

    const Plan &plan() const { return *m_plan; }
    const Row &roster() const { return *m_plan->find(schema().roster, m_roster); }
    oncall::Calendar calendar() const { return oncall::Calendar(*m_plan); }

    std::unique_ptr<Plan> m_plan = emptyPlan();
    Id m_roster = 0;
};

/// "2026-11-05T02:30" on the wall.
oncall::Wall at(const char *moment);
/// "2026-11-05T02:30 2026-11-05T03:45"
std::string told(const oncall::Span &span);
