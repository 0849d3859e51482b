// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/lineeditor.h"

/// A number, typed without its unit, which stands beside it.
class NumberEditor : public LineEditor
{
    Q_OBJECT

public:
    NumberEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    Value value() const override;

protected:
    QString written(const Value &value) const override;
};
