// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class QComboBox;

/// One of a few values, from a list whose first entry says nothing.
class ChoiceEditor : public Editor
{
    Q_OBJECT

public:
    ChoiceEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_combo;
};
