// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

/// Fails the running test when the program warns (qWarning and worse).
class Quiet : public testing::EmptyTestEventListener
{
public:
    Quiet();
};
