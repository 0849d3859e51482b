// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "storage/planfile.h"

/// The plans that are measured.
enum class Sample {
    Example, ///< the complete example
    Large,   ///< 10,000 functions, 150,000 rows
    Printed, ///< 300 functions: more than anybody would print
};

/// The sample as a file, made when first asked for: in the folder that VIGIE_BENCH_PLANS names, else in a temporary
/// one.
QString sampleFile(Sample sample);

/// A sample opened as the window opens it.
class OpenSample
{
public:
    explicit OpenSample(Sample sample);
    /// What was edited is given up.
    ~OpenSample();

    Plan &plan() { return *m_plan; }

private:
    std::unique_ptr<PlanFile> m_file;
    std::unique_ptr<Plan> m_plan;
};
