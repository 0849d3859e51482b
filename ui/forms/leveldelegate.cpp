// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/leveldelegate.h"

#include "forms/levels.h"

#include <QPainter>

void LevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor level = index.data(Qt::BackgroundRole).value<QColor>();
    const QColor fill = level.isValid() ? level : theme::color(theme::Role::Surface);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(fill);
    if (isCurrent || isSelected)
        painter->setPen(QPen(theme::color(isCurrent ? theme::Role::Accent : theme::Role::BorderStrong), 2));
    else
        painter->setPen(level.isValid() ? QPen(Qt::NoPen) : QPen(theme::color(theme::Role::Border)));
    painter->drawRoundedRect(cell, theme::gap(1), theme::gap(1));
    painter->setPen(theme::readableOn(fill));
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    painter->restore();
}
