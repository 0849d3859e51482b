// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class IconButton;
class QLineEdit;
class RowCompleter;

/// Points at a row of another table: found by typing, opened by a link, emptied by a button.
class ReferenceEditor : public Editor
{
    Q_OBJECT

public:
    ReferenceEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    bool commitsOnPause() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick(Id id);
    void addNew(const QString &typed);
    void updateButtons();

    QLineEdit *m_line;
    RowCompleter *m_completer;
    IconButton *m_clear;
    IconButton *m_open;
    Id m_id = 0; ///< what the line stands for as long as nobody types
    bool m_typed = false;
};
