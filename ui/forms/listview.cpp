// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listview.h"

#include "forms/headerview.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {
/// Brings the columns nearer to what they aim at. Those that want little get it first, so that as many as can be are
/// satisfied. Returns what is left of the spare room.
int grow(QList<int> &widths, const QList<ListView::Column> &columns, int ListView::Column::*aim, int spare)
{
    const auto wanted = [&](qsizetype place) { return std::max(0, columns.at(place).*aim - widths.at(place)); };
    QList<qsizetype> places(columns.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) { return wanted(a) < wanted(b); });
    auto others = static_cast<int>(places.size());
    for (const qsizetype place : std::as_const(places)) {
        const int given = std::min(wanted(place), std::max(0, spare) / others--);
        widths[place] += given;
        spare -= given;
    }
    return spare;
}
} // namespace

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

/// Those for which there is room.
QList<ListView::Column> ListView::shownIn(int room) const
{
    QList<Column> shown = m_columns.mid(0, std::max(m_essential, 1));
    int least = 0;
    int satisfied = 0;
    for (const Column &column : std::as_const(shown)) {
        least += column.least;
        satisfied += column.width;
    }
    for (const Column &next : m_columns.mid(shown.size())) {
        satisfied += next.width;
        if (satisfied > room)
            break;
        shown.append(next);
    }
    for (qsizetype place = shown.size() - 1; place > 0 && least > room; --place) {
        if (shown.at(place).takesRest)
            continue;
        least -= shown.at(place).least;
        shown.remove(place);
    }
    return shown;
}

void ListView::share()
{
    const int room = viewport()->width();
    const QList<Column> shown = shownIn(room);
    QList<int> widths;
    for (const Column &column : shown)
        widths.append(column.least);
    int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (const auto aim : {&Column::content, &Column::width, &Column::whole})
        spare = grow(widths, shown, aim, spare);
    qsizetype place = 0; // those that are shown stand in the same order
    for (const Column &column : std::as_const(m_columns)) {
        const bool isShown = place < shown.size() && shown.at(place).section == column.section;
        setColumnHidden(column.section, !isShown);
        if (!isShown)
            continue;
        setColumnWidth(column.section, widths.at(place) + (column.takesRest ? std::max(0, spare) : 0));
        ++place;
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
