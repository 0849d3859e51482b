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

    /// A column of the model with the widths it would like, in pixels. One column takes what is left.
    struct Column {
        int section = 0;
        int width = 0; ///< with this it is satisfied; only what is left then brings in a further column
        int least = 0; ///< with less it cannot be read
        bool takesRest = false;
        int content = 0; ///< what its cells need before any heading gets more
        int whole = 0;   ///< with this nothing at all is cut
    };
    /// The columns as they stand from left to right, the others being hidden. The first `essential` ones shrink to
    /// their least before they make way, the last first; the first column and the one that takes the rest stay.
    void setColumns(const QList<Column> &columns, int essential);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Column> shownIn(int room) const;
    void share();
    void setHovered(int row);

    QList<Column> m_columns;
    int m_essential = 0;
    int m_hovered = -1;
};
