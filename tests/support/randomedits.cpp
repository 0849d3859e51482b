// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomedits.h"

#include "support/filledrow.h"

bool RandomEdits::edit()
{
    const Table &table = *schema().all().at(below(schema().all().size()));
    try {
        return !m_plan.edit(QStringLiteral("random"), gesture(table)).isEmpty();
    } catch (const Error &) {
        return false; // a refusal must change nothing; the caller compares
    }
}

Changes RandomEdits::gesture(const Table &table)
{
    const QList<Row> rows = m_plan.rows(table);
    const int choice = below(10);
    if (table.isSingle())
        return change(table, rows.first());
    if (rows.isEmpty() || choice < 3)
        return add(table);
    const Row &row = rows.at(below(rows.size()));
    if (choice < 7)
        return change(table, row);
    if (choice == 7) {
        const Plan::Deletion deletion = m_plan.deletion(table, {row.id});
        return deletion.refusedBy.isEmpty() ? deletion.changes
                                            : m_plan.replacement(table, row.id, rows.at(below(rows.size())).id);
    }
    if (choice == 8)
        return m_plan.duplicate(table, row.id);
    return m_plan.moved(table, row.id, below(2) ? 1 : -1);
}

Changes RandomEdits::add(const Table &table)
{
    return {{&table, {}, filledRow(m_plan, table, below(50))}};
}

Changes RandomEdits::change(const Table &table, const Row &row)
{
    Row after = row;
    for (int i = 0; i <= below(3); ++i) {
        const Field &field = *table.fields().at(below(table.fields().size()));
        const bool clear = below(4) == 0;
        after.setValue(field, clear ? Value() : someValue(m_plan, field, below(50)));
    }
    return {{&table, row, after}};
}
