// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

class QLabel;
class QLineEdit;

/// One line in which a value is typed as people write it: texts, codes, telephone numbers, times, durations, lists of
/// codes.
class LineEditor : public Editor
{
    Q_OBJECT

public:
    LineEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

    QLineEdit *line() const { return m_line; }
    /// The text that stands in the line for a value.
    virtual QString written(const Value &value) const;
    /// Puts what a control beside the line chose into it, as if it had been typed and confirmed.
    void enter(const QString &text);

private:
    void offerSuggestions();
    void showTip();
    void showMeaning(const Value &value);

    QLineEdit *m_line;
    QLabel *m_meaning = nullptr; ///< beside a line whose value is no words: "Optional clause not settled" by "CTR-004"
};
