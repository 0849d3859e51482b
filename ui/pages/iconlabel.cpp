// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/iconlabel.h"

#include <QIcon>
#include <QPainter>

IconLabel::IconLabel(const QString &icon, theme::Role role, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_role(role)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon, theme::Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::icon(m_icon, m_role).paint(&painter, rect());
}
