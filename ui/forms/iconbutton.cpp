// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/iconbutton.h"

#include "forms/plaintext.h"

#include <QEvent>

IconButton::IconButton(const QString &icon, const QString &words, QWidget *parent, Size size) : QToolButton(parent)
{
    const bool small = size == Size::Small;
    const int side = small ? theme::gap(6) : theme::controlHeight;
    const int drawing = small ? theme::gap(3) + theme::gap(1) / 2 : theme::iconSize;
    setProperty("role", small ? QStringLiteral("small") : QStringLiteral("flat"));
    setAutoRaise(true);
    setFixedSize(side, side);
    setIconSize(QSize(drawing, drawing));
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
