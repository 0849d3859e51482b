// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/emptystate.h"

#include "pages/iconlabel.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int textWidth = 420;
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &purpose, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(6));
    column->setSpacing(theme::gap(3));
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, theme::Role::Accent, theme::gap(9), this), 0, Qt::AlignHCenter);
    QLabel *heading = words::label(title, "section", this);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    QLabel *text = words::paragraph(purpose, "muted", this);
    text->setAlignment(Qt::AlignHCenter);
    text->setMaximumWidth(textWidth);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(text, 1);
    row->addStretch();
    column->addLayout(row);
    if (!action.isEmpty()) {
        m_button = words::button(action, QStringLiteral("plus"), "primary", this);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
        column->addSpacing(theme::gap(1));
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void EmptyState::setActionEnabled(bool enabled)
{
    if (m_button)
        m_button->setEnabled(enabled);
}
