// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/palettedelegate.h"

#include "theme/theme.h"

#include <QPainter>

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(selected ? theme::Role::Selection : theme::Role::SurfaceHover));
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect line = option.rect.adjusted(theme::gap(2), 0, -theme::gap(2), 0);
    const QRect mark(line.left(), line.center().y() - theme::iconSize / 2 + 1, theme::iconSize, theme::iconSize);
    theme::icon(index.data(IconRole).toString(), theme::Role::TextMuted).paint(painter, mark);
    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(theme::color(theme::Role::TextMuted));
    const QString kind =
        painter->fontMetrics().elidedText(index.data(KindRole).toString(), Qt::ElideRight, line.width() * 45 / 100);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, kind);
    const int used = painter->fontMetrics().horizontalAdvance(kind) + theme::gap(3);
    const QRect words = line.adjusted(theme::iconSize + theme::gap(2), 0, -used, 0);
    painter->setFont(theme::font(theme::Type::Body));
    painter->setPen(theme::color(index.flags() & Qt::ItemIsEnabled ? theme::Role::Text : theme::Role::TextMuted));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme::gap(50), theme::rowHeight};
}
