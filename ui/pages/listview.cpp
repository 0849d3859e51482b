// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listview.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int leastOfRest = 150; ///< the column that takes what is left needs this much
}

ListView::ListView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(theme::gap(10));
}

void ListView::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    share();
}

void ListView::share()
{
    const int room = viewport()->width();
    int used = 0;
    int stretch = -1;
    QList<bool> shown;
    bool full = false;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const int wish = m_widths.at(i) < 0 ? leastOfRest : m_widths.at(i);
        full = full || (i > 1 && used + wish > room);
        shown.append(!full);
        used += full ? 0 : wish;
        if (m_widths.at(i) < 0 && stretch < 0)
            stretch = static_cast<int>(i);
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const int column = static_cast<int>(i);
        setColumnHidden(column, !shown.at(i));
        const int wish = m_widths.at(i) < 0 ? leastOfRest : m_widths.at(i);
        if (shown.at(i))
            setColumnWidth(column, column == stretch ? std::max(leastOfRest, wish + room - used) : wish);
    }
    horizontalHeader()->setStretchLastSection(true);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void ListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void ListView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    if (m_hovered >= 0) {
        QPainter painter(viewport());
        const QRect row(0, rowViewportPosition(m_hovered), viewport()->width(), rowHeight(m_hovered));
        painter.fillRect(row, theme::color(theme::Role::SurfaceHover));
    }
    QTableView::paintEvent(event);
}
