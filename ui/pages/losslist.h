// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/model.h"

#include <QAbstractListModel>

/// Everything that can be lost, to tick: resources, people and providers, by name; those that are lost come first.
class LossList : public QAbstractListModel
{
    Q_OBJECT

public:
    LossList(const Plan &plan, QObject *parent = nullptr);

    /// Reads the plan again; ticks stay on what is still there.
    void reload();
    /// What is ticked, in the order of the list.
    QList<recovery::Thing> ticked() const;
    /// Ticks these and nothing else.
    void setTicked(const QList<recovery::Thing> &things);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// These are lost anyway, by the scenario: half ticked, and not to be unticked.
    void setGiven(const IdSet &resources);

signals:
    void changed(); ///< something was ticked or unticked

private:
    struct Entry {
        recovery::Thing thing;
        QString title;
        bool isTicked = false;
    };
    void sort();
    bool isGiven(const Entry &entry) const { return m_given.contains(entry.thing.id); }

    const Plan &m_plan;
    QList<Entry> m_entries;
    IdSet m_given;
};
