// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/iconbutton.h"

#include "forms/plaintext.h"

#include <QEvent>

IconButton::IconButton(const QString &icon, const QString &words, QWidget *parent) : QToolButton(parent)
{
    setProperty("role", QStringLiteral("flat"));
    setAutoRaise(true);
    setFixedSize(theme::controlHeight, theme::controlHeight);
    setIconSize(QSize(theme::iconSize, theme::iconSize));
    setCursor(Qt::PointingHandCursor);
    setWords(words);
    setIconName(icon);
}

void IconButton::setIconName(const QString &icon, theme::Role role)
{
    m_icon = icon;
    m_role = role;
    setIcon(theme::icon(icon, role));
}

void IconButton::setWords(const QString &words)
{
    setToolTip(plaintext::tip(words));
    setAccessibleName(words);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty())
        setIcon(theme::icon(m_icon, m_role));
}
