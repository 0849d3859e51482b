// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/load.h"

#include "plan.h"

namespace oncall {

std::optional<double> RankLoad::meanMin() const
{
    return poolSize ? std::optional(static_cast<double>(poolMinutes) / poolSize) : std::nullopt;
}

bool RankLoad::isAbove(qint64 minutes, int percent) const
{
    return poolSize && minutes * poolSize * 100 > poolMinutes * percent;
}

Spans hoursThatCount(const Plan &plan, const Calendar &calendar, const Row &roster, const QDate &from, const QDate &to)
{
    if (plan.referring(schema().window.roster, roster.id).empty())
        return {days(from, to)};
    return hoursToCover(plan, calendar, roster, from, to);
}

RankLoad rankLoad(const Plan &plan, const Calendar &calendar, const Duties &duties, const Row &roster, int rank,
                  const QDate &from, const QDate &to)
{
    RankLoad result;
    QHash<Id, std::size_t> place;
    const auto person = [&](Id contact) -> std::size_t {
        if (!place.contains(contact)) {
            place.insert(contact, result.people.size());
            result.people.push_back({contact});
        }
        return place.value(contact);
    };
    for (const Row *member : plan.referring(schema().pool.roster, roster.id)) {
        const auto contact = (*member)[schema().pool.contact];
        if (contact && (*member)[schema().pool.rank] == rank)
            result.people[person(*contact)].isInPool = true;
    }
    result.poolSize = static_cast<int>(result.people.size());
    const Span period = days(from, to);
    std::vector<Spans> spans;
    for (const Duty *duty : duties.ofRoster(roster.id)) {
        if (duty->rank != rank || !duty->contact || !duty->span.overlaps(period))
            continue;
        const std::size_t at = person(duty->contact);
        ++result.people[at].shifts;
        spans.resize(result.people.size());
        spans[at].push_back(duty->span);
    }
    spans.resize(result.people.size());
    const Spans hours = hoursThatCount(plan, calendar, roster, from, to);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        Load &load = result.people[i];
        load.minutes = calendar.elapsedMin(common(merged(spans[i]), hours));
        result.poolMinutes += load.isInPool ? load.minutes : 0;
    }
    return result;
}

} // namespace oncall
