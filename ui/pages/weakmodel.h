// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/weakpoints.h"
#include "texts/texts.h"

#include <QAbstractTableModel>

/// Weak points as a list, in the order of their rank.
class WeakModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Failed, Late, Functions, ColumnCount };

    WeakModel(const Plan &plan, const Texts &texts, QObject *parent = nullptr);

    void setPoints(const std::vector<recovery::WeakPoint> &points);
    /// nullptr if there is no such row.
    const recovery::WeakPoint *pointAt(int row) const;
    /// "R11 · Router", both names of a pair.
    QString title(const recovery::WeakPoint &point) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Plan &m_plan;
    Texts m_texts;
    std::vector<recovery::WeakPoint> m_points;
};
