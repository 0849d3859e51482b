// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class IconButton;

/// A small label for one of several rows: opens it when clicked, takes it out of the set by its cross.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);

signals:
    void opened();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *m_cross;
};
