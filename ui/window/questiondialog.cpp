// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/questiondialog.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

QuestionDialog::QuestionDialog(const Prompts::Question &question, QWidget *parent)
    : QDialog(parent), m_answer(question.cancel)
{
    setWindowTitle(question.title);
    setMinimumWidth(theme::gap(105));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(5));
    column->setSpacing(theme::gap(2));
    column->addWidget(words::paragraph(question.text, "section", this));
    if (!question.details.isEmpty())
        column->addWidget(words::paragraph(question.details, "muted", this));
    column->addSpacing(theme::gap(4));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    column->addLayout(buttons);
    // The proposed answer stands at the right, where the hand expects it.
    for (qsizetype i = question.answers.size() - 1; i >= 0; --i) {
        QPushButton *button = words::button(question.answers.at(i), QString(), i == 0 ? "primary" : "", this);
        button->setAutoDefault(i == 0);
        button->setDefault(i == 0);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_answer = static_cast<int>(i);
            accept();
        });
        buttons->addWidget(button);
        if (i == 0)
            button->setFocus();
    }
}
