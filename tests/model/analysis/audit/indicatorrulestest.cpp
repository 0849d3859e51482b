// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>
