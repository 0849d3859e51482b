// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listview.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int leastOfRest = 200; ///< the column that takes what is left is to have this much
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

void ListView::setColumns(const QList<Column> &columns, int essential)
{
    m_columns = columns;
    m_essential = essential;
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(place).section), place);
    horizontalHeader()->setStretchLastSection(true);
    share();
}

void ListView::share()
{
    const int room = viewport()->width();
    const auto wish = [](const Column &column) { return column.width < 0 ? leastOfRest : column.width; };
    int used = 0;
    qsizetype shown = 0;
    while (shown < m_columns.size() && (shown < m_essential || used + wish(m_columns.at(shown)) <= room))
        used += wish(m_columns.at(shown++));
    // Where there is not even room for these, all but the first share it.
    const bool tight = used > room && shown > 1;
    const int each = tight ? (room - wish(m_columns.first())) / int(shown - 1) : 0;
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        const Column &column = m_columns.at(place);
        setColumnHidden(column.section, place >= shown);
        if (place >= shown)
            continue;
        const int rest = column.width < 0 ? std::max(0, room - used) : 0;
        setColumnWidth(column.section, tight && place > 0 ? each : wish(column) + rest);
    }
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
