// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

class Field;
class TableModel;

/// Sorts the rows of a list by value and keeps those that hold all the words typed, accents and case aside.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(TableModel *model, QObject *parent = nullptr);

    /// Keeps the rows in whose cells every word stands; all for "".
    void setText(const QString &text);
    /// Keeps the rows whose field holds one of these keys ("" is the empty value); all for an empty list.
    void setChoices(const Field &field, const QStringList &keys);

    qint64 idAt(int row) const;
    /// The row of this list that shows the id, -1 if it is filtered out or not there.
    int rowOf(qint64 id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const QString &foldedRow(int row) const;
    void forget(int first, int last);

    TableModel *m_model;
    QStringList m_words;
    QHash<const Field *, QStringList> m_choices;
    QCollator m_collator;
    mutable QHash<qint64, QString> m_folded; ///< all texts of a row, by id; made when first looked for
};
