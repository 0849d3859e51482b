// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

/// The rows of a plausible plan of any size, always the same for the same size: about 15 rows per function. They are
/// added to a plan that has only its own row, and break none of its rules.
Changes largePlan(int functions);
