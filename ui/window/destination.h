// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

class Field;
class Table;

/// The screens that are not the list of a table.
enum class Screen { Start, Table, WhatIf, Weak, Audit, History, Publish, Revisions };

/// A place in the window where one can go, and come back to.
struct Destination {
    Screen screen = Screen::Start;
    const Table *table = nullptr; ///< for Screen::Table
    Id row = 0;                   ///< of `table` or of a table it owns; 0 for none in particular
    const Field *field = nullptr; ///< to put the keyboard into; nullptr for none in particular

    /// True if both are the same page, whatever the row.
    bool isSamePage(const Destination &other) const { return screen == other.screen && table == other.table; }
    bool operator==(const Destination &) const = default;
};
