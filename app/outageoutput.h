// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

/// An outage as the command line prints it.
namespace outageoutput {

/// As recovery.md says; the causes in the language of `texts`.
QByteArray json(const Plan &plan, const recovery::Loss &loss, const recovery::Outage &outage, const Texts &texts);
/// A paragraph per function that is affected, then what is short.
QStringList lines(const Plan &plan, const recovery::Loss &loss, const recovery::Outage &outage, const Texts &texts);

} // namespace outageoutput
