// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class FlowLayout;
class QLineEdit;
class RowCompleter;

/// Points at any number of rows: one chip for each, and a line that finds more.
class ReferencesEditor : public Editor
{
    Q_OBJECT

public:
    ReferencesEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    bool commitsOnPause() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Id id);
    void addNew(const QString &typed);
    void remove(Id id);
    void showChips();
    void addChip(Id id);

    QLineEdit *m_line;
    RowCompleter *m_completer;
    QWidget *m_chips;
    FlowLayout *m_flow;
    IdSet m_ids;
    bool m_readOnly = false;
};
