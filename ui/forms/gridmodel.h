// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QAbstractTableModel>

class QWidget;

/// The owned rows of a grid table laid out by their keys: one cell for each pair, empty where there is no row.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Questions about an edit stand over `form`, which owns the model.
    GridModel(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *form = nullptr);

    /// The field that the cells show.
    const Field &valueField() const { return *m_value; }
    void setOwner(Id owner);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Parses and stores what was typed; an empty cell removes its row. Refused input changes nothing, see refused().
    bool setData(const QModelIndex &index, const QVariant &typed, int role = Qt::EditRole) override;
    /// Empties several cells as one edit.
    void clear(const QModelIndexList &indexes);

signals:
    /// One sentence on why an input was refused; "" when one was accepted.
    void refused(const QString &sentence);

private:
    /// One of the values that a key can take, in words.
    struct Mark {
        Value value;
        QString text;
    };
    QList<Mark> marksOf(const Field &key) const;
    const Row *rowAt(const QModelIndex &index) const;
    Change changeAt(const QModelIndex &index, const Value &value) const;
    bool edit(const Changes &changes);
    void read();
    void readMarks();
    void follow(const Changes &changes);

    Plan &m_plan;
    QWidget *m_form;
    const Table &m_table;
    const Field *m_ownerField;
    const Field *m_rowKey;
    const Field *m_columnKey = nullptr; ///< nullptr if there is one key, and so one column
    const Field *m_value = nullptr;
    const Table &m_ownerTable;
    Texts m_texts;
    Id m_owner = 0;
    QList<Mark> m_rowMarks;
    QList<Mark> m_columnMarks;
    QHash<QPair<int, int>, Id> m_cells;
};
