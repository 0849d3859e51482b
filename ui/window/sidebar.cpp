// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidebar.h"

#include "pages/setting.h"
#include "plan.h"
#include "theme/theme.h"
#include "window/areas.h"
#include "window/sidebardelegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace {
const Setting<QStringList> folded(QStringLiteral("sidebar/folded"), QStringList());

Destination destinationOf(const QTreeWidgetItem *item)
{
    const QVariant screen = item->data(0, Sidebar::ScreenRole);
    return {static_cast<Screen>(screen.toInt()), schema().table(item->data(0, Sidebar::TableRole).toString())};
}
} // namespace

Sidebar::Sidebar(QWidget *parent) : QTreeWidget(parent)
{
    setProperty("role", QStringLiteral("sidebar"));
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(theme::sidebarWidth);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SidebarDelegate(this));
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(true);
    setViewportMargins(0, theme::gap(2), 0, theme::gap(2));
    connect(this, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem *item) {
        if (item->childCount() > 0)
            item->setExpanded(!item->isExpanded());
    });
    connect(this, &QTreeWidget::currentItemChanged, this, &Sidebar::choose);
    const auto remember = [](const QTreeWidgetItem *item) {
        QStringList keys = folded.value();
        const QString key = item->data(0, TableRole).toString();
        keys.removeAll(key);
        if (!item->isExpanded())
            keys.append(key);
        folded.setValue(keys);
    };
    connect(this, &QTreeWidget::itemExpanded, this, remember);
    connect(this, &QTreeWidget::itemCollapsed, this, remember);
}

void Sidebar::show(const Plan *plan, const Texts &texts)
{
    const QSignalBlocker quiet(this);
    clear();
    m_plan = plan;
    setAccessibleName(tr("Sections of the plan"));
    setVisible(plan);
    if (!plan)
        return;
    addPlace(nullptr, tr("Start"), QStringLiteral("compass"), {Screen::Start, nullptr});
    for (const Area area : areas::all()) {
        QTreeWidgetItem *group = addGroup(areas::title(area), QString::number(static_cast<int>(area)));
        for (const Table *table : areas::tables(area))
            addPlace(group, texts.plural(*table), areas::icon(*table), {Screen::Table, table});
        if (group->childCount() == 0)
            delete group;
    }
    QTreeWidgetItem *control = addGroup(tr("Control"), QStringLiteral("control"));
    addPlace(control, tr("What if?"), QStringLiteral("life-buoy"), {Screen::WhatIf, nullptr});
    addPlace(control, tr("Weak points"), QStringLiteral("target"), {Screen::Weak, nullptr});
    addPlace(control, tr("Audit"), QStringLiteral("clipboard-check"), {Screen::Audit, nullptr});
    addPlace(control, tr("History"), QStringLiteral("history"), {Screen::History, nullptr});
    QTreeWidgetItem *publish = addGroup(tr("Publish"), QStringLiteral("publish"));
    addPlace(publish, tr("Preview and print"), QStringLiteral("printer"), {Screen::Publish, nullptr});
    addPlace(publish, tr("Approval and revisions"), QStringLiteral("file-check"), {Screen::Revisions, nullptr});
    const QStringList closed = folded.value();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        item->setExpanded(!closed.contains(item->data(0, TableRole).toString()));
    }
}

QTreeWidgetItem *Sidebar::addGroup(const QString &title, const QString &key)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setData(0, TableRole, key);
    return group;
}

void Sidebar::addPlace(QTreeWidgetItem *group, const QString &title, const QString &icon,
                       const Destination &destination)
{
    auto *item = group ? new QTreeWidgetItem(group, {title}) : new QTreeWidgetItem(this, {title});
    item->setData(0, ScreenRole, static_cast<int>(destination.screen));
    item->setData(0, IconRole, icon);
    item->setToolTip(0, title);
    if (destination.table)
        item->setData(0, TableRole, destination.table->name());
    count(item);
}

void Sidebar::count(QTreeWidgetItem *item)
{
    const Destination place = destinationOf(item);
    if (!place.table || place.table->isSingle())
        return;
    const int rows = m_plan->count(*place.table);
    item->setData(0, CountRole, rows);
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %n row(s)", nullptr, rows).arg(item->text(0)));
}

QList<QTreeWidgetItem *> Sidebar::places() const
{
    QList<QTreeWidgetItem *> items;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
        if (top->data(0, ScreenRole).isValid())
            items.append(top);
        for (int j = 0; j < top->childCount(); ++j)
            items.append(top->child(j));
    }
    return items;
}

void Sidebar::refresh(const Changes &changes)
{
    for (QTreeWidgetItem *item : places()) {
        const Table *table = destinationOf(item).table;
        const auto concerns = [table](const Change &change) {
            return change.table == table && change.before.has_value() != change.after.has_value();
        };
        if (table && std::any_of(changes.begin(), changes.end(), concerns))
            count(item);
    }
}

void Sidebar::setCurrent(const Destination &destination)
{
    m_following = true;
    for (QTreeWidgetItem *item : places()) {
        if (destinationOf(item).isSamePage(destination)) {
            if (item->parent())
                item->parent()->setExpanded(true);
            setCurrentItem(item);
            reveal();
        }
    }
    m_following = false;
}

/// Scrolls until the current place stands whole in the view, with some air around it.
void Sidebar::reveal()
{
    const QRect place = visualItemRect(currentItem());
    if (!place.isValid())
        return;
    constexpr int air = theme::gap(2);
    const int below = place.bottom() + air - viewport()->height();
    const int above = place.top() - air;
    if (below > 0 || above < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (above < 0 ? above : below));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    if (currentItem())
        reveal();
}

void Sidebar::choose(QTreeWidgetItem *item)
{
    if (item && !m_following && item->data(0, ScreenRole).isValid())
        emit chosen(destinationOf(item));
}
