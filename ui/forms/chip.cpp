// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/chip.h"

#include "forms/iconbutton.h"
#include "forms/plaintext.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent),
      //: Takes one of several rows out of a field; %1 is the row
      m_cross(new IconButton(QStringLiteral("x"), tr("Remove %1").arg(plaintext::oneLine(text)), this,
                             IconButton::Size::Small))
{
    auto *label = new QPushButton(this);
    label->setProperty("role", QStringLiteral("link"));
    label->setAutoDefault(false);
    label->setCursor(Qt::PointingHandCursor);
    const QString shown = label->fontMetrics().elidedText(plaintext::oneLine(text), Qt::ElideRight,
                                                          theme::formColumnWidth - theme::gap(20));
    label->setText(plaintext::unmarked(shown));
    label->setToolTip(plaintext::tip(text));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap(2), 0, theme::gap(1), 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(m_cross);
    connect(label, &QPushButton::clicked, this, &Chip::opened);
    connect(m_cross, &QToolButton::clicked, this, &Chip::removed);
}

void Chip::setRemovable(bool removable)
{
    m_cross->setVisible(removable);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Role::AccentSoft));
    const qreal round = height() / 2.0;
    painter.drawRoundedRect(rect(), round, round);
}
