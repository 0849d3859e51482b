// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "texts/texts.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

/// The functions that an outage affects, a row each: the most serious first.
class OutageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Function, Verdict, Back, RtoMargin, MtpdMargin, Timeline, ColumnCount };

    OutageModel(const Plan &plan, const Texts &texts, QObject *parent = nullptr);

    void setOutage(const recovery::Outage &outage);
    const recovery::Outage &outage() const { return m_outage; }
    /// nullptr if there is no such row.
    const recovery::Outcome *outcomeAt(int row) const;
    /// -1 if the function is not affected.
    int rowOf(Id function) const;
    /// The last moment that timelines show.
    recovery::Minutes end() const { return m_end; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const recovery::Outcome &outcome, int column) const;
    QString margin(std::optional<recovery::Minutes> margin) const;

    const Plan &m_plan;
    Texts m_texts;
    recovery::Outage m_outage;
    QList<int> m_order; ///< places in m_outage.functions
    recovery::Minutes m_end = 0;
};

/// What a verdict looks like; it always stands beside its word.
theme::Role roleOf(recovery::Verdict verdict);
QIcon iconOf(recovery::Verdict verdict);
