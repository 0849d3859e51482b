// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class RowForm;

/// The form of one row in a panel of its own: a row of the plan, or a new one that becomes part of it as one edit.
class RowDialog : public QDialog
{
    Q_OBJECT

public:
    RowDialog(Plan &plan, const Table &table, const Texts &texts, QWidget *parent = nullptr);

    RowForm *form() const { return m_form; }
    /// Edits a row of the plan; every change is kept at once.
    void showRow(Id id);
    /// Edits a row that the plan does not hold yet (see Plan::draft()); "Add" makes it part of the plan.
    void addRow(const Row &draft);

    /// Opens the panel for a new row over `over`; `take` gets it as soon as it is part of the plan.
    static void add(Plan &plan, const Table &table, const Texts &texts, const Row &draft, QWidget *over,
                    const std::function<void(Id)> &take);

    void accept() override;
    void reject() override;

signals:
    void added(Id id);
    /// A reference was followed; the panel has closed.
    void linkActivated(const Table *table, Id id);

private:
    void build();
    void fit();
    void addDraft();

    Plan &m_plan;
    const Table &m_table;
    Texts m_texts;
    RowForm *m_form;
    QLabel *m_title;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_close;
};
