// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

#include "schema/schemabuilder.h"

#include <algorithm>

Schema::Schema() : m_all(SchemaBuilder::finish()) {}

const Table *Schema::table(const QString &name) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Table *t) { return t->name() == name; });
    return it == m_all.end() ? nullptr : *it;
}

const Table *Schema::tableByJson(const QString &name) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&](const Table *t) { return !t->isOwned() && t->jsonName() == name; });
    return it == m_all.end() ? nullptr : *it;
}

const Schema &schema()
{
    static const Schema instance;
    return instance;
}
