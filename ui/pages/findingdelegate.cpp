// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingdelegate.h"

#include "analysis/audit/rule.h"
#include "pages/findingsmodel.h"
#include "theme/theme.h"

#include <QPainter>

namespace {
constexpr int findingHeight = theme::gap(14);

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, theme::Role role,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(theme::color(role));
    const QString fitting = QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}
} // namespace

QIcon severityIcon(audit::Severity severity, bool isWaived)
{
    if (isWaived)
        return theme::icon(QStringLiteral("bell-off"), theme::Role::TextMuted);
    switch (severity) {
    case audit::Severity::Error: return theme::icon(QStringLiteral("circle-x"), theme::Role::Danger);
    case audit::Severity::Warning: return theme::icon(QStringLiteral("triangle-alert"), theme::Role::Warning);
    case audit::Severity::Info: return theme::icon(QStringLiteral("info"), theme::Role::Info);
    }
    Q_UNREACHABLE();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = !index.parent().isValid();
    return {option.rect.width(), isGroup ? theme::rowHeight : findingHeight};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    index.parent().isValid() ? paintFinding(painter, option, index) : paintGroup(painter, option, index);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QRect row = option.rect.adjusted(theme::gap(2), 0, -theme::gap(3), 0);
    const QRect mark(row.left(), row.center().y() - theme::iconSize / 2, theme::iconSize, theme::iconSize);
    theme::icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme::Role::TextMuted)
        .paint(painter, mark);
    const QRect text = row.adjusted(theme::iconSize + theme::gap(2), 0, -theme::gap(12), 0);
    QFont font = theme::font(theme::Type::Body);
    font.setWeight(QFont::DemiBold);
    drawText(painter, text, index.data().toString(), font, theme::Role::Text);
    drawText(painter, QRect(text.right(), row.top(), theme::gap(12), row.height()),
             QLocale().toString(index.data(FindingsModel::CountRole).toInt()), theme::font(theme::Type::Small),
             theme::Role::TextMuted, Qt::AlignRight);
}

void FindingDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isWaived = index.data(FindingsModel::WaivedRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::color(theme::Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme::color(theme::Role::SurfaceHover));
    const QRect row = option.rect.adjusted(theme::gap(3), theme::gap(2), -theme::gap(3), -theme::gap(2));
    const QRect mark(row.left(), row.top() + theme::gap(1) / 2, theme::iconSize, theme::iconSize);
    severityIcon(static_cast<audit::Severity>(index.data(FindingsModel::SeverityRole).toInt()), isWaived)
        .paint(painter, mark);
    const QFont body = theme::font(theme::Type::Body);
    const QFont small = theme::font(theme::Type::Small);
    const QString entity = index.data(FindingsModel::EntityRole).toString();
    const int entityWidth = std::min(QFontMetrics(small).horizontalAdvance(entity) + theme::gap(1), row.width() / 3);
    const QRect first(mark.right() + theme::gap(3), row.top(), row.right() - mark.right() - theme::gap(3),
                      row.height() / 2);
    const theme::Role role = isWaived ? theme::Role::TextMuted : theme::Role::Text;
    drawText(painter, first.adjusted(0, 0, -entityWidth - theme::gap(2), 0), index.data().toString(), body, role);
    drawText(painter, first, entity, small, theme::Role::TextMuted, Qt::AlignRight);
    drawText(painter, first.translated(0, first.height()), index.data(FindingsModel::DetailRole).toString(), small,
             theme::Role::TextMuted);
}
