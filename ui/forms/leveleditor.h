// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class QLabel;
class Segmented;

/// A level of a scale: its number in its colour, and the plan's name for it beside.
class LevelEditor : public Editor
{
    Q_OBJECT

public:
    LevelEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void name();

    Segmented *m_buttons;
    QLabel *m_name;
    QList<int> m_numbers; ///< the level that each button stands for
    QStringList m_names;
};
