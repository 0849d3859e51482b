// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"
#include "texts/texts.h"

#include <QAbstractTableModel>

/// The lines of the history, the latest first: when, who, what.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What };

    explicit HistoryModel(const Texts &texts, QObject *parent = nullptr);

    /// `lines` oldest first, as the plan gives them.
    void setLines(const QList<HistoryLine> &lines);
    const HistoryLine *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Texts m_texts;
    QList<HistoryLine> m_lines;
};
