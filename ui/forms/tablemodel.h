// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QAbstractTableModel>

/// The rows of a table, or those that one row owns, as people read them: the columns are the fields of the list.
/// Follows the plan row by row.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole, ///< the row's id
        SortRole,              ///< a value that sorts: number, text, place among the choices; invalid if empty
    };

    /// All rows of the table.
    TableModel(Plan &plan, const Table &table, const Texts &texts, QObject *parent = nullptr);
    /// The rows that belong to a row of `ownerTable`, none until setOwner().
    TableModel(Plan &plan, const Table &table, const Table &ownerTable, const Texts &texts, QObject *parent = nullptr);

    const Table &table() const { return m_table; }
    /// The fields that are columns, in order. Of fields of which exactly one is filled the first stands for all.
    const QList<const Field *> &columns() const { return m_columns; }
    void setOwner(Id owner);
    /// Other words for the same rows.
    void setTexts(const Texts &texts);
    /// The id of a row of the model, 0 if there is no such row.
    Id idAt(int row) const { return m_ids.value(row); }
    /// The row of the model that shows this id, -1 if none does.
    int rowOf(Id id) const;
    /// The row of the plan that is shown there, nullptr if there is none.
    const Row *rowAt(int row) const { return m_plan.find(m_table, idAt(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void start();
    QList<const Field *> sharing(const Field &column) const;
    const Field &shownIn(const Field &column, const Row &row) const;
    QString shown(const Field &field, const Row &row) const;
    QVariant sortValue(const Field &field, const Value &value) const;
    QVariant decoration(const Field &field, const Value &value) const;
    QString tip(const Field &field, const Row &row) const;
    QList<Id> wanted() const;
    bool reorders(const Change &change) const;
    void follow(const Changes &changes);
    void followChanged(const Changes &changes);
    void followTargets(const Changes &changes);
    void followTargets(int column, const Field &field, const Changes &changes);
    void removeGone(const QList<Id> &fresh);
    void insertAndMove(const QList<Id> &fresh);
    void insertNew(int at, const QList<Id> &fresh);

    Plan &m_plan;
    const Table &m_table;
    const Field *m_ownerField = nullptr;
    Texts m_texts;
    Id m_owner = 0;
    QList<const Field *> m_columns;
    QList<Id> m_ids;
    mutable QHash<Id, int> m_rowOf; ///< empty after rows moved; filled again when asked
};
