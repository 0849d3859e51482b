// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QWidget>

/// A picture of the icon set that stands in a text; it follows the theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `icon` is a name of resources/icons, `size` its side in pixels.
    IconLabel(const QString &icon, theme::Role role, int size, QWidget *parent = nullptr);

    void setIcon(const QString &icon, theme::Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    theme::Role m_role;
};
