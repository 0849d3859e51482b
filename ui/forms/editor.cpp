// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/editor.h"

#include "theme/theme.h"

#include <QHBoxLayout>

Editor::Editor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_field(field), m_texts(texts), m_controls(new QHBoxLayout(this))
{
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(theme::gap(1));
}

void Editor::setInput(QWidget *input)
{
    m_input = input;
    input->setObjectName(m_field.name());
    input->setAccessibleName(m_texts.label(m_field));
    input->setAccessibleDescription(m_texts.help(m_field));
    setFocusProxy(input);
    m_controls->insertWidget(0, input, 1);
}
