// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/wallclock.h"

#include <QHash>

class Plan;

namespace oncall {

/// A shift that stands: not cancelled, with a start and a later end.
struct Duty {
    const Row *shift = nullptr;
    Span span;
    Id roster = 0;
    Id contact = 0; ///< 0 if nobody is named
    int rank = 0;   ///< 0 if unknown
    bool operator==(const Duty &) const = default;
};
using DutyList = std::vector<const Duty *>;

/// All shifts that stand, by start, then code; and the same by roster and by contact. Good until the next edit.
class Duties
{
public:
    explicit Duties(const Plan &plan);
    Duties(const Duties &) = delete;
    Duties &operator=(const Duties &) = delete;

    const std::vector<Duty> &all() const { return m_all; }
    const DutyList &ofRoster(Id roster) const { return find(m_byRoster, roster); }
    const DutyList &ofContact(Id contact) const { return find(m_byContact, contact); }

private:
    using Index = QHash<Id, DutyList>;
    static const DutyList &find(const Index &index, Id id);

    std::vector<Duty> m_all;
    Index m_byRoster;
    Index m_byContact;
};

/// Shifts that are in each other's way: the earlier one of two (by start, then code) to the next one that begins before
/// it ends. By the shift's id.
using Overlaps = QHash<Id, const Duty *>;
/// Two shifts of one roster and rank at once.
Overlaps doubleCover(const Duties &duties);
/// One person on two shifts at once, whatever the roster and rank.
Overlaps doubleBookings(const Duties &duties);

/// Days without a break on which one person is on call for a roster. A shift is as many days as it has 24 hours, begun
/// ones included, from the day it starts: Monday 08:00 to Monday 08:00 are seven.
struct Run {
    Id contact = 0;
    QDate first;
    qint64 days = 0;
    const Row *shift = nullptr; ///< with which it begins
};
/// Every such run, each as long as can be, by contact (in no order) and day.
std::vector<Run> runs(const Duties &duties, Id roster);

/// Days between telling a person and the day the shift starts; nullopt if one of the two is unknown.
std::optional<qint64> noticeGivenDays(const Row &shift);
/// How many days ahead people must know their shifts: as the roster says (a collective agreement may say otherwise),
/// else 15 (Code du travail L3121-12 2°).
int noticeDueDays(const Row &roster);
/// What must lie between telling a person and an exceptional shift: one clear day (un jour franc). Told on the 20th,
/// one can start on the 22nd at 00:00: two days of notice (Code du travail L3121-12 2°).
constexpr int noticeOfOneClearDay = 2;

/// The first absence of the contact that shares time with the span; nullptr if there is none. Absences without a last
/// day say too little.
const Row *absenceDuring(const Plan &plan, Id contact, const Span &span);
/// The absences of the contact as whole days.
Spans absences(const Plan &plan, Id contact);

} // namespace oncall
