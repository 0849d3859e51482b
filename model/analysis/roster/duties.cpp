// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/duties.h"

#include "plan.h"

#include <algorithm>
#include <functional>

namespace oncall {

namespace {

std::optional<Span> absenceSpan(const Row &absence)
{
    const auto from = absence[schema().absence.start];
    const auto last = absence[schema().absence.end];
    return from && last ? std::optional(days(*from, last->addDays(1))) : std::nullopt;
}

/// For each duty of a group the next one of it, if that begins too early.
template <typename Group>
Overlaps overlaps(const Duties &duties, const std::function<std::optional<Group>(const Duty &)> &groupOf)
{
    Overlaps result;
    QHash<Group, const Duty *> following;
    for (auto duty = duties.all().crbegin(); duty != duties.all().crend(); ++duty) {
        const std::optional<Group> group = groupOf(*duty);
        if (!group)
            continue;
        const Duty *&next = following[*group];
        if (next && next->span.from < duty->span.to)
            result.insert(duty->shift->id, next);
        next = &*duty;
    }
    return result;
}

} // namespace

Duties::Duties(const Plan &plan)
{
    const auto &table = schema().shift;
    for (const Row *row : plan.each(table)) {
        const auto from = wallOf(*row, table.start);
        const auto to = wallOf(*row, table.end);
        if (!from || !to || *to <= *from || (*row)[table.status] == QLatin1String("cancelled"))
            continue;
        m_all.push_back({row, Span{*from, *to}, (*row)[table.roster].value_or(0), (*row)[table.contact].value_or(0),
                         (*row)[table.rank].value_or(0)});
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Duty &a, const Duty &b) { return a.span.from < b.span.from; }); // they come by code
    for (const Duty &duty : m_all) {
        m_byRoster[duty.roster].push_back(&duty);
        if (duty.contact)
            m_byContact[duty.contact].push_back(&duty);
    }
}

const DutyList &Duties::find(const Index &index, Id id)
{
    static const DutyList none;
    const auto found = index.constFind(id);
    return found == index.constEnd() ? none : *found;
}

Overlaps doubleCover(const Duties &duties)
{
    using Post = std::pair<Id, int>;
    return overlaps<Post>(duties, [](const Duty &duty) {
        return duty.rank ? std::optional(Post(duty.roster, duty.rank)) : std::nullopt;
    });
}

Overlaps doubleBookings(const Duties &duties)
{
    return overlaps<Id>(duties,
                        [](const Duty &duty) { return duty.contact ? std::optional(duty.contact) : std::nullopt; });
}

std::vector<Run> runs(const Duties &duties, Id roster)
{
    std::vector<Run> result;
    QHash<Id, std::size_t> current; // contact to the run that may go on
    for (const Duty *duty : duties.ofRoster(roster)) {
        if (!duty->contact)
            continue;
        const QDate first = dateOf(duty->span.from);
        const qint64 count = (duty->span.to - duty->span.from + minutesPerDay - 1) / minutesPerDay;
        const auto open = current.constFind(duty->contact);
        if (open != current.constEnd() && first <= result[*open].first.addDays(result[*open].days)) {
            Run &run = result[*open];
            run.days = std::max(run.days, run.first.daysTo(first) + count);
            continue;
        }
        current.insert(duty->contact, result.size());
        result.push_back({duty->contact, first, count, duty->shift});
    }
    return result;
}

std::optional<qint64> noticeGivenDays(const Row &shift)
{
    const auto start = wallOf(shift, schema().shift.start);
    const auto published = shift[schema().shift.publishedOn];
    return start && published ? std::optional(published->daysTo(dateOf(*start))) : std::nullopt;
}

int noticeDueDays(const Row &roster)
{
    constexpr int withoutAgreement = 15;
    return roster[schema().roster.noticeDays].value_or(withoutAgreement);
}

const Row *absenceDuring(const Plan &plan, Id contact, const Span &span)
{
    for (const Row *absence : plan.referring(schema().absence.contact, contact)) {
        const auto away = absenceSpan(*absence);
        if (away && away->overlaps(span))
            return absence;
    }
    return nullptr;
}

Spans absences(const Plan &plan, Id contact)
{
    Spans result;
    for (const Row *absence : plan.referring(schema().absence.contact, contact)) {
        if (const auto away = absenceSpan(*absence))
            result.push_back(*away);
    }
    return merged(result);
}

} // namespace oncall
