// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinedelegate.h"

#include "figures/recoverytimeline.h"
#include "pages/outagemodel.h"
#include "plan.h"

#include <QPainter>

TimelineDelegate::TimelineDelegate(const Plan &plan, const OutageModel &model, const Texts &texts, QObject *parent)
    : QStyledItemDelegate(parent), m_plan(plan), m_model(model), m_texts(texts)
{}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const recovery::Outcome *outcome = m_model.outcomeAt(index.row());
    const Row *function = outcome ? m_plan.find(schema().function, outcome->function) : nullptr;
    if (!function)
        return;
    const QRectF area = QRectF(option.rect).adjusted(theme::gap(3), theme::gap(2), -theme::gap(3), -theme::gap(2));
    using figures::RecoveryTimeline;
    RecoveryTimeline(*outcome, *function, m_model.end(), m_texts)
        .draw(*painter, area, RecoveryTimeline::Detail::Compact, theme::mode());
}
