// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/lineeditor.h"

class QPushButton;

/// A colour: its hexadecimal spelling, and a button with a swatch that opens a palette.
class ColorEditor : public LineEditor
{
    Q_OBJECT

public:
    ColorEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void openPalette();
    void paintSwatch();

    QPushButton *m_swatch;
};
