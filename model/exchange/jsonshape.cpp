// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonshape.h"

#include <algorithm>

const Field *nameField(const Table &table)
{
    if (table.code())
        return table.code();
    return table.naturalKey.size() == 1 ? table.naturalKey.first() : nullptr;
}

bool isPosition(const Field &field)
{
    return field.table().order == &field && field.has(FieldFlag::Hidden);
}

bool isMember(const Field &field)
{
    const Table &table = field.table();
    const bool isGroup = table.options().shape == Shape::Grouped && table.naturalKey.first() == &field;
    return !field.has(FieldFlag::Owner) && !field.has(FieldFlag::Hidden) && !isGroup;
}

GridFields gridFields(const Table &table)
{
    GridFields result;
    result.line = table.naturalKey.first();
    result.column = table.naturalKey.size() > 1 ? table.naturalKey.at(1) : nullptr;
    const auto it = std::find_if(table.fields().begin(), table.fields().end(), [&](const Field *field) {
        return isMember(*field) && !table.naturalKey.contains(field);
    });
    Q_ASSERT(it != table.fields().end());
    result.cell = *it;
    return result;
}
