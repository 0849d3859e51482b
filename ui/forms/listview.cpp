// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listview.h"

#include "forms/headerview.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

ListView::ListView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new HeaderView(Qt::Horizontal, this));
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
    horizontalHeader()->setMinimumSectionSize(theme::gap(10));
}

void ListView::setColumns(const QList<Column> &columns, int essential)
{
    m_columns = columns;
    m_essential = essential;
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        setColumnHidden(section, true);
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(place).section), place);
    horizontalHeader()->setStretchLastSection(true);
    share();
}

void ListView::share()
{
    const int room = viewport()->width();
    int wished = 0;
    int least = 0;
    qsizetype shown = 0;
    for (; shown < m_columns.size(); ++shown) {
        const Column &next = m_columns.at(shown);
        const bool fits = shown < m_essential ? least + next.least <= room : wished + next.width <= room;
        if (shown > 0 && !fits)
            break;
        wished += next.width;
        least += next.least;
    }
    // What is missing is taken from the columns that can give, each by what it can.
    int missing = std::max(0, wished - room);
    int givable = std::max(0, wished - least);
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        const Column &column = m_columns.at(place);
        setColumnHidden(column.section, place >= shown);
        if (place >= shown)
            continue;
        const int mine = column.width - column.least;
        const int given = givable > 0 ? std::min(mine, missing * mine / givable) : 0;
        missing -= given;
        givable -= mine;
        const int rest = column.takesRest ? std::max(0, room - wished) : 0;
        setColumnWidth(column.section, column.width - given + rest);
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
