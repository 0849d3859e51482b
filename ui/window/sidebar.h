// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"
#include "window/destination.h"

#include <QTreeWidget>

class Plan;
class Texts;

/// The sections of the method and their lists, with how much stands in each.
class Sidebar : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Lists every top-level table of the schema, in the reader's words. Without a plan nothing is listed.
    void show(const Plan *plan, const Texts &texts);
    void setCurrent(const Destination &destination);
    /// Counts again what the changes may have changed.
    void refresh(const Changes &changes);

    enum Data { CountRole = Qt::UserRole, ScreenRole, TableRole, IconRole };

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void chosen(const Destination &destination);

private:
    QTreeWidgetItem *addGroup(const QString &title, const QString &key);
    void addPlace(QTreeWidgetItem *group, const QString &title, const QString &icon, const Destination &destination);
    void count(QTreeWidgetItem *item);
    void choose(QTreeWidgetItem *item);
    QList<QTreeWidgetItem *> places() const;
    void reveal();

    const Plan *m_plan = nullptr;
    bool m_following = false; ///< the selection follows the window, it does not lead it
};
