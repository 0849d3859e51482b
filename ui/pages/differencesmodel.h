// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "revisions/differences.h"

#include <QAbstractTableModel>

/// What is different between two moments of the plan, a line each: where, what, before, after, by whom, when.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, Before, After, Who, When };

    explicit DifferencesModel(const Texts &texts, QObject *parent = nullptr);

    void setDifferences(const QList<revisions::Difference> &differences);
    const revisions::Difference *differenceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const revisions::Difference &difference, int column) const;
    QString what(const revisions::Difference &difference) const;

    Texts m_texts;
    QList<revisions::Difference> m_differences;
};
