// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/emptyplan.h"

/// A plan that figures have to bear: as many functions as wanted, what they need, how much a stop of them hurts.
class OdderPlan
{
public:
    Plan &plan() { return *m_plan; }

    Id addFunction(const QString &code, const QString &name, const QString &criticality = {})
    {
        const auto &table = schema().function;
        Row row(table);
        row.set(table.code, code);
        row.set(table.name, name);
        row.set(table.criticality, criticality);
        return add(table, row);
    }
    void depend(Id from, Id to, const QString &need)
    {
        const auto &table = schema().functionDependency;
        Row row(table);
        row.set(table.ownerFunction, from);
        row.set(table.dependsOn, to);
        row.set(table.need, need);
        add(table, row);
    }
    /// A vital function with one level per horizon in each of the categories, which are added.
    Id addRated(const QString &code, const QList<QList<int>> &levelsOfCategories, const QList<int> &horizons)
    {
        const Id function = addFunction(code, QStringLiteral("Rated"), QStringLiteral("vital"));
        addHorizons(horizons);
        const auto &table = schema().impact;
        for (qsizetype i = 0; i < levelsOfCategories.size(); ++i) {
            const Id category = addCategory(static_cast<int>(i));
            for (qsizetype j = 0; j < levelsOfCategories.at(i).size(); ++j) {
                Row row(table);
                row.set(table.function, function);
                row.set(table.category, category);
                row.set(table.horizon, m_horizons.at(j));
                row.set(table.level, levelsOfCategories.at(i).at(j));
                add(table, row);
            }
        }
        return function;
    }
    void addHorizons(const QList<int> &minutes)
    {
        const auto &table = schema().horizon;
        for (const int each : minutes) {
            Row row(table);
            row.set(table.code, QStringLiteral("H%1").arg(m_horizons.size() + 1));
            row.set(table.minutes, each);
            m_horizons.append(add(table, row));
        }
    }
    Id addCategory(int number, const QString &name = {})
    {
        const auto &table = schema().impactCategory;
        Row row(table);
        row.set(table.code, QStringLiteral("C%1").arg(number));
        row.set(table.name, name.isEmpty() ? QStringLiteral("Category %1").arg(number) : name);
        return add(table, row);
    }
    template <typename T> void set(const Column<T> &column, const T &value)
    {
        Row row = m_plan->self();
        row.set(column, value);
        m_plan->edit(QStringLiteral("Set"), {{&schema().plan, m_plan->self(), row}});
    }
    template <typename T> void setOf(Id function, const Column<T> &column, const T &value)
    {
        Row row = *m_plan->find(schema().function, function);
        row.set(column, value);
        m_plan->edit(QStringLiteral("Set"), {{&schema().function, *m_plan->find(schema().function, function), row}});
    }
    Id add(const Table &table, const Row &row)
    {
        return m_plan->edit(QStringLiteral("Added"), {{&table, {}, row}}).first().id();
    }

private:
    std::unique_ptr<Plan> m_plan = emptyPlan();
    QList<Id> m_horizons;
};
