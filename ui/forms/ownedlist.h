// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QWidget>

class IconButton;
class ListView;
class QLabel;
class RowDialog;
class TableModel;

/// The rows that belong to the row of a form, as a short list in it: add, open, duplicate, delete, and move where the
/// order matters.
class OwnedList : public QWidget
{
    Q_OBJECT

public:
    OwnedList(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *parent = nullptr);

    void setOwner(Id owner);
    /// Opens the panel for a new row.
    void add();
    /// Opens the panel of a row.
    void open(Id id);
    /// Marks a row of the list; nothing if it is not among them.
    void select(Id id);
    void duplicate(Id id);
    /// Moves a row up (-1) or down (+1).
    void move(Id id, int by);
    /// Deletes rows; asks first if that touches anything else.
    void remove(const QList<Id> &ids);

signals:
    void linkActivated(const Table *table, Id id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *heading();
    void buildView();
    void sizeColumns();
    bool saysNothing(int column) const;
    int step(Id id, int by) const;
    void connectButtons();
    RowDialog *panel();
    QList<Id> selected() const;
    void edit(const QString &text, const Changes &changes);
    void fit();
    void updateButtons();
    void say(const QString &problem);

    Plan &m_plan;
    const Table &m_ownerTable;
    const Table &m_table;
    Texts m_texts;
    Id m_owner = 0;
    TableModel *m_model;
    ListView *m_view;
    QLabel *m_empty;
    QLabel *m_problem;
    IconButton *m_add;
    IconButton *m_open;
    IconButton *m_duplicate;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
};
