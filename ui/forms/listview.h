// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

/// A list without grid noise: whole rows are hovered and selected, and when there is no room for all columns the last
/// ones make way, so that nothing scrolls sideways.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// A column of the model with the width it asks for and the least that it can be read in, in pixels. One column
    /// takes what is left.
    struct Column {
        int section = 0;
        int width = 0;
        int least = 0;
        bool takesRest = false;
    };
    /// The columns as they stand from left to right, the others being hidden; the first `essential` ones shrink before
    /// they make way.
    void setColumns(const QList<Column> &columns, int essential);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void share();
    void setHovered(int row);

    QList<Column> m_columns;
    int m_essential = 0;
    int m_hovered = -1;
};
