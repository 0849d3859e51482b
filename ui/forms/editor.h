// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QWidget>

class QHBoxLayout;

/// Edits the value of one field as people write it. When a value becomes part of the plan is decided by FieldBox.
class Editor : public QWidget
{
    Q_OBJECT

public:
    Editor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    /// Shows a value, dropping what was typed.
    virtual void setValue(const Value &value) = 0;
    /// What is entered. Throws Error with one sentence if it cannot be understood.
    virtual Value value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// True if a second's pause while typing is as good as Enter; false where what is typed is only a search.
    virtual bool commitsOnPause() const { return true; }
    /// The widget that has the keyboard; it carries the field's name and label.
    QWidget *input() const { return m_input; }

signals:
    void edited();    ///< something was typed
    void committed(); ///< Enter was pressed, or a choice made
    void linkActivated(const Table *table, Id id);

protected:
    /// Names the input after the field and puts it first in the row of controls.
    void setInput(QWidget *input);
    Plan &plan() const { return m_plan; }
    const Texts &texts() const { return m_texts; }
    QHBoxLayout *controls() const { return m_controls; }

private:
    Plan &m_plan;
    const Field &m_field;
    Texts m_texts;
    QHBoxLayout *m_controls;
    QWidget *m_input = nullptr;
};
