// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/banner.h"

#include "pages/iconlabel.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

Banner::Banner(Tone tone, const QString &icon, QWidget *parent)
    : QFrame(parent), m_text(words::paragraph(QString(), "", this)), m_row(new QHBoxLayout(this))
{
    const bool warning = tone == Tone::Warning;
    setProperty("role", warning ? QStringLiteral("banner-warning") : QStringLiteral("banner-info"));
    m_row->setContentsMargins(theme::gap(5), theme::gap(1), theme::gap(4), theme::gap(1));
    m_row->setSpacing(theme::gap(2));
    m_row->addWidget(new IconLabel(icon, warning ? theme::Role::Warning : theme::Role::Info, theme::iconSize, this));
    m_text->setMinimumHeight(theme::controlHeight);
    m_row->addWidget(m_text, 1);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton *Banner::addButton(const QString &text)
{
    QPushButton *button = words::button(text, QString(), "flat", this);
    m_row->addWidget(button);
    return button;
}
