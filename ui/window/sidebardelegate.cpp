// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidebardelegate.h"

#include "theme/theme.h"
#include "window/sidebar.h"

#include <QLocale>
#include <QPainter>

namespace {
bool isGroup(const QModelIndex &index)
{
    return !index.data(Sidebar::ScreenRole).isValid();
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = theme::font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::color(theme::Role::TextMuted));
    const QRect line = option.rect.adjusted(theme::gap(4), theme::gap(2), -theme::gap(3), 0);
    const QRect words = line.adjusted(0, 0, -theme::gap(5), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const bool open = option.state & QStyle::State_Open;
    const QRect arrow(line.right() - 13, line.center().y() - 6, 14, 14);
    theme::icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme::Role::TextMuted)
        .paint(painter, arrow);
}

void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QRect pill = option.rect.adjusted(theme::gap(2), 1, -theme::gap(2), -1);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme::color(theme::Role::Accent), 1.5)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(theme::color(selected ? theme::Role::Selection : theme::Role::SurfaceHover));
        painter->drawRoundedRect(QRectF(pill).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const auto ink = selected ? theme::Role::Accent : theme::Role::TextMuted;
    const QRect icon(pill.left() + theme::gap(2), pill.center().y() - theme::iconSize / 2 + 1, theme::iconSize,
                     theme::iconSize);
    theme::icon(index.data(Sidebar::IconRole).toString(), ink).paint(painter, icon);
    QRect words = pill.adjusted(theme::gap(2) + theme::iconSize + theme::gap(2), 0, -theme::gap(2), 0);
    const int rows = index.data(Sidebar::CountRole).toInt();
    if (rows > 0) {
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(theme::color(theme::Role::TextMuted));
        const QString number = QLocale().toString(rows);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, number);
        words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(number) - theme::gap(2), 0);
    }
    QFont font = theme::font(theme::Type::Body);
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::color(theme::Role::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}
} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index))
        paintGroup(painter, option, index);
    else
        paintPlace(painter, option, index);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {theme::sidebarWidth, isGroup(index) ? theme::gap(9) : theme::gap(8)};
}
