// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/coverage.h"

#include "analysis/recovery/simulation.h"

namespace recovery {

Coverage coverage(const Model &model)
{
    Simulation simulation(model);
    Coverage result;
    for (auto scenario = model.scenarios.begin(); scenario != model.scenarios.end(); ++scenario) {
        simulation.run(
            {.things = {}, .scenario = &*scenario, .scenarioId = scenario.key(), .duration = scenario->duration});
        for (std::size_t i = 0; i < model.functions.size(); ++i) {
            for (const int solution : simulation.covering(static_cast<int>(i)))
                result[{scenario.key(), model.functions[i].id}].append(model.solutions[at(solution)].id);
        }
    }
    return result;
}

} // namespace recovery
