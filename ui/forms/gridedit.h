// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QWidget>

class GridModel;
class QLabel;
class QTableView;

/// Edits the owned rows of a grid table where they belong: levels of impact by category and horizon, words by level.
/// Digits type a level straight into its cell, Delete empties what is selected.
class GridEdit : public QWidget
{
    Q_OBJECT

public:
    GridEdit(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *parent = nullptr);

    void setOwner(Id owner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView(const Table &table);
    void fit();
    void type(const QString &text);

    GridModel *m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_problem;
};
