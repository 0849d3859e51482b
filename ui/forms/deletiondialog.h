// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QDialog>

class Editor;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RowCompleter;

/// Shows what deleting rows will touch, before it happens, and offers to point everything at another row instead,
/// or to keep a contact that records name. Deletes when accepted.
class DeletionDialog : public QDialog
{
    Q_OBJECT

public:
    DeletionDialog(Plan &plan, const Table &table, const QList<Id> &ids, const Texts &texts, QWidget *parent = nullptr);

    /// True if deleting these rows touches nothing but them: then nobody needs to be asked.
    static bool goesUnasked(const Plan::Deletion &deletion, const QList<Id> &ids);

    /// Deletes and closes; stays open with a sentence if the plan refuses.
    void accept() override;
    /// "Replace P05 by P08 everywhere", as one edit; the dialog then shows what is left to touch.
    void replace();
    /// Keeps the row for the records and says until when it was active, then closes.
    void retire();

private:
    void build();
    void fit();
    QWidget *line();
    QWidget *replacementRow();
    QWidget *retirementRow();
    void showDeletion();
    enum class Naming { Row, RowAndField };
    void addGroup(const QString &heading, const QList<Use> &uses, Naming naming);
    void addText(const QString &text, const char *role);
    QString wordsFor(const Use &use, Naming naming) const;
    QString question() const;
    void say(const QString &problem);

    Plan &m_plan;
    const Table &m_table;
    QList<Id> m_ids;
    Texts m_texts;
    Plan::Deletion m_deletion;
    QLabel *m_question;
    QWidget *m_groups;
    QLabel *m_problem;
    QWidget *m_replacement;
    QLineEdit *m_by;
    RowCompleter *m_completer;
    Editor *m_until = nullptr; ///< where the rows of the table can be active until a day
    QWidget *m_retirement = nullptr;
    QPushButton *m_delete;
};
