// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/wallchartsteps.h"

#include <algorithm>

namespace print {

namespace {

/// The alert comes first: it is the same whatever happened.
QList<Row> cards(ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    QList<Row> result;
    for (const char *kind : {"alert", "reflex_card"}) {
        for (const Row &row : w.rows(procedure)) {
            if (row[procedure.kind] == QLatin1String(kind))
                result.append(row);
        }
    }
    return result;
}

std::pair<int, int> order(const Deed &deed)
{
    return {deed.importance, deed.offset};
}

} // namespace

FirstHour::FirstHour(ChapterWriter &w)
{
    const auto &role = schema().role;
    m_roles = w.rows(role);
    for (const Row &row : std::as_const(m_roles))
        m_lanes.append({&row, row[role.holder].value_or(0), {}});
    m_cards = cards(w);
    for (const Row &card : std::as_const(m_cards)) {
        for (const Row &step : w.owned(schema().step, card))
            add(step, card);
    }
    erase_if(m_lanes, [](const Lane &lane) { return std::ranges::all_of(lane.deeds, &QList<Deed>::isEmpty); });
    rank();
}

void FirstHour::add(const Row &step, const Row &card)
{
    const int importance = card[schema().procedure.kind] == QLatin1String("alert") ? 0 : 1;
    const auto &table = schema().step;
    const auto offset = step[table.offset];
    if (!offset || *offset < 0 || *offset > slotEnds.back() || step[table.action].isEmpty())
        return;
    const auto slot = std::ranges::find_if(slotEnds, [&](int end) { return *offset < end || end == slotEnds.back(); });
    QList<Deed> &deeds = laneOf(step).deeds[size_t(slot - slotEnds.begin())];
    const QString action = step[table.action];
    const auto same = std::ranges::find_if(
        deeds, [&](const Deed &deed) { return deed.offset == *offset && deed.action.first().text == action; });
    if (same == deeds.end())
        deeds.append({*offset, importance, {plain(action)}, {&card}});
    else if (!same->cards.contains(&card))
        same->cards.append(&card);
}

/// The alert before all cards, then what each does first, so that all who act are seen, then whatever comes first.
void FirstHour::rank()
{
    QList<Deed *> all;
    for (Lane &lane : m_lanes) {
        QList<Deed *> own;
        for (QList<Deed> &deeds : lane.deeds) {
            std::ranges::stable_sort(deeds, {}, order);
            for (Deed &deed : deeds)
                own.append(&deed);
        }
        const auto first = std::ranges::min_element(own, {}, [](const Deed *deed) { return order(*deed); });
        for (Deed *deed : std::as_const(own)) {
            if (deed->importance > 0 && deed != *first)
                deed->importance = 2;
        }
        all += own;
    }
    std::ranges::stable_sort(all, {}, [](const Deed *deed) { return order(*deed); });
    for (Deed *deed : all)
        deed->importance = m_count++;
}

Lane &FirstHour::laneOf(const Row &step)
{
    const auto &table = schema().step;
    const Id role = step[table.role].value_or(0);
    const Id contact = step[table.contact].value_or(0);
    const auto known = std::ranges::find_if(m_lanes, [&](const Lane &lane) {
        return role != 0 ? lane.role && lane.role->id == role : !lane.role && lane.contact == contact;
    });
    if (known != m_lanes.end())
        return *known;
    m_lanes.append({nullptr, contact, {}});
    return m_lanes.last();
}

} // namespace print
