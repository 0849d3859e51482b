// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/prompts.h"

#include <QDialog>

/// One question, its answers as buttons; what it says is shown as plain text.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Prompts::Question &question, QWidget *parent = nullptr);

    /// The answer given, the question's `cancel` until then.
    int answer() const { return m_answer; }

private:
    int m_answer;
};
