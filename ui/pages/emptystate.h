// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

/// What stands in the place of an empty list: what the list is for, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `icon` is a name of resources/icons; without `action` there is no button.
    EmptyState(const QString &icon, const QString &title, const QString &purpose, const QString &action,
               QWidget *parent = nullptr);

    void setActionEnabled(bool enabled);

signals:
    void activated();

private:
    QPushButton *m_button = nullptr;
};
