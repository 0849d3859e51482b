// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

/// How descriptions of tables translate into JSON (DESIGN 2 and 5); writing and reading share these answers.

/// The field that a row of `table` is called by in references: its code, else the single field of its natural key.
/// nullptr for tables that nothing can refer to.
const Field *nameField(const Table &table);

/// True for the position of a row in a list that JSON says by the place of the row in its array.
bool isPosition(const Field &field);

/// True if the field has a member of its own in JSON: owners are said by nesting, positions by order, a group by its
/// name.
bool isMember(const Field &field);

/// What a table of Shape::Grid is made of: an object by `line` of cells, or of arrays of cells along `column`.
struct GridFields {
    const Field *line = nullptr;
    const Field *column = nullptr; ///< a reference; nullptr for a grid of one key
    const Field *cell = nullptr;
};
GridFields gridFields(const Table &table);
