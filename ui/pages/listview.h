// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

/// A list without grid noise: whole rows are hovered and selected, and when there is no room for all columns the last ones
/// make way, so that nothing scrolls sideways.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// Sets the width that each column asks for, in pixels; -1 for one that takes what is left.
    void setWidths(const QList<int> &widths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void share();
    void setHovered(int row);

    QList<int> m_widths;
    int m_hovered = -1;
};
