// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelineview.h"

#include <QPainter>

TimelineView::TimelineView(const figures::RecoveryTimeline &timeline, QWidget *parent)
    : QWidget(parent), m_timeline(timeline)
{
    setFixedHeight(theme::gap(24));
    setAccessibleName(timeline.alternative());
    setToolTip(timeline.alternative());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_timeline.draw(painter, rect(), figures::RecoveryTimeline::Detail::Full, theme::mode());
}
