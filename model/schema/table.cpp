// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include "schemabuilder.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

Table::Table(TableOptions options) : m_options(options)
{
    SchemaBuilder::add(this);
}

const Field *Table::field(const QString &name) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field *f) { return f->name() == name; });
    return it == m_fields.end() ? nullptr : *it;
}

const Field *Table::ownerField(const Table &owner) const
{
    const auto it =
        std::find_if(m_owners.begin(), m_owners.end(), [&](const Field *f) { return &f->target() == &owner; });
    return it == m_owners.end() ? nullptr : *it;
}

namespace {
QList<Table *> &pending()
{
    static QList<Table *> tables;
    return tables;
}
} // namespace

void SchemaBuilder::add(Table *table)
{
    table->m_index = static_cast<int>(pending().size());
    pending().append(table);
}

QList<const Table *> SchemaBuilder::finish()
{
    const QList<Table *> tables = std::exchange(pending(), {});
    const auto named = [&](const char *name) -> Table * {
        const auto it = std::find_if(tables.begin(), tables.end(),
                                     [&](const Table *t) { return qstrcmp(t->options().name, name) == 0; });
        if (it == tables.end())
            qFatal("schema: no table is called %s", name);
        return *it;
    };
    for (Table *table : tables) {
        for (const Field *field : std::as_const(table->m_fields)) {
            if (!field->isReference())
                continue;
            Table *target = named(field->options().target);
            const_cast<Field *>(field)->m_target = target; // the builder completes what it is building
            if (field->has(FieldFlag::Owner)) {
                table->m_owners.append(field);
                target->m_owned.append(table);
            }
        }
    }
    // A row that can belong to one table only cannot stand without its owner; of several owners exactly one is filled.
    for (Table *table : tables) {
        if (table->m_owners.size() == 1)
            const_cast<Field *>(table->m_owners.first())->m_options.flags |= FieldFlag::Required;
    }
    return {tables.begin(), tables.end()};
}
