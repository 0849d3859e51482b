// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sentences.h"

#include <QCoreApplication>

namespace sentences {

namespace {
QString titleOf(const Plan &plan, const Table &table, Id id)
{
    const Row *row = plan.find(table, id);
    return row ? plan.title(table, *row) : QString();
}
} // namespace

QString added(const Plan &plan, const Table &table, const Row &row)
{
    return plan.texts().text("History", QT_TRANSLATE_NOOP("History", "Added %1")).arg(plan.title(table, row));
}

QString changed(const Plan &plan, const Field &field, const Row &row)
{
    return plan.texts()
        .text("History", QT_TRANSLATE_NOOP("History", "Changed %1 of %2"))
        .arg(plan.texts().label(field), plan.title(field.table(), row));
}

QString deleted(const Plan &plan, const Table &table, const QList<Id> &ids)
{
    if (ids.size() == 1)
        return plan.texts()
            .text("History", QT_TRANSLATE_NOOP("History", "Deleted %1"))
            .arg(titleOf(plan, table, ids.first()));
    //: History: %1 is the name of the table, in the plural
    return plan.texts()
        .text("History", QT_TRANSLATE_N_NOOP("History", "Deleted %n rows of %1"), static_cast<int>(ids.size()))
        .arg(plan.texts().plural(table));
}

QString duplicated(const Plan &plan, const Table &table, Id id)
{
    return plan.texts().text("History", QT_TRANSLATE_NOOP("History", "Duplicated %1")).arg(titleOf(plan, table, id));
}

QString moved(const Plan &plan, const Table &table, Id id)
{
    return plan.texts().text("History", QT_TRANSLATE_NOOP("History", "Moved %1")).arg(titleOf(plan, table, id));
}

QString replaced(const Plan &plan, const Table &table, Id from, Id to)
{
    return plan.texts()
        .text("History", QT_TRANSLATE_NOOP("History", "Replaced %1 by %2 everywhere"))
        .arg(titleOf(plan, table, from), titleOf(plan, table, to));
}

} // namespace sentences
