// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/model.h"

namespace recovery {

/// Reads the rows of a plan into a model, table after table.
class ModelReader
{
public:
    ModelReader(const Plan &plan, Model &model) : m_plan(plan), m_model(model) {}

    /// Returns the numbers of all things.
    QHash<Id, int> read();

private:
    void things();
    void supply();
    void functions();
    void needs();
    void dependencies();
    void tasks();
    void impacts();
    void solutions();
    void cover(int place);
    void scenarios();

    int thing(std::optional<Id> id) const { return id ? m_things.value(*id, -1) : -1; }
    int function(std::optional<Id> id) const { return id ? m_functions.value(*id, -1) : -1; }
    int contact(std::optional<Id> id) const;
    int providerUnder(std::optional<Id> contract) const { return contract ? m_contracts.value(*contract, -1) : -1; }
    std::vector<int> resources(const IdSet &ids) const;

    const Plan &m_plan;
    Model &m_model;
    QHash<Id, int> m_things;
    QHash<Id, int> m_functions;
    QHash<Id, int> m_contracts; // to the provider's place
};

} // namespace recovery
