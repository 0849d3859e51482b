// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <random>

/// Makes random edits of every sort over every table, some of which the plan refuses.
class RandomEdits
{
public:
    RandomEdits(Plan &plan, unsigned seed) : m_plan(plan), m_random(seed) {}

    /// One gesture: add, change, delete, duplicate, move or replace. Returns true if the plan accepted it.
    bool edit();

private:
    int below(qsizetype count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    Changes add(const Table &table);
    Changes change(const Table &table, const Row &row);
    Changes gesture(const Table &table);

    Plan &m_plan;
    std::mt19937 m_random;
};
