// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class Segmented;

/// Yes, no, or not said.
class BoolEditor : public Editor
{
    Q_OBJECT

public:
    BoolEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    Segmented *m_buttons;
};
