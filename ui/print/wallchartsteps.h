// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

#include <array>

/// What the chart on the wall tells of the plan: who does what in the first hour.
namespace print {

/// Minutes after the start at which the columns of the chart end.
constexpr std::array<int, 3> slotEnds{15, 30, 60};

/// What is done, when, and on which cards it stands.
struct Deed {
    int offset = 0;
    int importance = 0; ///< the least comes first
    Text action;
    QList<const Row *> cards;
};

/// Who acts: a role, or a person whom steps name.
struct Lane {
    const Row *role = nullptr;
    Id contact = 0;
    std::array<QList<Deed>, slotEnds.size()> deeds;
};

/// The steps of the first hour, each under whoever acts. It points into itself and is not copied.
class FirstHour
{
public:
    explicit FirstHour(ChapterWriter &writer);
    FirstHour(const FirstHour &) = delete;
    FirstHour &operator=(const FirstHour &) = delete;

    const QList<Lane> &lanes() const { return m_lanes; }
    /// How many steps there are, over all lanes.
    int count() const { return m_count; }

private:
    void add(const Row &step, const Row &card);
    Lane &laneOf(const Row &step);
    void rank();

    QList<Row> m_cards;
    QList<Row> m_roles;
    QList<Lane> m_lanes;
    int m_count = 0;
};

} // namespace print
