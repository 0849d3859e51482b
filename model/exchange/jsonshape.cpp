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

namespace {
/// UTF-16 would put characters beyond the basic plane before some within it.
int compareTexts(const QString &a, const QString &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return (left != a.end()) - (right != b.end());
    if (left->isSurrogate() != right->isSurrogate())
        return left->isSurrogate() ? 1 : -1;
    return *left < *right ? -1 : 1;
}
} // namespace

int compareValues(const Value &a, const Value &b)
{
    if (a.index() != b.index())
        return a.index() < b.index() ? -1 : 1;
    if (const auto *text = std::get_if<QString>(&a))
        return compareTexts(*text, std::get<QString>(b));
    return a < b ? -1 : (b < a ? 1 : 0);
}
