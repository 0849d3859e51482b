// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class QPlainTextEdit;

/// Several lines of plain text in a box that grows with them.
class LongTextEditor : public Editor
{
    Q_OBJECT

public:
    LongTextEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    bool m_showing = false;
};
