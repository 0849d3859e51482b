// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "revisions/approval.h"

#include <QDialog>

class DateEditor;
class Editor;
class LineEditor;
class LongTextEditor;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ReferenceEditor;

/// Asks who approves the plan, as which version, and what changed; says at once why it cannot be approved like this.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    ApprovalDialog(Plan &plan, const Texts &texts, const revisions::Approval &proposed, QWidget *parent = nullptr);

    /// What was said. Throws Error if something cannot be understood.
    revisions::Approval approval() const;

private:
    void addField(QVBoxLayout *column, const QString &label, Editor *editor);
    void addButtons(QVBoxLayout *column);
    void check();

    Plan &m_plan;
    LineEditor *m_version;
    DateEditor *m_on;
    ReferenceEditor *m_approvedBy;
    ReferenceEditor *m_author;
    LongTextEditor *m_summary;
    QLabel *m_problem;
    QPushButton *m_approve;
};
