// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/jsonreader.h"
#include "support/emptyplan.h"
#include "support/sample.h"

#include <QFile>

/// The complete example plan, read from its JSON.
inline std::unique_ptr<Plan> examplePlan()
{
    auto plan = emptyPlan();
    QFile file(examplePath());
    if (file.open(QIODevice::ReadOnly))
        importJson(*plan, file.readAll(), {.unnamed = Unnamed::Go});
    return plan;
}
